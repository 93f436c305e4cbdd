import { hopResolvers, ownFields } from '../generated/hops.ts'
import { interfaces, kinds } from '../generated/vocabulary.ts'
import type { Kind } from '../generated/vocabulary.ts'
import { loadEntity, loadRelation } from '../graph/entity-loader.ts'
import { paths } from '../graph/paths.ts'
import { subgraph } from '../graph/subgraph.ts'
import { all, andThen } from '../lib/awaitable.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { R2pError, internalError } from '../lib/errors.ts'
import { citationText, locatorOf, type Citation } from '../model/citation.ts'
import type { Entity } from '../model/entity.ts'
import { passageId } from '../model/passage.ts'
import { attestationsOf } from '../model/relation.ts'
import type { Attestation, Disagreement, Relation, Speaker } from '../model/relation.ts'
import type { RequestedField } from './selects-path.ts'
import type { Context } from './context.ts'
import { hopResolver } from './hops.ts'
import { claims, entityList, ownRelations, relationList } from './lists.ts'
import { releaseOf } from './release.ts'
import type { ServedRelease } from './release.ts'
import { searchList } from './search-list.ts'
import { entityIdentified } from './identifiers.ts'
import { compareCases, matrix, mayUse, optionsFor, unusedTools, whoMayUse } from './verdicts.ts'

export type Resolver = (parent: never, asked: never, context: Context, field: RequestedField) => unknown

/** What every type's fields are answered by; a field that is missing here is read from its parent by name. */
export const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  ...entityResolvers(),
  Query: {
    ...listResolvers(),
    release: (_query: unknown, _asked: unknown, context) => releaseOf(context),
    node: (_query: unknown, { id }: { id: string }, context) => nodeWith(id, context),
    byIdentifier: (_query: unknown, { scheme, value }: IdentifierArguments, { graph }) =>
      entityIdentified(graph, value, scheme ?? null),
    nodes: (_query: unknown, { ids }: { ids: readonly string[] }, context) => nodesWith(ids, context),
    entities: entityList('entities', null),
    relations: relationList,
    search: searchList,
    mayUse,
    whoMayUse,
    optionsFor,
    matrix,
    compareCases,
    unusedTools,
    paths: (_query: unknown, asked: PathArguments, { graph }) =>
      paths(graph, {
        ...asked,
        maxLength: asked.maxLength ?? 4,
        limit: asked.limit ?? 10,
        types: asked.types ?? null,
      }),
    subgraph: (_query: unknown, asked: SubgraphArguments, { graph }) =>
      subgraph(graph, {
        ids: asked.ids,
        depth: asked.depth ?? 1,
        kinds: asked.kinds ?? null,
        types: asked.types ?? null,
        limit: asked.limit ?? 200,
        after: asked.after ?? null,
      }),
  },
  Release: {
    sources: ({ sourceIds }: ServedRelease, _asked: unknown, context) =>
      all(sourceIds.map((id) => entityWith(id, context))),
  },
  Relation: {
    from: ({ from }: Relation, _asked: unknown, context) => entityWith(from, context),
    to: ({ to }: Relation, _asked: unknown, context) => entityWith(to, context),
    rank: ({ authority }: Relation) => authority,
    attestations: (relation: Relation) => attestationsOf(relation),
    speaker: ({ speaker }: Relation, _asked: unknown, context) => entityWith(speaker, context),
    derivedFrom: ({ derivedFrom }: Relation, _asked: unknown, context) =>
      all(derivedFrom.map((id) => nodeWith(id, context))),
  },
  Attestation: { citation: ({ citations }: Attestation) => citations[0] },
  Speaker: {
    entity: ({ entity }: Speaker, _asked: unknown, context) => entityWith(entity, context),
  },
  Disagreement: {
    other: ({ other }: Disagreement, _asked: unknown, context) => relationWith(other, context),
  },
  Citation: {
    locator: (citation: Citation) => locatorOf(citation),
    passage: (citation: Citation, _asked: unknown, context) => entityWith(passageId(citation), context),
    source: ({ source }: Citation, _asked: unknown, context) => entityWith(source, context),
    text: (citation: Citation, _asked: unknown, context) =>
      andThen(entityWith(citation.source, context), (source) => citationText(citation, source)),
  },
  Path: { length: ({ relations }: { relations: readonly Relation[] }) => relations.length },
}

/** The concrete type of what stands where an interface is promised. */
export function typeName(value: Entity | Relation): string {
  return 'kind' in value ? value.kind : 'Relation'
}

interface IdentifierArguments {
  readonly scheme?: string | null
  readonly value: string
}

interface PathArguments {
  readonly from: string
  readonly to: string
  readonly maxLength?: number | null
  readonly types?: Parameters<typeof paths>[1]['types']
  readonly limit?: number | null
}

interface SubgraphArguments {
  readonly ids: readonly string[]
  readonly depth?: number | null
  readonly kinds?: readonly Kind[] | null
  readonly types?: PathArguments['types']
  readonly limit?: number | null
  readonly after?: string | null
}

/** For each kind its hops, its own fields and what all entities have. */
function entityResolvers(): Record<string, Record<string, Resolver>> {
  const hops: Readonly<Record<Kind, Readonly<Record<string, Resolver>>>> = hopResolvers(hopResolver)
  const types = Object.entries(hops).map(([kind, resolversOfHops]) => {
    const own = ownFields[kind as Kind].map((field): [string, Resolver] => [
      field,
      ({ fields }: Entity) => fields[field] ?? null,
    ])
    return [kind, { ...resolversOfHops, ...Object.fromEntries(own), relations: ownRelations }] as const
  })
  const { Passage, ...others } = Object.fromEntries(types)
  const source: Resolver = ({ fields }: Entity, _asked: unknown, context) =>
    entityWith(String(fields['source']), context)
  return { ...others, Passage: { ...Passage, source, claims } }
}

/** The list of each kind, and of the interfaces that have one. */
function listResolvers(): Record<string, Resolver> {
  const kindLists = Object.entries(kinds).map(([kind, { list }]): [string, Resolver] => [
    list,
    entityList(list, [kind as Kind]),
  ])
  return {
    ...Object.fromEntries(kindLists),
    actors: entityList('actors', interfaces.Actor),
    norms: entityList('norms', interfaces.Norm),
  }
}

const mostIds = 100

function nodesWith(ids: readonly string[], context: Context): Awaitable<(Entity | Relation | null)[]> {
  if (ids.length > mostIds) {
    throw new R2pError('PAGE_TOO_LARGE', `nodes takes ${mostIds} ids, and ${ids.length} came.`, {
      most: mostIds,
      came: ids.length,
    })
  }
  return all(ids.map((id) => nodeWith(id, context)))
}

/** Only the id of a relation has a tilde; what is no id may be an identifier. */
function nodeWith(id: string, { graph }: Context): Awaitable<Entity | Relation | null> {
  const found: Awaitable<Entity | Relation | undefined> = id.includes('~')
    ? loadRelation(graph, id)
    : loadEntity(graph, id)
  return andThen(found, (node) => node ?? entityIdentified(graph, id, null))
}

/** For ids that the release itself gives. */
function entityWith(id: string, { graph }: Context): Awaitable<Entity> {
  return andThen(loadEntity(graph, id), (entity) => {
    if (entity === undefined)
      throw internalError('The release speaks of an entity that it does not hold.', { id })
    return entity
  })
}

function relationWith(id: string, { graph }: Context): Awaitable<Relation> {
  return andThen(loadRelation(graph, id), (relation) => {
    if (relation === undefined)
      throw internalError('The release speaks of a relation that it does not hold.', { id })
    return relation
  })
}
