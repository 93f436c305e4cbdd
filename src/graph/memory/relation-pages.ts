import { lazy } from '../../lib/lazy.ts'
import type { Relation } from '../../model/relation.ts'
import type { Page, RelationPageRequest } from '../graph.ts'
import { pageOf } from '../page-of.ts'
import type { Adjacency } from './adjacency.ts'

/** Gives pages of relations; `relations` are by rank. */
export function relationPages(
  relations: readonly Relation[],
  adjacency: Adjacency,
): (request: RelationPageRequest) => Page<Relation> {
  const sources = lazy(() => sourcesOf(relations))
  return (request) => {
    const tests = testsOf(request, sources)
    const all = startingFrom(request, relations, adjacency)
    const list = tests.length === 0 ? all : all.filter((relation) => tests.every((test) => test(relation)))
    return pageOf(list, request, ({ rank }) => rank)
  }
}

/** The few around the ids that are asked for, where some are; else all. */
function startingFrom(
  { from, to }: RelationPageRequest,
  relations: readonly Relation[],
  adjacency: Adjacency,
): readonly Relation[] {
  if (from === null && to === null) return relations
  const [ids, direction] = from === null ? [to ?? [], 'IN' as const] : [from, 'OUT' as const]
  return [...new Set(ids)]
    .flatMap((id) => adjacency.of(id, direction))
    .sort((one, other) => one.rank - other.rank)
}

type Test = (relation: Relation) => boolean

function testsOf(
  request: RelationPageRequest,
  sources: () => ReadonlyMap<string, ReadonlySet<string>>,
): readonly Test[] {
  const { types, from, to, status, derived } = request
  const ends = from === null || to === null ? null : new Set(to)
  const tests: readonly (Test | null)[] = [
    types && (({ type }) => types.includes(type)),
    ends && ((relation) => ends.has(relation.to)),
    status && ((relation) => relation.status === status),
    derived === null ? null : (relation) => relation.derived === derived,
    request.sources && restsOnOne(new Set(request.sources), sources()),
  ]
  return tests.filter((test) => test !== null)
}

function restsOnOne(wanted: ReadonlySet<string>, sources: ReadonlyMap<string, ReadonlySet<string>>): Test {
  return ({ id }) => {
    for (const source of sources.get(id) ?? []) if (wanted.has(source)) return true
    return false
  }
}

/** Derived relations stand behind those that they are derived from. */
function sourcesOf(relations: readonly Relation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const sources = new Map<string, Set<string>>()
  for (const { id, citations, derivedFrom } of relations) {
    const own = new Set(citations.map(({ source }) => source))
    for (const premise of derivedFrom) for (const source of sources.get(premise) ?? []) own.add(source)
    sources.set(id, own)
  }
  return sources
}
