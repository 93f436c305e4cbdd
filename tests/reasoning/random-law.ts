import type { Kind, RelationType } from '../../src/generated/vocabulary.ts'
import type { acts } from '../../src/generated/vocabulary.ts'
import type { Draft, DraftEntity, DraftRelation } from '../../src/ingest/parse/draft.ts'
import { chanceFrom } from '../graph/random-release.ts'
import { unsaid } from '../graph/unsaid.ts'

/** What of a random law is to be asked, beside its draft. */
export interface RandomLaw {
  readonly draft: Draft
  readonly actors: readonly string[]
  readonly tools: readonly string[]
  readonly conditions: readonly string[]
  readonly crimes: readonly string[]
  readonly cases: readonly string[]
}

const counts: readonly (readonly [Kind, number])[] = [
  ['State', 2],
  ['ActorGroup', 2],
  ['Organ', 1],
  ['Power', 5],
  ['Restriction', 3],
  ['Duty', 1],
  ['Condition', 6],
  ['Tool', 4],
  ['Crime', 2],
  ['Case', 1],
  ['Measure', 2],
  ['Position', 1],
  ['Principle', 1],
]

/** From the earliest to the latest, as exact as sources are. */
export const someDates = [
  '2009',
  '2010',
  '2010-06',
  '2010-06-15',
  '2011',
  '2011-03',
  '2011-03-17',
  '2012-11',
  '2013',
] as const

/** The same law with dates on every third claim, and on measures. */
export function datedLaw(seed: number): RandomLaw {
  const random = randomLaw(seed)
  const chance = chanceFrom(seed + 1)
  const dates = (): { readonly since: string | null; readonly until: string | null } => {
    if (!chance.once(3)) return { since: null, until: null }
    const first = chance.below(someDates.length)
    const last = first + chance.below(someDates.length - first)
    return {
      since: chance.once(3) ? null : (someDates[first] ?? null),
      until: chance.once(3) ? null : (someDates[last] ?? null),
    }
  }
  const entities = random.draft.entities.map((entity) =>
    entity.kind === 'Measure' && chance.once(2)
      ? { ...entity, fields: { ...entity.fields, date: chance.of(someDates) } }
      : entity,
  )
  const relations = random.draft.relations.map((relation) => ({ ...relation, ...dates() }))
  return { ...random, draft: { ...random.draft, entities, relations } }
}

/** A small law, dense enough that norms meet: the same seed gives the same law. */
export function randomLaw(seed: number): RandomLaw {
  const chance = chanceFrom(seed)
  const usedActs = ['USE', 'USE', 'DEPLOY', 'AUTHORIZE'] as const satisfies readonly (keyof typeof acts)[]
  const source: DraftEntity = {
    id: 'source-1',
    kind: 'Source',
    name: 'The Report',
    aliases: [],
    identifiers: [],
    summary: 'A document.',
    fields: { title: 'The Report', year: 2012, shortTitle: '2012 report' },
  }
  const entities = counts.flatMap(([kind, count]) =>
    Array.from({ length: count }, (_one, index): DraftEntity => {
      const isNorm = kind === 'Power' || kind === 'Restriction' || kind === 'Duty'
      const id = `${kind.toLowerCase()}-${index + 1}`
      return {
        id,
        kind,
        name: `The ${kind} ${index + 1}`,
        aliases: [],
        identifiers: [],
        summary: 'One.',
        fields: isNorm ? { act: chance.of(usedActs) } : {},
      }
    }),
  )
  const ids = (...kinds: readonly Kind[]): readonly string[] =>
    entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  const actors = ids('State', 'ActorGroup', 'Organ')
  const relations: DraftRelation[] = []
  const join = (
    count: number,
    type: RelationType,
    froms: readonly string[],
    tos: readonly string[],
    isAcyclic = false,
  ): void => {
    for (let tries = 0; tries < count; tries += 1) {
      const [from, to] = [chance.of(froms), chance.of(tos)]
      if (from === to || (isAcyclic && from < to)) continue
      relations.push(claim(from, type, to, chance))
    }
  }
  join(7, 'HOLDS', actors, ids('Power'))
  join(4, 'INSTANCE_OF', ids('State', 'Organ'), ids('ActorGroup'))
  join(8, 'OVER', ids('Power'), ids('Tool'))
  join(4, 'OVER', ids('Restriction', 'Duty'), ids('Tool'))
  join(3, 'BROADER', ids('Tool'), ids('Tool'), true)
  join(1, 'BROADER', ids('Crime'), ids('Crime'), true)
  join(6, 'SUBJECT_TO', ids('Power'), ids('Condition'))
  join(4, 'SUBJECT_TO', ids('Restriction', 'Duty'), ids('Condition'))
  join(2, 'EXEMPT_FROM', ids('Power'), ids('Condition'))
  join(2, 'BINDS', ids('Restriction'), actors)
  join(1, 'EXCEPT', ids('Restriction'), actors)
  join(2, 'IMPLIES', ids('Condition'), ids('Condition'), true)
  join(2, chance.once(2) ? 'ANY_OF' : 'ALL_OF', ids('Condition'), ids('Condition'), true)
  join(1, 'FULFILLED_BY', ids('Condition'), ids('Crime'))
  join(2, 'SUPPLIED_BY', ids('Condition'), actors)
  join(1, 'SET_BESIDE', ids('Power', 'Restriction'), ids('Restriction', 'Duty'))
  if (chance.once(3)) join(1, 'ON', ids('Position'), ids('Power', 'Restriction', 'Condition'))
  if (chance.once(3)) join(1, 'IN_CASE', ids('Position'), ids('Case'))
  join(2, 'TOOK', actors, ids('Measure'))
  join(3, 'AUTHORIZED', ids('Measure'), ids('Tool'))
  join(2, 'TOWARDS', ids('Measure'), actors)
  join(2, 'IN_CASE', ids('Measure'), ids('Case'))
  join(1, 'GUIDED_BY', ids('Tool'), ids('Principle'))
  const draft = {
    version: '0.0.1',
    date: '2026-01-01',
    entities: [source, ...entities],
    relations,
    disagreements: [],
  }
  return {
    draft,
    actors,
    tools: ids('Tool'),
    conditions: ids('Condition'),
    crimes: ids('Crime'),
    cases: ids('Case'),
  }
}

const practice: ReadonlySet<RelationType> = new Set<RelationType>([
  'TOOK',
  'AUTHORIZED',
  'IN_CASE',
  'TOWARDS',
])

export function claim(from: string, type: RelationType, to: string, chance = chanceFrom(1)): DraftRelation {
  const paragraph = 1 + chance.below(6)
  return {
    type,
    from,
    to,
    statement: `${from} ${type} ${to}.`,
    status: chance.once(6) ? 'INFERRED' : 'STATED',
    modality: practice.has(type)
      ? 'DID'
      : chance.once(14)
        ? 'SHOULD'
        : type === 'HOLDS' || type === 'OVER'
          ? 'MAY'
          : 'IS',
    negated: chance.once(16),
    quantifier: (type === 'HOLDS' || type === 'BINDS') && chance.once(8) ? chance.of(['some', 'all']) : null,
    speaker: 'source-1',
    ...unsaid,
    note: null,
    since: null,
    until: null,
    citations: [{ source: 'source-1', section: 'I', paragraph, anchor: `words ${paragraph}` }],
  }
}
