import {
  enumerations,
  kinds,
  relationTypes,
  type Kind,
  type RelationType,
} from '../../src/generated/vocabulary.ts'
import { assemble } from '../../src/ingest/assemble/assemble.ts'
import type { Draft, DraftEntity, DraftRelation } from '../../src/ingest/parse/draft.ts'
import type { FieldValue } from '../../src/model/entity.ts'
import type { Release } from '../../src/model/release.ts'
import { unsaid } from './unsaid.ts'

/** How large a random release is to be. Its shape (few kinds, hubs, several claims of the same) stays. */
export interface Size {
  readonly entities: number
  readonly relations: number
}

/** A release of random but well-formed data: the same seed and size give the same release. */
export function randomRelease(seed: number, size: Size = { entities: 30, relations: 90 }): Release {
  return assemble(randomDraft(seed, size))
}

export function randomDraft(seed: number, size: Size): Draft {
  const chance = chanceFrom(seed)
  const sources = [1, 2].map((number) => randomSource(number))
  const entities = [...sources]
  for (let number = 1; number <= size.entities; number += 1) entities.push(randomEntity(number, chance))
  const byKind = new Map<Kind, DraftEntity[]>()
  for (const entity of entities) byKind.set(entity.kind, [...(byKind.get(entity.kind) ?? []), entity])
  const position = new Map(entities.map(({ id }, index) => [id, index]))
  const relations: DraftRelation[] = []
  for (let tries = 0; relations.length < size.relations && tries < size.relations * 10; tries += 1) {
    const relation = randomRelation(chance, byKind, position)
    if (relation !== null) relations.push(relation)
  }
  return { version: '0.0.1', date: '2026-01-01', entities, relations, disagreements: [] }
}

interface Chance {
  below(count: number): number
  of<T>(items: readonly T[]): T
  /** True once in so many times. */
  once(inTimes: number): boolean
}

/** mulberry32: small, and the same everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number): number => Math.floor(next() * count)
  return { below, of: (items) => items[below(items.length)] as never, once: (times) => below(times) === 0 }
}

const usualKinds: readonly Kind[] = [
  'State',
  'ActorGroup',
  'Organ',
  'Power',
  'Power',
  'Tool',
  'Tool',
  'Condition',
  'Case',
  'Measure',
  'Pillar',
  'Resolution',
  'Concept',
  'Duty',
]
const usualTypes: readonly RelationType[] = [
  'HOLDS',
  'HOLDS',
  'OVER',
  'OVER',
  'INSTANCE_OF',
  'BROADER',
  'SUBJECT_TO',
  'APPLIED',
  'IN_CASE',
  'TOOK',
  'SERVES',
  'REGARDING',
  'PART_OF',
  'DISTINGUISHED_FROM',
]
const words: readonly string[] = [
  'armed',
  'Élan',
  'force',
  'forces',
  'council',
  'Côte',
  'consent',
  'peace',
  'peaceful',
  '41',
  '4(h)',
  'R2P',
  '66/253',
  "States'",
]

function randomSource(number: number): DraftEntity {
  const title = `The Report of ${2010 + number}`
  const fields = { title, year: 2010 + number, rank: 'SUMMARY', shortTitle: `${2010 + number} report` }
  return {
    id: `source-${number}`,
    kind: 'Source',
    name: title,
    aliases: [],
    identifiers: [],
    summary: 'A document.',
    fields,
  }
}

function randomEntity(number: number, chance: Chance): DraftEntity {
  const kind = chance.of(usualKinds)
  return {
    id: `${kind.toLowerCase()}-${number}`,
    kind,
    name: `${chance.of(words)} ${chance.of(words)}`,
    aliases: chance.once(3) ? [`${chance.of(words)} ${number}`] : [],
    identifiers:
      number % 3 === 0 ? [{ scheme: 'UN_SYMBOL', value: `S/RES/${number} (2011)`, checked: null }] : [],
    summary: `Made of ${chance.of(words)} and ${chance.of(words)}.`,
    fields: randomFields(kind, chance),
  }
}

function randomFields(kind: Kind, chance: Chance): Record<string, FieldValue> {
  const fields: Record<string, FieldValue> = {}
  for (const [name, { type, required, values }] of Object.entries(kinds[kind].fields)) {
    if (!required && chance.once(2)) continue
    if (values !== undefined) fields[name] = chance.of(values)
    else if (type === 'Int' || type === 'Float') fields[name] = 1 + chance.below(9)
    else
      fields[name] =
        name === 'date' ? chance.of(['2011', '2011-03', '2011-03-17', '2012']) : `${1 + chance.below(99)}`
  }
  return fields
}

function randomRelation(
  chance: Chance,
  byKind: ReadonlyMap<Kind, readonly DraftEntity[]>,
  position: ReadonlyMap<string, number>,
): DraftRelation | null {
  const type = chance.of(usualTypes)
  const { from: fromKinds, to: toKinds, acyclic } = relationTypes[type]
  const from = chance.of(fromKinds.flatMap((kind) => byKind.get(kind) ?? []))
  const to = chance.of(toKinds.flatMap((kind) => byKind.get(kind) ?? []))
  if (from === undefined || to === undefined) return null
  if (acyclic && (position.get(from.id) ?? 0) <= (position.get(to.id) ?? 0)) return null
  if (type === 'BROADER' && from.kind !== to.kind) return null
  const source = `source-${1 + chance.below(2)}`
  const isPractice = ['TOOK', 'APPLIED', 'IN_CASE'].includes(type)
  const usualModality = isPractice ? 'DID' : type === 'HOLDS' || type === 'OVER' ? 'MAY' : 'IS'
  return {
    type,
    from: from.id,
    to: to.id,
    statement: `${from.name} ${relationTypes[type].forward} ${to.name}.`,
    status: chance.once(5) ? 'INFERRED' : 'STATED',
    modality: chance.once(8) ? chance.of(enumerations.Modality) : usualModality,
    negated: chance.once(10),
    quantifier: chance.once(10) ? 'some' : null,
    speaker: source,
    ...unsaid,
    note: null,
    since: chance.once(8) ? chance.of(['2005', '2011-03', '2011-03-17']) : null,
    until: chance.once(8) ? chance.of(['2004', '2011', '2013-01']) : null,
    citations: Array.from({ length: 1 + chance.below(2) }, () => ({
      source,
      section: chance.of(['I', 'II', 'IV', 'IX', 'KEY POINTS']),
      paragraph: 1 + chance.below(4),
      anchor: `${chance.of(words)} ${chance.of(words)}`,
    })),
  }
}
