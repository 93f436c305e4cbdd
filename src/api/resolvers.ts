import { kindResolvers, listResolvers } from '../generated/field-resolvers.ts'
import type { RequiredResolvers, Resolvers } from '../generated/resolver-types.ts'
import type { Kind } from '../generated/vocabulary.ts'
import { paths } from '../graph/paths.ts'
import { subgraph } from '../graph/subgraph.ts'
import { all, andThen } from '../lib/awaitable.ts'
import { citationText, locatorOf, type Citation } from '../model/citation.ts'
import type { Entity } from '../model/entity.ts'
import { passageId } from '../model/passage.ts'
import { attestationsOf } from '../model/relation.ts'
import type { Context } from './context.ts'
import { hopResolver } from './hops.ts'
import { entityIdentified } from './identifiers.ts'
import { claims, entityList, ownRelations, relationList } from './lists.ts'
import { entityWith, nodesWith, nodeWith, relationWith, type NodeValue } from './nodes.ts'
import { releaseOf } from './release.ts'
import { searchList } from './search-list.ts'
import { compareCases, matrix, mayUse, optionsFor, unusedTools, whoMayUse } from './verdicts.ts'

const kinds = kindResolvers({ hop: hopResolver, storedField, shared: { relations: ownRelations } })

/** What the fields of each type are answered by; any other field is read from its parent by name. */
export const resolvers = {
  ...kinds,
  Passage: {
    ...kinds.Passage,
    source: ({ fields }, _args, context) => entityWith(String(fields['source']), context),
    claims,
  },
  Node: { __resolveType: (value: NodeValue) => ('kind' in value ? value.kind : 'Relation') },
  Entity: { __resolveType: kindOf },
  Actor: { __resolveType: kindOf },
  Norm: { __resolveType: kindOf },
  Query: {
    ...listResolvers(entityList),
    release: (_query, _args, context) => releaseOf(context),
    node: (_query, { id }, context) => nodeWith(id, context),
    nodes: (_query, { ids }, context) => nodesWith(ids, context),
    byIdentifier: (_query, { scheme, value }, { graph }) => entityIdentified(graph, value, scheme ?? null),
    entities: entityList('entities', null),
    relations: relationList,
    search: searchList,
    mayUse,
    whoMayUse,
    optionsFor,
    matrix,
    compareCases,
    unusedTools,
    paths: (_query, args, { graph }) => paths(graph, { ...args, types: args.types ?? null }),
    subgraph: (_query, args, { graph }) =>
      subgraph(graph, {
        ...args,
        kinds: args.kinds ?? null,
        types: args.types ?? null,
        after: args.after ?? null,
      }),
  },
  Release: {
    sources: ({ sourceIds }, _args, context) => all(sourceIds.map((id) => entityWith(id, context))),
  },
  Relation: {
    from: ({ from }, _args, context) => entityWith(from, context),
    to: ({ to }, _args, context) => entityWith(to, context),
    rank: ({ authority }) => authority,
    attestations: (relation) => attestationsOf(relation),
    speaker: ({ speaker }, _args, context) => entityWith(speaker, context),
    derivedFrom: ({ derivedFrom }, _args, context) => all(derivedFrom.map((id) => relationWith(id, context))),
  },
  // Whoever attests a claim does so somewhere.
  Attestation: { citation: ({ citations }) => citations[0] as Citation },
  Speaker: { entity: ({ entity }, _args, context) => entityWith(entity, context) },
  Disagreement: { other: ({ other }, _args, context) => relationWith(other, context) },
  Citation: {
    locator: (citation) => locatorOf(citation),
    passage: (citation, _args, context) => entityWith(passageId(citation), context),
    source: ({ source }, _args, context) => entityWith(source, context),
    text: (citation, _args, context) =>
      andThen(entityWith(citation.source, context), (source) => citationText(citation, source)),
  },
  Path: { length: ({ relations }) => relations.length },
} satisfies RequiredResolvers<Context> & Resolvers<Context>

/** Of the kinds that an interface has: the declaration lets no other stand where it is promised. */
function kindOf<K extends Kind>({ kind }: Entity): K {
  return kind as K
}

/** The declaration says what type of value a release stores. */
function storedField<Value>(name: string) {
  return ({ fields }: Entity): Value => (fields[name] ?? null) as Value
}
