import type { RelationType } from '../../../src/generated/vocabulary.ts'
import { isOfAll, type Claims } from './claims.ts'

/** The classes that an actor belongs to, over any number of steps; never what it is a part of. */
export function classesOf(claims: Claims, actor: string): ReadonlySet<string> {
  return claims.remember(`classes of ${actor}`, () => above(actor, (one) => classesNextTo(claims, one)))
}

/** The tools, or crimes, that one is a form of, over any number of steps. */
export function widerThan(claims: Claims, id: string): ReadonlySet<string> {
  return claims.remember(`wider than ${id}`, () =>
    above(id, (form) => claims.from('BROADER', form).map((claim) => claim.to)),
  )
}

/** The tools that a norm names through which it is over this tool: the tool itself or wider ones; none: it is not over it. */
export function namedFor(claims: Claims, norm: string, tool: string): readonly string[] {
  return claims.remember(`named by ${norm} for ${tool}`, () => named(claims, norm, tool))
}

/** The classes that an actor is directly a member of. */
export function classesNextTo(claims: Claims, actor: string): readonly string[] {
  const types: readonly RelationType[] =
    claims.flip === 'parts hold what the whole holds' ? ['INSTANCE_OF', 'PART_OF'] : ['INSTANCE_OF']
  const counts = claims.flip === 'members of only some of a class count as members' ? () => true : isOfAll
  return types.flatMap((type) =>
    claims
      .from(type, actor)
      .filter(counts)
      .map(({ to }) => to),
  )
}

/** Whether something passes down to one from those named: not to one of whom it is denied, and so not through it. */
export function isReached(
  one: string,
  named: ReadonlySet<string>,
  isDenied: (one: string) => boolean,
  wider: (one: string) => readonly string[],
): boolean {
  if (named.has(one)) return true
  return !isDenied(one) && wider(one).some((next) => isReached(next, named, isDenied, wider))
}

function named(claims: Claims, norm: string, tool: string): readonly string[] {
  const { flip } = claims
  const all = [...new Set(claims.from('OVER', norm).map((claim) => claim.to))]
  const isDenied = (form: string): boolean =>
    flip !== 'a denied narrower tool is reached all the same' && claims.denials('OVER', norm, form).length > 0
  const wider = (form: string): readonly string[] =>
    flip === 'a norm is over no narrower tool' ? [] : claims.from('BROADER', form).map(({ to }) => to)
  return all.filter(
    (one) =>
      isReached(tool, new Set([one]), isDenied, wider) ||
      (flip === 'a power is over wider tools too' && widerThan(claims, one).has(tool)),
  )
}

function above(id: string, step: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...step(id)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue
    found.add(next)
    waiting.push(...step(next))
  }
  return found
}
