import type { Direction, EntityOrder, Kind, RelationType, Status } from '../generated/vocabulary.ts'
import { cursorsOf } from '../graph/cursor.ts'
import type { Cursors } from '../graph/cursor.ts'
import { loadClaimsOf, loadRelationsOf } from '../graph/entity-loader.ts'
import { matching } from '../graph/filter.ts'
import type { EntityFilter } from '../graph/filter.ts'
import { pageOf } from '../graph/page-of.ts'
import { andThen } from '../lib/awaitable.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { lazy } from '../lib/lazy.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { Connection, rangeOf } from './connection.ts'
import type { Listing, PagingArguments } from './connection.ts'
import type { Context } from './context.ts'

export interface EntityListArguments extends PagingArguments {
  readonly filter?: EntityFilter | null
  readonly orderBy?: EntityOrder | null
}

/** The resolver of a list of all entities of these kinds; null: of all but passages. */
export function entityList(name: string, kinds: readonly Kind[] | null) {
  return (_query: unknown, args: EntityListArguments, { graph }: Context): Awaitable<Connection<Entity>> => {
    const order = args.orderBy ?? 'NAME'
    const listing: Listing<Entity> = {
      rank: (entity) => entity.ranks[order],
      node: itself,
      relations: noRelations,
      cursors: lazy(() => cursorsOf(graph.release.id, name, order, args.filter ?? null)),
    }
    const range = rangeOf(args, listing.cursors)
    return andThen(matching(graph, args.filter, kinds), (within) =>
      andThen(
        graph.ask({ type: 'page', ...range, order, kinds, within }),
        (page) => new Connection(page, listing),
      ),
    )
  }
}

export interface RelationFilter {
  readonly types?: readonly RelationType[] | null
  readonly from?: readonly string[] | null
  readonly to?: readonly string[] | null
  readonly sources?: readonly string[] | null
  readonly status?: Status | null
  readonly derived?: boolean | null
}

/** All relations that a filter lets through. */
export function relationList(
  _query: unknown,
  args: PagingArguments & { readonly filter?: RelationFilter | null },
  { graph }: Context,
): Awaitable<Connection<Relation>> {
  const filter = args.filter ?? {}
  const listing = relationListing(lazy(() => cursorsOf(graph.release.id, 'relations', filter)))
  const request = {
    type: 'relationPage' as const,
    ...rangeOf(args, listing.cursors),
    types: filter.types ?? null,
    from: filter.from ?? null,
    to: filter.to ?? null,
    sources: filter.sources ?? null,
    status: filter.status ?? null,
    derived: filter.derived ?? null,
  }
  return andThen(graph.ask(request), (page) => new Connection(page, listing))
}

export interface OwnRelationsArguments extends PagingArguments {
  readonly types?: readonly RelationType[] | null
  readonly direction?: Direction | null
  readonly kinds?: readonly Kind[] | null
}

/** The claims that an entity is part of. */
export function ownRelations(
  entity: Entity,
  args: OwnRelationsArguments,
  context: Context,
): Awaitable<Connection<Relation>> {
  const types = args.types ?? null
  const direction = args.direction ?? 'ANY'
  const kinds = args.kinds ?? null
  return andThen(loadRelationsOf(context.graph, entity.id, types, direction), (relations) =>
    andThen(withOtherEnd(relations, entity.id, kinds, context), (kept) =>
      connectRelations(kept, args, context, ['Entity.relations', entity.id, types, direction, kinds]),
    ),
  )
}

/** The claims that rest on a passage. */
export function claims(
  passage: Entity,
  args: PagingArguments,
  context: Context,
): Awaitable<Connection<Relation>> {
  return andThen(loadClaimsOf(context.graph, passage.id), (relations) =>
    connectRelations(relations, args, context, ['Passage.claims', passage.id]),
  )
}

function withOtherEnd(
  relations: readonly Relation[],
  id: string,
  kinds: readonly Kind[] | null,
  { graph }: Context,
): Awaitable<readonly Relation[]> {
  if (kinds === null) return relations
  const others = relations.map(({ from, to }) => (from === id ? to : from))
  return andThen(graph.ask({ type: 'entities', each: others }), (ends) =>
    relations.filter((_relation, index) => {
      const end = ends[index]
      return end !== undefined && kinds.includes(end.kind)
    }),
  )
}

function connectRelations(
  relations: readonly Relation[],
  args: PagingArguments,
  { graph }: Context,
  scope: readonly unknown[],
): Connection<Relation> {
  const listing = relationListing(lazy(() => cursorsOf(graph.release.id, ...scope)))
  return new Connection(pageOf(relations, rangeOf(args, listing.cursors), listing.rank), listing)
}

function relationListing(cursors: () => Cursors): Listing<Relation> {
  return { rank: (relation) => relation.rank, node: itself, relations: noRelations, cursors }
}

const itself = <T>(item: T): T => item
const noRelations = (): readonly Relation[] => []
