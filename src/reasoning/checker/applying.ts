import { interfaces, type Act } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'
import {
  commonTimes,
  isBinding,
  isOfEach,
  isPermitting,
  type ReleaseIndex,
  type Times,
} from './release-index.ts'

/** The tools that a norm speaks of and that the tool is, or is a form of, so that the norm is over it. */
export function namedToolsOver(norm: string, tool: string, index: ReleaseIndex): readonly string[] {
  return [...new Set(reachesOf(norm, tool, index).map(({ claim }) => claim.to))]
}

interface Reach {
  readonly claim: Relation
  readonly times: Times
}

function reachesOf(norm: string, tool: string, index: ReleaseIndex): readonly Reach[] {
  const counts = index.entity(norm)?.kind === 'Power' ? isPermitting : isBinding
  const isDenied = (id: string): boolean =>
    index.from(norm, 'OVER').some(({ to, negated }) => negated && to === id)
  return index
    .from(norm, 'OVER')
    .filter((claim) => counts(claim) && (claim.to === tool || isOfEach(claim)))
    .flatMap((claim) => throughout(claim, index.timesBelow(tool, claim.to, 'BROADER', isDenied)))
}

/** The claim with each of these times at which it is so too. */
export function throughout(claim: Relation, times: readonly Times[]): readonly Reach[] {
  return times.flatMap((one) => {
    const common = commonTimes([claim, one])
    return common === null ? [] : [{ claim, times: common }]
  })
}

export function isStrictlyBelow(low: string, high: string, index: ReleaseIndex): boolean {
  return low !== high && index.isBelow(low, high, 'BROADER')
}

/** When the actor has the power, by its name or through a class. */
function holdingTimes(actor: string, power: string, index: ReleaseIndex): readonly Times[] {
  const isDenied = (id: string): boolean =>
    index.from(id, 'HOLDS').some(({ to, negated }) => negated && to === power)
  return index
    .to(power, 'HOLDS')
    .filter((claim) => isPermitting(claim) && isOfEach(claim))
    .flatMap((claim) => throughout(claim, index.timesBelow(actor, claim.from, 'INSTANCE_OF', isDenied)))
    .map(({ times }) => times)
}

/** Whether a restriction binds the actor at some time. */
export function binds(restriction: string, actor: string, index: ReleaseIndex): boolean {
  return bindingTimes(restriction, actor, index).length > 0
}

function bindingTimes(restriction: string, actor: string, index: ReleaseIndex): readonly Times[] {
  const timesOf = (claim: Relation): readonly Times[] =>
    isOfEach(claim)
      ? throughout(claim, index.timesBelow(actor, claim.to, 'INSTANCE_OF')).map(({ times }) => times)
      : []
  const free = [
    ...index.from(restriction, 'EXCEPT').filter(isBinding),
    ...index.from(restriction, 'BINDS').filter(({ negated }) => negated),
  ]
  if (free.some((claim) => timesOf(claim).length > 0)) return []
  if (!index.namesSomebody(restriction)) return [{ since: null, until: null }]
  return index.from(restriction, 'BINDS').filter(isBinding).flatMap(timesOf)
}

function isEverTogether(some: readonly Times[], others: readonly Times[]): boolean {
  return some.some((one) => others.some((other) => commonTimes([one, other]) !== null))
}

/** The powers of the act over the tool that the actor has while they are over it. */
export function powersOf(actor: string, act: Act, tool: string, index: ReleaseIndex): readonly string[] {
  return powersOfAct(act, tool, index).filter((power) => toolsHeld(power, actor, tool, index).length > 0)
}

/** The powers of the act over the tool, whoever has them. */
export function powersOfAct(act: Act, tool: string, index: ReleaseIndex): readonly string[] {
  return normsOver(tool, 'Power', index).filter((power) => index.actOf(power) === act)
}

/** Of the tools by which a power is over a tool those by which it is while the actor has it. */
export function toolsHeld(
  power: string,
  actor: string,
  tool: string,
  index: ReleaseIndex,
): readonly string[] {
  return toolsDuring(holdingTimes(actor, power, index), power, tool, index)
}

/** The restrictions over the tool that bind the actor for the act, while they are over it. */
export function restrictionsOn(
  actor: string,
  act: Act,
  tool: string,
  index: ReleaseIndex,
): readonly string[] {
  return normsOver(tool, 'Restriction', index).filter((restriction) => {
    const own = index.actOf(restriction)
    return (
      (own === act || (own === 'USE' && index.isOfOneClass(own, act))) &&
      toolsBound(restriction, actor, tool, index).length > 0
    )
  })
}

/** Of the tools by which a restriction is over a tool those by which it is while it binds the actor. */
export function toolsBound(
  restriction: string,
  actor: string,
  tool: string,
  index: ReleaseIndex,
): readonly string[] {
  return toolsDuring(bindingTimes(restriction, actor, index), restriction, tool, index)
}

function toolsDuring(
  during: readonly Times[],
  norm: string,
  tool: string,
  index: ReleaseIndex,
): readonly string[] {
  const reaches = reachesOf(norm, tool, index).filter(({ times }) => isEverTogether([times], during))
  return [...new Set(reaches.map(({ claim }) => claim.to))]
}

export function normsOver(
  tool: string,
  kind: 'Power' | 'Restriction' | 'Duty',
  index: ReleaseIndex,
): readonly string[] {
  const norms = new Set(
    [tool, ...widerTools(tool, index)].flatMap((id) => index.to(id, 'OVER').map(({ from }) => from)),
  )
  return [...norms].filter(
    (norm) => index.entity(norm)?.kind === kind && namedToolsOver(norm, tool, index).length > 0,
  )
}

/** The tools that this one is a form of, and what they are forms of. */
export function widerTools(tool: string, index: ReleaseIndex): readonly string[] {
  const wider = [tool]
  for (const id of wider)
    for (const { to } of index.from(id, 'BROADER')) if (!wider.includes(to)) wider.push(to)
  return wider.filter((id) => isStrictlyBelow(tool, id, index))
}

/** What a norm requires by its own claims. */
export function requiredBy(norm: string, index: ReleaseIndex): readonly string[] {
  return [
    ...new Set(
      index
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
  index: ReleaseIndex,
): readonly string[] {
  if (named === tool) return []
  const others = normsOver(tool, 'Power', index).filter(
    (other) => other !== power && index.isOfOneClass(index.actOf(other), act),
  )
  const ofForm = others.filter((other) =>
    namedToolsOver(other, tool, index).some((id) => isStrictlyBelow(id, named, index)),
  )
  return [...new Set(ofForm.flatMap((other) => requiredBy(other, index)))]
}

export function isActor(kind: string | undefined): boolean {
  return (interfaces.Actor as readonly string[]).includes(kind ?? '')
}
