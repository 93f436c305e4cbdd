import type { EntityClaimFragment, NamedFragment } from '../../generated/operations.ts'
import { relationTypes } from '../../generated/vocabulary.ts'
import type { RelationType } from '../../generated/vocabulary.ts'
import { capital } from '../../labels/counts.ts'

/** The claims of one type in one direction. */
export interface ClaimGroup {
  /** `HOLDS-OUT`, or `CONNECTED_WITH` if both directions read alike. Used in the URL and as the section's id. */
  readonly key: string
  /** The type as read from the page's entity: "May use", "Is bound by". */
  readonly heading: string
  readonly entries: readonly ClaimEntry[]
  /** The number of claims behind its entries. */
  readonly count: number
}

/** Claims that differ only in the neighbour, as one entry. */
export interface ClaimEntry {
  readonly claim: EntityClaimFragment
  readonly neighbours: readonly NamedFragment[]
}

/** The claims of an entity by type and direction: first what it may do, then in the order of the schema. */
export function claimGroups(claims: readonly EntityClaimFragment[], id: string): readonly ClaimGroup[] {
  const groups = new Map<string, EntityClaimFragment[]>()
  for (const claim of claims) {
    const key = groupKey(claim, id)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [claim])
    else group.push(claim)
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      heading: headingOf(key),
      entries: entriesOf(members, id),
      count: members.length,
    }))
    .sort((one, other) => rankOf(one.key) - rankOf(other.key))
}

/** The entity at the other end. */
export function neighbourOf({ from, to }: EntityClaimFragment, id: string): NamedFragment {
  return from.id === id ? to : from
}

function groupKey({ type, from }: EntityClaimFragment, id: string): string {
  const { forward, backward } = relationTypes[type]
  if (forward === backward) return type
  return `${type}-${from.id === id ? 'OUT' : 'IN'}`
}

function typeOf(key: string): RelationType {
  return key.replace(/-(OUT|IN)$/, '') as RelationType
}

function headingOf(key: string): string {
  const { forward, backward } = relationTypes[typeOf(key)]
  return capital(key.endsWith('-IN') ? backward : forward)
}

const types = Object.keys(relationTypes) as readonly RelationType[]

/** Shown first: the shortcuts that the rules derive from norms and measures. */
const foremost: readonly RelationType[] = ['MAY_USE', 'MAY_AUTHORIZE', 'SAW_USE_OF']

function rankOf(key: string): number {
  const type = typeOf(key)
  const place = foremost.includes(type) ? foremost.indexOf(type) : foremost.length + types.indexOf(type)
  return 2 * place + Number(key.endsWith('-IN'))
}

function entriesOf(claims: readonly EntityClaimFragment[], id: string): readonly ClaimEntry[] {
  const entries = new Map<string, { claim: EntityClaimFragment; neighbours: NamedFragment[] }>()
  for (const claim of claims) {
    const shared = sharedBy(claim)
    const entry = entries.get(shared)
    if (entry === undefined) entries.set(shared, { claim, neighbours: [neighbourOf(claim, id)] })
    else entry.neighbours.push(neighbourOf(claim, id))
  }
  return [...entries.values()]
}

/** Everything shown of a claim but its neighbour. */
function sharedBy({ id: _id, from: _from, to: _to, ...shown }: EntityClaimFragment): string {
  return JSON.stringify(shown)
}
