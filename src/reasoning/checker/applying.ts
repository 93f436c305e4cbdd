import { interfaces, type Act } from '../../generated/vocabulary.ts'
import { isBinding, isOfEach, isPermitting, type ReleaseBook } from './release-book.ts'

/** The tools that a norm speaks of and that the tool is, or is a form of, so that the norm is over it. */
export function namedToolsOver(norm: string, tool: string, book: ReleaseBook): readonly string[] {
  const counts = book.entity(norm)?.kind === 'Power' ? isPermitting : isBinding
  const isDenied = (id: string): boolean =>
    book.from(norm, 'OVER').some(({ to, negated }) => negated && to === id)
  return [
    ...new Set(
      book
        .from(norm, 'OVER')
        .filter(
          (claim) =>
            counts(claim) &&
            (claim.to === tool || (isOfEach(claim) && book.isBelow(tool, claim.to, 'BROADER', isDenied))),
        )
        .map(({ to }) => to),
    ),
  ]
}

export function isStrictlyBelow(low: string, high: string, book: ReleaseBook): boolean {
  return low !== high && book.isBelow(low, high, 'BROADER')
}

/** Whether the actor has the power, by its name or through a class. */
export function has(actor: string, power: string, book: ReleaseBook): boolean {
  const isDenied = (id: string): boolean =>
    book.from(id, 'HOLDS').some(({ to, negated }) => negated && to === power)
  return book
    .to(power, 'HOLDS')
    .some(
      (claim) =>
        isPermitting(claim) &&
        isOfEach(claim) &&
        (claim.from === actor || book.isBelow(actor, claim.from, 'INSTANCE_OF', isDenied)),
    )
}

/** Whether a restriction binds the actor. */
export function binds(restriction: string, actor: string, book: ReleaseBook): boolean {
  const isOne = (id: string): boolean => id === actor || book.isBelow(actor, id, 'INSTANCE_OF')
  const free = [
    ...book.from(restriction, 'EXCEPT').filter(isBinding),
    ...book.from(restriction, 'BINDS').filter(({ negated }) => negated),
  ]
  if (free.some((claim) => isOfEach(claim) && isOne(claim.to))) return false
  if (!book.namesSomebody(restriction)) return true
  return book
    .from(restriction, 'BINDS')
    .some((claim) => isBinding(claim) && isOfEach(claim) && isOne(claim.to))
}

/** The powers of the act over the tool that the actor has. */
export function powersOf(actor: string, act: Act, tool: string, book: ReleaseBook): readonly string[] {
  return powersOfAct(act, tool, book).filter((power) => has(actor, power, book))
}

/** The powers of the act over the tool, whoever has them. */
export function powersOfAct(act: Act, tool: string, book: ReleaseBook): readonly string[] {
  return normsOver(tool, 'Power', book).filter((power) => book.actOf(power) === act)
}

/** The restrictions over the tool that bind the actor for the act. */
export function restrictionsOn(actor: string, act: Act, tool: string, book: ReleaseBook): readonly string[] {
  return normsOver(tool, 'Restriction', book).filter((restriction) => {
    const own = book.actOf(restriction)
    return (own === act || (own === 'USE' && book.isOfOneClass(own, act))) && binds(restriction, actor, book)
  })
}

export function normsOver(tool: string, kind: 'Power' | 'Restriction', book: ReleaseBook): readonly string[] {
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
