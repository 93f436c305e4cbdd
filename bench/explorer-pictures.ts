import { readFileSync } from 'node:fs'
import { seededRandom } from '../web/src/canvas/graph-layout/seeded-random.ts'
import { kinds, relationTypes } from '../web/src/generated/vocabulary.ts'
import type { Kind, RelationType } from '../web/src/generated/vocabulary.ts'
import type { CanvasData, CanvasRelation } from '../web/src/canvas/canvas-data.ts'

interface Release {
  readonly content: {
    readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: Kind }[]
    readonly relations: readonly CanvasRelation[]
  }
}

/** So many entities of the release that was built last, from the most joined one outward, with all relations among them. */
export function releasePicture(count: number): CanvasData {
  const { content } = JSON.parse(readFileSync('dist/release.json', 'utf8')) as Release
  const around = new Map<string, Set<string>>()
  const join = (one: string, other: string): void => {
    around.set(one, (around.get(one) ?? new Set()).add(other))
  }
  for (const { from, to } of content.relations) {
    join(from, to)
    join(to, from)
  }
  const wanted = content.entities.filter(({ kind }) => kind !== 'Passage')
  const known = new Map(wanted.map((entity) => [entity.id, entity]))
  const [start] = [...around]
    .filter(([id]) => known.has(id))
    .sort(([, one], [, other]) => other.size - one.size)
  const found = new Set([start?.[0] ?? ''])
  for (const id of found)
    for (const next of around.get(id) ?? []) if (known.has(next) && found.size < count) found.add(next)
  return {
    nodes: [...found].flatMap((id) => known.get(id) ?? []).map(({ id, name, kind }) => ({ id, name, kind })),
    relations: content.relations
      .filter(({ from, to }) => found.has(from) && found.has(to))
      .map(({ id, type, from, to, status, derived, negated }) => ({
        id,
        type,
        from,
        to,
        status,
        derived,
        negated,
      })),
  }
}

const words =
  'council measure protection of regional assembly report early warning force state against the'.split(' ')

/** So many entities with names of two to seven words; each joined to two earlier ones, the well joined rather. */
export function madeUpPicture(count: number): CanvasData {
  const chance = seededRandom(count)
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item
  const nodes = Array.from({ length: count }, (_, number) => ({
    id: `entity-${number}`,
    name: Array.from({ length: 2 + Math.floor(chance() * 6) }, () => one(words)).join(' '),
    kind: one(Object.keys(kinds) as Kind[]),
  }))
  const ends = ['entity-0']
  const relations = nodes.slice(1).flatMap(({ id }) =>
    [0, 1].map((which) => {
      const to = one(ends)
      ends.push(id, to)
      const type = one(Object.keys(relationTypes) as RelationType[])
      const status = chance() < 0.8 ? ('STATED' as const) : ('INFERRED' as const)
      return {
        id: `${id}~${type}~${to}~${which}`,
        type,
        from: id,
        to,
        status,
        derived: chance() < 0.1,
        negated: chance() < 0.02,
      }
    }),
  )
  return { nodes, relations }
}
