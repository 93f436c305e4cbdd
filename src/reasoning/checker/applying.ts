import { interfaces, type Act } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'
import {
  commonTimes,
  isBinding,
  isOfEach,
  isPermitting,
  type ReleaseBook,
  type Times,
} from './release-index.ts'

/** The tools that a norm speaks of and that the tool is, or is a form of, so that the norm is over it. */
export function namedToolsOver(norm: string, tool: string, book: ReleaseBook): readonly string[] {
  return [...new Set(reachesOf(norm, tool, book).map(({ claim }) => claim.to))]
}

interface Reach {
  readonly claim: Relation
  readonly times: Times
}

function reachesOf(norm: string, tool: string, book: ReleaseBook): readonly Reach[] {
  const counts = book.entity(norm)?.kind === 'Power' ? isPermitting : isBinding
  const isDenied = (id: string): boolean =>
    book.from(norm, 'OVER').some(({ to, negated }) => negated && to === id)
  return book
    .from(norm, 'OVER')
    .filter((claim) => counts(claim) && (claim.to === tool || isOfEach(claim)))
    .flatMap((claim) => throughout(claim, book.timesBelow(tool, claim.to, 'BROADER', isDenied)))
}

/** The claim with each of these times at which it is so too. */
export function throughout(claim: Relation, times: readonly Times[]): readonly Reach[] {
  return times.flatMap((one) => {
    const common = commonTimes([claim, one])
    return common === null ? [] : [{ claim, times: common }]
  })
}

export function isStrictlyBelow(low: string, high: string, book: ReleaseBook): boolean {
  return low !== high && book.isBelow(low, high, 'BROADER')
}

/** When the actor has the power, by its name or through a class. */
function holdingTimes(actor: string, power: string, book: ReleaseBook): readonly Times[] {
  const isDenied = (id: string): boolean =>
    book.from(id, 'HOLDS').some(({ to, negated }) => negated && to === power)
  return book
    .to(power, 'HOLDS')
    .filter((claim) => isPermitting(claim) && isOfEach(claim))
    .flatMap((claim) => throughout(claim, book.timesBelow(actor, claim.from, 'INSTANCE_OF', isDenied)))
    .map(({ times }) => times)
}

/** Whether a restriction binds the actor at some time. */
export function binds(restriction: string, actor: string, book: ReleaseBook): boolean {
  return bindingTimes(restriction, actor, book).length > 0
}

function bindingTimes(restriction: string, actor: string, book: ReleaseBook): readonly Times[] {
  const timesOf = (claim: Relation): readonly Times[] =>
    isOfEach(claim)
      ? throughout(claim, book.timesBelow(actor, claim.to, 'INSTANCE_OF')).map(({ times }) => times)
      : []
  const free = [
    ...book.from(restriction, 'EXCEPT').filter(isBinding),
    ...book.from(restriction, 'BINDS').filter(({ negated }) => negated),
  ]
  if (free.some((claim) => timesOf(claim).length > 0)) return []
  if (!book.namesSomebody(restriction)) return [{ since: null, until: null }]
  return book.from(restriction, 'BINDS').filter(isBinding).flatMap(timesOf)
}

function isEverTogether(some: readonly Times[], others: readonly Times[]): boolean {
  return some.some((one) => others.some((other) => commonTimes([one, other]) !== null))
}

/** The powers of the act over the tool that the actor has while they are over it. */
export function powersOf(actor: string, act: Act, tool: string, book: ReleaseBook): readonly string[] {
  return powersOfAct(act, tool, book).filter((power) => toolsHeld(power, actor, tool, book).length > 0)
}

/** The powers of the act over the tool, whoever has them. */
export function powersOfAct(act: Act, tool: string, book: ReleaseBook): readonly string[] {
  return normsOver(tool, 'Power', book).filter((power) => book.actOf(power) === act)
}

/** Of the tools by which a power is over a tool those by which it is while the actor has it. */
export function toolsHeld(power: string, actor: string, tool: string, book: ReleaseBook): readonly string[] {
  return toolsDuring(holdingTimes(actor, power, book), power, tool, book)
}

/** The restrictions over the tool that bind the actor for the act, while they are over it. */
export function restrictionsOn(actor: string, act: Act, tool: string, book: ReleaseBook): readonly string[] {
  return normsOver(tool, 'Restriction', book).filter((restriction) => {
    const own = book.actOf(restriction)
    return (
      (own === act || (own === 'USE' && book.isOfOneClass(own, act))) &&
      toolsBound(restriction, actor, tool, book).length > 0
    )
  })
}

/** Of the tools by which a restriction is over a tool those by which it is while it binds the actor. */
export function toolsBound(
  restriction: string,
  actor: string,
  tool: string,
  book: ReleaseBook,
): readonly string[] {
  return toolsDuring(bindingTimes(restriction, actor, book), restriction, tool, book)
}

function toolsDuring(
  during: readonly Times[],
  norm: string,
  tool: string,
  book: ReleaseBook,
): readonly string[] {
  const reaches = reachesOf(norm, tool, book).filter(({ times }) => isEverTogether([times], during))
  return [...new Set(reaches.map(({ claim }) => claim.to))]
}

export function normsOver(
  tool: string,
  kind: 'Power' | 'Restriction' | 'Duty',
  book: ReleaseBook,
): readonly string[] {
  const wider = [tool]
  for (const id of wider)
    for (const { to } of book.from(id, 'BROADER')) if (!wider.includes(to)) wider.push(to)
  const norms = new Set(wider.flatMap((id) => book.to(id, 'OVER').map(({ from }) => from)))
  return [...norms].filter(
    (norm) => book.entity(norm)?.kind === kind && namedToolsOver(norm, tool, book).length > 0,
  )
}

/** What a norm requires by its own claims. */
export function requiredBy(norm: string, book: ReleaseBook): readonly string[] {
  return [
    ...new Set(
      book
        .from(norm, 'SUBJECT_TO')
        .filter(isBinding)
        .map(({ to }) => to),
    ),
  ]
}

/** What is required of a power that names `named` because it is said of the tool, or of one between the two. */
export function requiredOfForm(
  power: string,
  named: string,
  act: Act,
  tool: string,
  book: ReleaseBook,
): readonly string[] {
  if (named === tool) return []
  const others = normsOver(tool, 'Power', book).filter(
    (other) => other !== power && book.isOfOneClass(book.actOf(other), act),
  )
  const ofForm = others.filter((other) =>
    namedToolsOver(other, tool, book).some((id) => isStrictlyBelow(id, named, book)),
  )
  return [...new Set(ofForm.flatMap((other) => requiredBy(other, book)))]
}

export function isActor(kind: string | undefined): boolean {
  return (interfaces.Actor as readonly string[]).includes(kind ?? '')
}
