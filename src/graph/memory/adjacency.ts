import type { Direction, RelationType } from '../../generated/vocabulary.ts'
import type { Relation } from '../../model/relation.ts'

/** Which relations an entity is an end of, always by rank. */
export interface Adjacency {
  readonly of: (id: string, direction: Direction) => readonly Relation[]
  readonly ofTypes: (
    id: string,
    types: readonly RelationType[] | null,
    direction: Direction,
  ) => readonly Relation[]
}

/** `relations` are by rank. */
export function adjacencyOf(relations: readonly Relation[]): Adjacency {
  const out = new Map<string, Relation[]>()
  const into = new Map<string, Relation[]>()
  const either = new Map<string, Relation[]>()
  for (const relation of relations) {
    add(out, relation.from, relation)
    add(into, relation.to, relation)
    add(either, relation.from, relation)
    if (relation.to !== relation.from) add(either, relation.to, relation)
  }
  const byDirection = { OUT: out, IN: into, ANY: either }
  const of = (id: string, direction: Direction): readonly Relation[] => byDirection[direction].get(id) ?? none
  return {
    of,
    ofTypes: (id, types, direction) => {
      const all = of(id, direction)
      return types === null ? all : all.filter(({ type }) => types.includes(type))
    },
  }
}

const none: readonly Relation[] = []

function add(lists: Map<string, Relation[]>, id: string, relation: Relation): void {
  const list = lists.get(id)
  if (list === undefined) lists.set(id, [relation])
  else list.push(relation)
}
