import { acts, type Act } from '../../../src/generated/vocabulary.ts'
import type { Entity } from '../../../src/model/entity.ts'
import type { RelationType } from '../../../src/generated/vocabulary.ts'
import { isOfAll, type Claims } from './claims.ts'
import { classesNextTo, classesOf, isReached, namedFor } from './reach.ts'

/** An actor and a tool. */
export interface Pair {
  readonly actor: string
  readonly tool: string
}

/** The powers of any act over a tool that an actor has. */
export function powersOf(claims: Claims, { actor, tool }: Pair): readonly Entity[] {
  return claims.remember(`powers of ${actor} over ${tool}`, () =>
    normsOver(claims, tool).filter(({ id, kind }) => kind === 'Power' && hasPower(claims, actor, id)),
  )
}

/** The restrictions that bind an actor for an act with a tool. */
export function restrictionsOf(claims: Claims, { actor, tool }: Pair, act: Act): readonly Entity[] {
  return claims.remember(`restrictions of ${actor} ${act} ${tool}`, () =>
    normsOver(claims, tool).filter(
      (norm) => norm.kind === 'Restriction' && isOnAct(claims, norm, act) && binds(claims, norm.id, actor),
    ),
  )
}

/** The norms that are over a tool: named or through a wider one. */
export function normsOver(claims: Claims, tool: string): readonly Entity[] {
  return claims.remember(`norms over ${tool}`, () =>
    normsOf(claims).filter(({ id }) => namedFor(claims, id, tool).length > 0),
  )
}

/** Every power, restriction and duty. */
export function normsOf(claims: Claims): readonly Entity[] {
  return claims.remember('norms', () => claims.entities.filter(({ kind }) => normKinds.has(kind)))
}

/** Whom a restriction binds, whatever its act and its tool. */
export function binds(claims: Claims, restriction: string, actor: string): boolean {
  const { flip } = claims
  const self = [actor, ...classesOf(claims, actor)]
  const isExcepted = isAmong(claims, 'EXCEPT', restriction, self)
  if (isExcepted && flip !== 'a restriction binds those whom it excepts') return false
  const isDenied = self.some((one) => claims.denials('BINDS', restriction, one).some(isOfAll))
  if (isDenied && flip !== 'a restriction binds those of whom that is denied') return false
  if (!claims.everFrom('BINDS', restriction)) return flip !== 'a restriction that names nobody binds nobody'
  return isAmong(
    claims,
    'BINDS',
    restriction,
    flip === 'a restriction does not bind members' ? [actor] : self,
  )
}

/** The act that a norm is on. */
export function actOf(norm: Entity): Act {
  return norm.fields['act'] as Act
}

const normKinds: ReadonlySet<string> = new Set(['Power', 'Restriction', 'Duty'])

function hasPower(claims: Claims, actor: string, power: string): boolean {
  const counts = claims.flip === 'what some of a class hold, all hold' ? () => true : isOfAll
  const holders = new Set(
    claims
      .to('HOLDS', power)
      .filter(counts)
      .map((claim) => claim.from),
  )
  if (claims.flip === 'members hold nothing of their class') return holders.has(actor)
  const isDenied = (one: string): boolean =>
    claims.flip !== 'a member that is denied the power has it all the same' &&
    claims.denials('HOLDS', one, power).length > 0
  return isReached(actor, holders, isDenied, (one) => classesNextTo(claims, one))
}

function isAmong(claims: Claims, type: RelationType, norm: string, actors: readonly string[]): boolean {
  return claims.from(type, norm).some((claim) => isOfAll(claim) && actors.includes(claim.to))
}

function isOnAct(claims: Claims, restriction: Entity, act: Act): boolean {
  const own = actOf(restriction)
  if (own === act) return true
  return (
    own === 'USE' && acts[act].gives === 'USE' && claims.flip !== 'a restriction on use bars that act alone'
  )
}
