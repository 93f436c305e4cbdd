import DataLoader from 'dataloader'
import type { Direction, RelationType } from '../generated/vocabulary.ts'
import { internalError } from '../lib/errors.ts'
import { all, type Awaitable } from '../lib/awaitable.ts'
import { grouped } from '../lib/grouping.ts'
import { objectIds } from '../lib/object-ids.ts'
import type { Entity } from '../model/entity.ts'
import type { Hop } from '../model/hop.ts'
import type { Relation } from '../model/relation.ts'
import type { Graph, Neighbour } from './graph.ts'

/** Questions about one thing at a time, as resolvers ask them. */
export interface Reader {
  entity(id: string): Awaitable<Entity | undefined>
  relation(id: string): Awaitable<Relation | undefined>
  hop(hop: Hop, id: string): Awaitable<readonly Neighbour[]>
  relationsOf(
    id: string,
    types: readonly RelationType[] | null,
    direction: Direction,
  ): Awaitable<readonly Relation[]>
  claimsOf(passage: string): Awaitable<readonly Relation[]>
}

/**
 * The reader of one operation. Where the graph has everything at hand it answers at once; else the questions
 * of one level are gathered, all hops of a level into one question, and each thing is asked for once.
 */
export function readerOf(graph: Graph): Reader {
  return graph.direct ?? gatheringReader(graph)
}

interface HopKey {
  readonly hop: Hop
  readonly id: string
}

interface RelationsKey {
  readonly id: string
  readonly types: readonly RelationType[] | null
  readonly direction: Direction
}

function gatheringReader(graph: Graph): Reader {
  const { remembered } = graph
  const entities = new DataLoader((ids: readonly string[]) => asPromise(graph.entities(ids)))
  const relations = new DataLoader((ids: readonly string[]) => asPromise(graph.relations(ids)))
  const claims = new DataLoader((passages: readonly string[]) => asPromise(graph.claimsOf(passages)))
  // Not by their names, which only those declared have for themselves.
  const numberOf = objectIds<Hop>()
  const hops = new DataLoader(
    async (keys: readonly HopKey[]) => {
      const answers = await askHops(graph, keys)
      for (const { entity } of answers.flat()) entities.prime(entity.id, entity)
      return answers
    },
    { cacheKeyFn: ({ hop, id }) => `${numberOf(hop)} ${id}` },
  )
  const around = new DataLoader((keys: readonly RelationsKey[]) => askRelationsOf(graph, keys), {
    cacheKeyFn: (key) => `${questionOf(key)} ${key.id}`,
  })
  return {
    entity: (id) => remembered?.entity(id) ?? entities.load(id),
    relation: (id) => remembered?.relation(id) ?? relations.load(id),
    hop: (hop, id) => remembered?.hop(hop, id) ?? hops.load({ hop, id }),
    relationsOf: (id, types, direction) =>
      remembered?.relationsOf(id, types, direction) ?? around.load({ id, types, direction }),
    claimsOf: (passage) => remembered?.claimsOf(passage) ?? claims.load(passage),
  }
}

/** One request for each hop, with all ids that it was asked of, and each answer back to the one who asked. */
async function askHops(graph: Graph, keys: readonly HopKey[]): Promise<readonly (readonly Neighbour[])[]> {
  const groups = grouped(placed(keys), ({ key }) => key.hop)
  const requests = [...groups].map(([hop, members]) => ({ hop, ids: members.map(({ key }) => key.id) }))
  const answers = await graph.hops(requests)
  return scattered(keys.length, [...groups.values()], answers)
}

/** Most operations ask all of a level for the same types, so one question is the rule here too. */
async function askRelationsOf(
  graph: Graph,
  keys: readonly RelationsKey[],
): Promise<readonly (readonly Relation[])[]> {
  const groups = [...grouped(placed(keys), ({ key }) => questionOf(key)).values()]
  const answers = await all(
    groups.map((members) => {
      const { types, direction } = (members[0] as Member<RelationsKey>).key
      return graph.relationsOf(
        members.map(({ key }) => key.id),
        types,
        direction,
      )
    }),
  )
  return scattered(keys.length, groups, answers)
}

function questionOf({ types, direction }: RelationsKey): string {
  return `${direction} ${types === null ? '*' : types.join(',')}`
}

interface Member<K> {
  readonly key: K
  readonly position: number
}

function placed<K>(keys: readonly K[]): readonly Member<K>[] {
  return keys.map((key, position) => ({ key, position }))
}

function scattered<K, T>(
  count: number,
  groups: readonly (readonly Member<K>[])[],
  answers: readonly (readonly T[])[],
): readonly T[] {
  const all = new Array<T>(count)
  for (const [index, members] of groups.entries()) {
    const answer = answers[index]
    if (answer?.length !== members.length) throw internalError('The graph left a question without an answer.')
    for (const [place, { position }] of members.entries()) all[position] = answer[place] as T
  }
  return all
}

async function asPromise<T>(value: Awaitable<T>): Promise<T> {
  return value
}
