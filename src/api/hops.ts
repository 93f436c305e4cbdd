import type { EntityOrder } from '../generated/vocabulary.ts'
import { cursorsOf } from '../graph/cursor.ts'
import { loadNeighbours } from '../graph/entity-loader.ts'
import { matching } from '../graph/filter.ts'
import type { EntityFilter } from '../graph/filter.ts'
import type { Neighbour } from '../graph/graph.ts'
import { pageOf } from '../graph/page-of.ts'
import { andThen } from '../lib/awaitable.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { canonical } from '../lib/canonical.ts'
import { internalError } from '../lib/errors.ts'
import { lazy } from '../lib/lazy.ts'
import type { Entity } from '../model/entity.ts'
import type { Hop } from '../model/hop.ts'
import type { Relation } from '../model/relation.ts'
import { selectsPath } from './selects-path.ts'
import type { RequestedField } from './selects-path.ts'
import { Connection, rangeOf } from './connection.ts'
import type { Listing, PagingArguments } from './connection.ts'
import type { Context } from './context.ts'

/** The arguments of a hop: which neighbours, in what order, and which page; others are fields of the neighbour. */
export interface HopArguments extends PagingArguments {
  readonly filter?: EntityFilter | null
  readonly orderBy?: EntityOrder | null
  readonly [field: string]: unknown
}

/** The resolver of one declared hop. */
export function hopResolver(hop: Hop) {
  const withClaims: Hop = { ...hop, claims: true }
  return (
    entity: Entity,
    args: HopArguments,
    context: Context,
    field: RequestedField,
  ): Awaitable<Connection<Neighbour>> =>
    andThen(loadNeighbours(context.graph, wantsClaims(field) ? withClaims : hop, entity.id), (neighbours) =>
      andThen(chosen(neighbours, hop, args, context), (kept) => connect(kept, hop, entity, args, context)),
    )
}

const wantingClaims = new WeakMap<RequestedField['fieldNodes'], boolean>()

/** The same for all that the hop is taken from, so it is looked up once. */
function wantsClaims(field: RequestedField): boolean {
  const known = wantingClaims.get(field.fieldNodes)
  if (known !== undefined) return known
  const wants = selectsPath(field, ['edges', 'relations'])
  wantingClaims.set(field.fieldNodes, wants)
  return wants
}

function chosen(
  neighbours: readonly Neighbour[],
  hop: Hop,
  args: HopArguments,
  context: Context,
): Awaitable<readonly Neighbour[]> {
  const demands = demandsOf(args)
  const fitting =
    demands.length === 0
      ? neighbours
      : neighbours.filter(({ entity }) => demands.every(([field, value]) => entity.fields[field] === value))
  if (args.filter === null || args.filter === undefined) return fitting
  return andThen(matchingOnce(args.filter, hop, context), (ids) =>
    ids === null ? fitting : fitting.filter(({ entity }) => ids.has(entity.id)),
  )
}

type Matching = ReturnType<typeof matching>

const matchingByContext = new WeakMap<Context, Map<string, Matching>>()

/** What the filter lets through is the same for all that the hop is taken from, so an operation asks it once. */
function matchingOnce(filter: EntityFilter, hop: Hop, context: Context): Matching {
  let known = matchingByContext.get(context)
  if (known === undefined) {
    known = new Map()
    matchingByContext.set(context, known)
  }
  const key = canonical([hop.kinds, filter])
  const found = known.get(key)
  if (found !== undefined) return found
  const ids = matching(context.graph, filter, hop.kinds)
  known.set(key, ids)
  return ids
}

const ownArguments = new Set(['first', 'after', 'last', 'before', 'filter', 'orderBy'])

/** Arguments that bear the name of a field: the neighbours whose field has that value are kept. */
function demandsOf(args: HopArguments): readonly (readonly [field: string, value: unknown])[] {
  const demands: (readonly [string, unknown])[] = []
  for (const field in args) {
    const value = args[field]
    if (!ownArguments.has(field) && value !== null && value !== undefined) demands.push([field, value])
  }
  return demands
}

function connect(
  neighbours: readonly Neighbour[],
  hop: Hop,
  entity: Entity,
  args: HopArguments,
  { graph }: Context,
): Connection<Neighbour> {
  const order = args.orderBy ?? 'NAME'
  const listing: Listing<Neighbour> = {
    rank: ({ entity: neighbour }) => neighbour.ranks[order],
    node: nodeOf,
    relations: relationsOf,
    cursors: lazy(() =>
      cursorsOf(graph.release.id, hop.name, entity.id, order, args.filter ?? null, demandsOf(args)),
    ),
  }
  const sorted =
    order === 'NAME'
      ? neighbours
      : [...neighbours].sort((one, other) => listing.rank(one) - listing.rank(other))
  return new Connection(pageOf(sorted, rangeOf(args, listing.cursors), listing.rank), listing)
}

const nodeOf = ({ entity }: Neighbour): Entity => entity

function relationsOf({ relations }: Neighbour): readonly Relation[] {
  if (relations === null) throw internalError('Claims are requested of a hop that was answered without them.')
  return relations
}
