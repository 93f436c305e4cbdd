import { foldAll } from '../../src/lib/normalize-text.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Relation } from '../../src/model/relation.ts'
import { passageId } from '../../src/model/passage.ts'
import type { Release } from '../../src/model/release.ts'
import { rankEntities } from '../../src/ingest/assemble/sort-keys.ts'

/**
 * A release of about so many entities that keeps the model's shape: the release of the data, over and over, with
 * one relation in twenty led to another copy, so that the copies hang together. The same seed gives the same
 * release. Its id is no hash: of the largest the text to be hashed would be longer than a text can be.
 */
export function grownRelease(release: Release, entities: number, seed: number): Release {
  const copies = Math.max(1, Math.round(entities / release.entities.length))
  const chance = chanceFrom(seed)
  const name = (id: string, copy: number): string => (copy === 0 ? id : `${id}-copy-${copy}`)
  const place = (source: string, copy: number): string => name(source, copy)
  const allEntities: Omit<Entity, 'ranks' | 'words'>[] = []
  const passages = new Map<string, string>()
  for (const entity of release.entities) {
    if (entity.kind === 'Passage') passages.set(entity.id, passageId(entity.citations[0] as never))
  }
  for (let copy = 0; copy < copies; copy += 1) {
    for (const entity of release.entities) {
      const citations = entity.citations.map((citation) => ({
        ...citation,
        source: place(citation.source, copy),
      }))
      const isPassage = entity.kind === 'Passage'
      const fields = isPassage
        ? { ...entity.fields, source: place(String(entity.fields['source']), copy) }
        : entity.fields
      const id = isPassage ? passageId(citations[0] as never) : name(entity.id, copy)
      allEntities.push({
        ...entity,
        id,
        name: copy === 0 ? entity.name : `${entity.name} ${copy}`,
        fields,
        citations,
      })
    }
  }
  const [stated, derived] = [
    release.relations.filter((one) => !one.derived),
    release.relations.filter((one) => one.derived),
  ]
  const ids = new Map<string, number>()
  const relations: Relation[] = []
  const add = (relation: Relation, copy: number): void => {
    const end = chance.below(20) === 0 ? chance.below(copies) : copy
    const [from, to] = [name(relation.from, copy), name(relation.to, end)]
    const key = `${from}~${relation.type}~${to}`
    const count = (ids.get(key) ?? 0) + 1
    ids.set(key, count)
    relations.push({
      ...relation,
      id: count === 1 ? key : `${key}~${count}`,
      from,
      to,
      derivedFrom: [],
      speaker: name(relation.speaker, copy),
      citations: relation.citations.map((citation) => ({
        ...citation,
        source: place(citation.source, copy),
      })),
      rank: relations.length,
    })
  }
  for (const part of [stated, derived])
    for (let copy = 0; copy < copies; copy += 1) for (const relation of part) add(relation, copy)

  const isPassage = ({ kind }: { readonly kind: string }): boolean => kind === 'Passage'
  const ranks = rankEntities(
    allEntities.filter((entity) => !isPassage(entity)),
    allEntities.filter(isPassage),
  )
  const counts: Record<string, number> = {}
  for (const { kind } of allEntities) counts[kind] = (counts[kind] ?? 0) + 1
  for (const { type } of relations) counts[type] = (counts[type] ?? 0) + 1
  return {
    ...release,
    id: `b${String(copies).padStart(8, '0')}${release.id.slice(9)}`,
    counts,
    sources: release.sources,
    entities: allEntities.map((entity) => ({
      ...entity,
      ranks: ranks.get(entity.id) as Entity['ranks'],
      words: {
        name: foldAll([entity.name]),
        aliases: foldAll(entity.aliases),
        summary: foldAll([entity.summary]),
      },
    })),
    relations,
  }
}

function chanceFrom(seed: number): { below(count: number): number } {
  let state = seed >>> 0
  return {
    below: (count) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 4294967296) * count)
    },
  }
}
