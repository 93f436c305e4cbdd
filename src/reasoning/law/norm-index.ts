import { acts, type Act, type Kind } from '../../generated/vocabulary.ts'
import { grouped } from '../../lib/grouping.ts'
import { lazy } from '../../lib/lazy.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import { claimsOf, isLaw, permits, type Claims } from './claims.ts'
import { holdingsOf, quantifierOf, type Holding } from './power-holders.ts'
import { inheritorsBelow, type Inheritor } from './inheritance.ts'
import { scopesOf, type NormScope } from './norm-scope.ts'
import { restrictedBy, type Binding } from './bound-actors.ts'
import { nearestAtOneTime } from './shared-validity.ts'
import { isInForce } from './validity-period.ts'

/** Everything that the rules look at: what the sources claim of norms, conditions, cases and their like. */
export interface LawFacts {
  readonly entities: readonly Entity[]
  readonly relations: readonly Relation[]
}

/** The claims of a release, indexed for verdicts: at a date, or at all times. */
export interface NormIndex {
  /** The same at a date (ISO 8601, as exact as wished); null: at all times. */
  readonly at: (date: string | null) => NormIndex
  readonly date: string | null
  readonly claims: Claims
  readonly entities: readonly Entity[]
  entity(id: string): Entity | undefined
  ofKinds(kinds: readonly Kind[]): readonly Entity[]
  /** The powers of an actor over a tool, with how it has them and how they are over it. */
  powersOf(actor: string, tool: string): readonly HeldPower[]
  /** What restricts the acts over a tool, whomever it binds. */
  restrictionsOver(tool: string): readonly ToolRestriction[]
  /** How a restriction binds an actor, the nearest way first; in no way where it does not. */
  bindingsOf(restriction: string, actor: string): readonly Binding[]
  /** All ways in which powers are over a tool, whoever has them. */
  powersOver(tool: string): readonly { readonly power: string; readonly scopes: readonly NormScope[] }[]
  /** Everything below a tool: its narrower forms and theirs, with the chain up to it. */
  below(tool: string): ReadonlyMap<string, Inheritor>
  /** The tools that it is a form of, and what they are forms of. */
  above(tool: string): readonly string[]
  actOf(norm: string): Act
}

export interface HeldPower {
  readonly power: string
  readonly act: Act
  readonly holding: Holding
  readonly scope: NormScope
}

export interface ToolRestriction {
  readonly restriction: string
  readonly act: Act
  readonly scopes: readonly NormScope[]
}

export function indexNorms(facts: LawFacts): NormIndex {
  const always = claimsOf(facts)
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]))
  const byDate = new Map<string, NormIndex>()
  const law: NormIndex = indexAt(facts, always, always, entities, null, (date) => {
    if (date === null) return law
    let dated = byDate.get(date)
    if (dated === undefined) {
      const relations = facts.relations.filter((claim) => isInForce(claim, date) && !isLater(claim, date))
      dated = indexAt(facts, claimsOf({ ...facts, relations }), always, entities, date, law.at)
      if (byDate.size >= mostDates) byDate.delete(byDate.keys().next().value as string)
      byDate.set(date, dated)
    }
    return dated
  })
  /** What was done later is left out with all that is said of it. */
  const isLater = ({ from, to }: Relation, date: string): boolean =>
    [from, to].some((id) => {
      const entity = entities.get(id)
      const since =
        entity && datedKinds.has(entity.kind) ? (entity.fields['date'] ?? entity.fields['since']) : undefined
      return typeof since === 'string' && !isInForce({ since, until: null }, date)
    })
  return law
}

/** Laws of other dates are made again. */
const mostDates = 8

const datedKinds: ReadonlySet<Kind> = new Set<Kind>(['Measure', 'Figure', 'Event', 'Resolution'])

function indexAt(
  facts: LawFacts,
  claims: Claims,
  always: Claims,
  entities: ReadonlyMap<string, Entity>,
  date: string | null,
  at: NormIndex['at'],
): NormIndex {
  const actOf = (norm: string): Act => (entities.get(norm)?.fields['act'] as Act | undefined) ?? 'DO'
  const ofKinds = memoized((kind: string) => facts.entities.filter((entity) => entity.kind === kind))
  const holdings = lazy(() => {
    const counted = holdingsOf(claims).filter(
      (holding) => quantifierOf(holding) === null || quantifierOf(holding) === 'all',
    )
    return grouped(counted, ({ actor }) => actor)
  })
  const powerScopes = memoized((power: string) => scopesOf(power, claims, permits))
  const powersByTool = lazy(() => byTool(ofKinds('Power'), powerScopes))
  const restrictionsByTool = lazy(() => byTool(ofKinds('Restriction'), (id) => scopesOf(id, claims, isLaw)))
  const heldBy = memoized((actor: string) => heldPowers(holdings().get(actor) ?? [], powerScopes, actOf))
  const below = memoized((tool: string) => inheritorsBelow(claims, 'BROADER', tool))
  const bindings = memoized((restriction: string) => restrictedBy(restriction, claims, always))
  return {
    at,
    date,
    claims,
    entities: facts.entities,
    entity: (id) => entities.get(id),
    ofKinds: (wanted) =>
      wanted.length === 1
        ? ofKinds(wanted[0] as Kind)
        : facts.entities.filter(({ kind }) => wanted.includes(kind)),
    powersOf: (actor, tool) => heldBy(actor).get(tool) ?? [],
    restrictionsOver: memoized((tool: string) =>
      (restrictionsByTool().get(tool) ?? []).map(({ norm, scopes }) => ({
        restriction: norm,
        act: actOf(norm),
        scopes,
      })),
    ),
    bindingsOf: (restriction, actor) => bindings(restriction)(actor),
    powersOver: memoized((tool: string) =>
      (powersByTool().get(tool) ?? []).map(({ norm, scopes }) => ({ power: norm, scopes })),
    ),
    below,
    above: memoized((tool: string) =>
      ofKinds('Tool')
        .map(({ id }) => id)
        .filter((wider) => below(wider).has(tool)),
    ),
    actOf,
  }
}

interface NormOverTool {
  readonly norm: string
  readonly scopes: readonly NormScope[]
}

function byTool(
  norms: readonly Entity[],
  scopesOfNorm: (norm: string) => ReadonlyMap<string, readonly NormScope[]>,
): ReadonlyMap<string, readonly NormOverTool[]> {
  const tools = new Map<string, NormOverTool[]>()
  for (const { id } of norms) {
    for (const [tool, scopes] of scopesOfNorm(id)) {
      const known = tools.get(tool)
      if (known === undefined) tools.set(tool, [{ norm: id, scopes }])
      else known.push({ norm: id, scopes })
    }
  }
  return tools
}

/** For each tool the powers, each in the nearest way in which it is held and over the tool at one time. */
function heldPowers(
  holdings: readonly Holding[],
  scopesOfPower: (power: string) => ReadonlyMap<string, readonly NormScope[]>,
  actOf: (norm: string) => Act,
): ReadonlyMap<string, readonly HeldPower[]> {
  const tools = new Map<string, HeldPower[]>()
  for (const [power, ofPower] of grouped(holdings, (holding) => holding.power)) {
    const nearest = [...ofPower].sort(byNearness)
    for (const [tool, scopes] of scopesOfPower(power)) {
      // The nearest scope decides, since with a farther one more is required.
      const candidates = nearest.flatMap((holding) => {
        const inForce = nearestAtOneTime(holding, scopes)
        return inForce === null ? [] : [{ power, act: actOf(power), holding, scope: inForce.scope }]
      })
      const [held] = candidates.sort((one, other) => one.scope.chain.length - other.scope.chain.length)
      if (held === undefined) continue
      const known = tools.get(tool)
      if (known === undefined) tools.set(tool, [held])
      else known.push(held)
    }
  }
  for (const powers of tools.values()) powers.sort((one, other) => (one.power < other.power ? -1 : 1))
  return tools
}

function byNearness(one: Holding, other: Holding): number {
  return (
    one.chain.length - other.chain.length ||
    Number(one.claim.status === 'INFERRED') - Number(other.claim.status === 'INFERRED') ||
    one.claim.rank - other.claim.rank
  )
}

/** Whether two acts are of one class: both acts of use, both enabling, or the same act. */
export function isOfOneClass(one: Act, other: Act): boolean {
  return one === other || (acts[one].gives !== null && acts[one].gives === acts[other].gives)
}

function memoized<V>(make: (key: string) => V): (key: string) => V {
  const values = new Map<string, V>()
  return (key) => {
    let value = values.get(key)
    if (value === undefined) {
      value = make(key)
      values.set(key, value)
    }
    return value
  }
}
