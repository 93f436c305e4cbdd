import { LRUCache } from 'lru-cache'
import { andThen, type Awaitable } from '../../lib/awaitable.ts'
import { canonical } from '../../lib/canonical.ts'
import { objectIds } from '../../lib/object-ids.ts'
import type { Direction, Kind, RelationType } from '../../generated/vocabulary.ts'
import type { Entity } from '../../model/entity.ts'
import type { Hop } from '../../model/hop.ts'
import type {
  FilterLeaf,
  Graph,
  HopRequest,
  Neighbour,
  PageRequest,
  RelationPageRequest,
  Remembered,
} from '../graph.ts'
import { isShort, leafKey, mostNames } from '../leaf-key.ts'
import * as sizes from './sizes.ts'

/**
 * A graph that remembers what it was asked: a release never changes, so that an answer is good for as long as the
 * release serves. What was used longest ago is forgotten beyond `bytes`. What is remembered is answered at once.
 */
export function remembering(graph: Graph, bytes: number): Graph {
  const kept = new LRUCache<string, object>({
    maxSize: Math.max(1, bytes),
    maxEntrySize: Math.max(1, bytes >> 3),
  })
  // Not by their names, which only those declared have for themselves.
  const numberOf = objectIds<Hop>()
  const keys = {
    entity: (id: string) => `e ${id}`,
    relation: (id: string) => `r ${id}`,
    hop: (hop: Hop, id: string) => `h${numberOf(hop)} ${id}`,
    around: (id: string, types: readonly RelationType[] | null, direction: Direction) =>
      `a ${direction} ${types?.join() ?? '*'} ${id}`,
    claims: (passage: string) => `c ${passage}`,
    leaf: (leaf: FilterLeaf) => `s ${leafKey(leaf) as string}`,
    page: ({ within, ...request }: PageRequest) =>
      `p ${canonical({ ...request, within: within && [...within].sort() })}`,
    relationPage: (request: RelationPageRequest) => `q ${canonical(request)}`,
    candidates: (words: readonly string[], kinds: readonly Kind[] | null) => `w ${canonical([words, kinds])}`,
    ids: 'i',
  }
  const recall = <T extends object>(key: string): T | undefined => kept.get(key) as T | undefined
  const keep = <T extends object>(key: string, value: T, size: number): T => {
    kept.set(key, value, { size: size + 2 * key.length })
    return value
  }

  /** Asks for what is not remembered of a list, once each, and gives the whole list. */
  const each = <Item, T extends object, Answer extends T | undefined>(
    items: readonly Item[],
    keyOf: (item: Item) => string,
    ask: (missing: readonly Item[]) => Awaitable<readonly Answer[]>,
    sizeOf: (value: T) => number,
  ): Awaitable<readonly Answer[]> => {
    const found = new Map<string, Answer>()
    const missing = new Map<string, Item>()
    for (const item of items) {
      const key = keyOf(item)
      const known = recall<T>(key)
      if (known === undefined) missing.set(key, item)
      else found.set(key, known as Answer)
    }
    const whole = (): readonly Answer[] => items.map((item) => found.get(keyOf(item)) as Answer)
    if (missing.size === 0) return whole()
    return andThen(ask([...missing.values()]), (answers) => {
      for (const [index, key] of [...missing.keys()].entries()) {
        const answer = answers[index] as Answer
        if (answer !== undefined) keep(key, answer, sizeOf(answer))
        found.set(key, answer)
      }
      return whole()
    })
  }
  const once = <T extends object>(
    key: string,
    ask: () => Awaitable<T>,
    sizeOf: (value: T) => number,
  ): Awaitable<T> => {
    const known = recall<T>(key)
    return known ?? andThen(ask(), (answer) => keep(key, answer, sizeOf(answer)))
  }

  /** What was met on the way is asked for next, as like as not. */
  const keepEntities = (entities: readonly Entity[]): void => {
    for (const entity of entities)
      if (!kept.has(keys.entity(entity.id))) keep(keys.entity(entity.id), entity, sizes.sizeOfEntity(entity))
  }

  const remembered: Remembered = {
    entity: (id) => recall(keys.entity(id)),
    relation: (id) => recall(keys.relation(id)),
    hop: (hop, id) => recall(keys.hop(hop, id)),
    relationsOf: (id, types, direction) => recall(keys.around(id, types, direction)),
    claimsOf: (passage) => recall(keys.claims(passage)),
    leaf: (leaf) => (isShort(leaf) ? recall(keys.leaf(leaf)) : undefined),
    page: (request) => (isShortPage(request) ? recall(keys.page(request)) : undefined),
    relationPage: (request) => recall(keys.relationPage(request)),
    candidates: (words, kinds) => recall(keys.candidates(words, kinds)),
    ids: () => recall(keys.ids),
  }
  return {
    get name() {
      return graph.name
    },
    release: graph.release,
    direct: null,
    remembered,
    entities: (ids) => each(ids, keys.entity, (missing) => graph.entities(missing), sizes.sizeOfEntity),
    identified: (keys) => graph.identified(keys),
    relations: (ids) => each(ids, keys.relation, (missing) => graph.relations(missing), sizes.sizeOfRelation),
    hops: (requests) => {
      const asked = requests.flatMap(({ hop, ids }) => ids.map((id) => ({ hop, id })))
      const answers = each<(typeof asked)[number], readonly Neighbour[], readonly Neighbour[]>(
        asked,
        ({ hop, id }) => keys.hop(hop, id),
        (missing) =>
          andThen(graph.hops(requestsFor(missing)), (groups) => {
            const lists = groups.flat()
            for (const neighbours of lists) keepEntities(neighbours.map(({ entity }) => entity))
            return lists
          }),
        sizes.sizeOfNeighbours,
      )
      return andThen(answers, (lists) => parted(lists, requests))
    },
    relationsOf: (ids, types, direction) =>
      each(
        ids,
        (id) => keys.around(id, types, direction),
        (missing) => graph.relationsOf(missing, types, direction),
        sizes.sizeOfRelations,
      ),
    claimsOf: (passages) =>
      each(passages, keys.claims, (missing) => graph.claimsOf(missing), sizes.sizeOfRelations),
    select: (leaves) => {
      const small = leaves.filter(isShort)
      const large = leaves.filter((leaf) => !isShort(leaf))
      const answers = each(small, keys.leaf, (missing) => graph.select(missing), sizes.sizeOfIds)
      if (large.length === 0) return answers
      return Promise.all([answers, graph.select(large)]).then(([known, asked]) => {
        const sets = new Map([...small.map(pairWith(known)), ...large.map(pairWith(asked))])
        return leaves.map((leaf) => sets.get(leaf) as ReadonlySet<string>)
      })
    },
    page: (request) => {
      if (!isShortPage(request)) return graph.page(request)
      return once(
        keys.page(request),
        () => graph.page(request),
        ({ items }) => sizes.sizeOfEntities(items),
      )
    },
    relationPage: (request) =>
      once(
        keys.relationPage(request),
        () => graph.relationPage(request),
        ({ items }) => sizes.sizeOfRelations(items),
      ),
    candidates: (words, kinds) =>
      once(keys.candidates(words, kinds), () => graph.candidates(words, kinds), sizes.sizeOfEntities),
    ids: () => once(keys.ids, () => graph.ids(), sizes.sizeOfIds),
  }
}

/** Of a few entities or of all: what names many is asked anew. */
function isShortPage({ within }: PageRequest): boolean {
  return within === null || within.size <= mostNames
}

function pairWith<T>(answers: readonly T[]): (leaf: FilterLeaf, index: number) => [FilterLeaf, T] {
  return (leaf, index) => [leaf, answers[index] as T]
}

/** One request for each run of the same hop: answers come back in the order of the questions. */
function requestsFor(asked: readonly { readonly hop: Hop; readonly id: string }[]): readonly HopRequest[] {
  const requests: { readonly hop: Hop; readonly ids: string[] }[] = []
  for (const { hop, id } of asked) {
    const last = requests.at(-1)
    if (last?.hop === hop) last.ids.push(id)
    else requests.push({ hop, ids: [id] })
  }
  return requests
}

function parted<T>(lists: readonly T[], requests: readonly HopRequest[]): readonly (readonly T[])[] {
  let start = 0
  return requests.map(({ ids }) => lists.slice(start, (start += ids.length)))
}
