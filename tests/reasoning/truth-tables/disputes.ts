import type { Claims } from './claims.ts'
import { binds, type Pair } from './norms-of-pair.ts'
import { namedFor, widerThan } from './reach.ts'
import type { Situation } from './situation.ts'

/** Whether a position is taken on a norm or a condition; one that belongs to a case counts in that case only. */
export function hasPosition(claims: Claims, id: string, situation: Situation): boolean {
  if (claims.flip === 'positions dispute nothing') return false
  return claims.to('ON', id).some(({ from }) => {
    const cases = claims.from('IN_CASE', from).map(({ to }) => to)
    if (cases.length === 0 || claims.flip === 'positions on another case count') return true
    return situation.case !== undefined && cases.includes(situation.case)
  })
}

/** The norms that a source sets beside one without reconciling the two; it is said of both. */
export function besides(claims: Claims, norm: string): readonly string[] {
  if (claims.flip === 'what stands beside is not disputed') return []
  const there = claims.from('SET_BESIDE', norm).map(({ to }) => to)
  const back = claims.to('SET_BESIDE', norm).map(({ from }) => from)
  return [...new Set([...there, ...back])].filter((other) =>
    ['Power', 'Restriction', 'Duty'].includes(claims.entity(other)?.kind ?? ''),
  )
}

/** Whether it is disputed, by what stands beside it, that a restriction applies. */
export function isSetAgainst(claims: Claims, restriction: string, pair: Pair): boolean {
  return setAgainst(claims, restriction, pair).length > 0
}

/** The norms by which it is disputed that a restriction applies. */
export function setAgainst(claims: Claims, restriction: string, { actor, tool }: Pair): readonly string[] {
  return besides(claims, restriction).filter((other) => {
    const kind = claims.entity(other)?.kind
    if (kind === 'Power') return false
    if (kind === 'Restriction' && !countsAsBinding(claims, other, actor)) return false
    return (
      claims.flip === 'a wider tool disputes a narrower bar' ||
      !isOfWiderToolOnly(claims, other, restriction, tool)
    )
  })
}

/** A restriction disputes something for those whom it binds only. */
export function countsAsBinding(claims: Claims, restriction: string, actor: string): boolean {
  return claims.flip === 'a restriction that does not bind disputes' || binds(claims, restriction, actor)
}

/** A restriction over a narrower tool than the ones through which a power reaches this tool. */
export function isNarrower(claims: Claims, restriction: string, power: string, tool: string): boolean {
  return namedFor(claims, restriction, tool).some((form) => isBelowNamed(claims, form, power, tool))
}

/** Whether a tool is narrower than one that a power names, and neither named by it nor wider than one that is. */
export function isBelowNamed(claims: Claims, form: string, power: string, tool: string): boolean {
  const names = namedFor(claims, power, tool)
  const isInView = names.some((named) => named === form || widerThan(claims, named).has(form))
  return !isInView && names.some((named) => widerThan(claims, form).has(named))
}

function isOfWiderToolOnly(claims: Claims, other: string, restriction: string, tool: string): boolean {
  const others = claims.from('OVER', other).map(({ to }) => to)
  const own = namedFor(claims, restriction, tool)
  return others.length > 0 && others.every((one) => own.some((named) => widerThan(claims, named).has(one)))
}
