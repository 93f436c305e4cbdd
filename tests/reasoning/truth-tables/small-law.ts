import { relationTypes, type Modality, type RelationType } from '../../../src/generated/vocabulary.ts'
import type { FieldValue } from '../../../src/model/entity.ts'
import type { Release } from '../../../src/model/release.ts'
import { chanceFrom } from '../../graph/random-release.ts'
import { madeLaw, type MadeClaim } from './made-law.ts'

/**
 * A small law of chance, dense with what the sources have little or none of: parts, positions, dates, denials,
 * narrower tools with conditions of their own. The same seed gives the same law, with dates or without.
 */
export function smallLaw(seed: number, time: 'dated' | 'timeless'): Release {
  const chance = chanceFrom(seed)
  const fields: Record<string, Record<string, FieldValue>> = {}
  for (const { word, count } of sorts) {
    for (let number = 1; number <= count; number += 1) fields[`${word}-${number}`] = fieldsOf(chance, word)
  }
  const claims = plan.flatMap(({ type, from, to, most }) => {
    const count = Math.ceil(most / 2) + chance.below(Math.floor(most / 2) + 1)
    return Array.from({ length: count }, () => claim(chance, type, some(chance, from), some(chance, to)))
  })
  const timed = time === 'dated' ? claims : claims.map((one) => ({ ...one, since: null, until: null }))
  return madeLaw(timed.filter(isPossible), fields)
}

export type Chance = ReturnType<typeof chanceFrom>

const sorts = [
  { word: 'state', count: 2 },
  { word: 'group', count: 2 },
  { word: 'organ', count: 1 },
  { word: 'tool', count: 4 },
  { word: 'condition', count: 5 },
  { word: 'crime', count: 3 },
  { word: 'case', count: 2 },
  { word: 'position', count: 2 },
  { word: 'measure', count: 2 },
  { word: 'power', count: 5 },
  { word: 'restriction', count: 3 },
  { word: 'duty', count: 1 },
]

interface Plan {
  readonly type: RelationType
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** So many claims at most, half of them at least. */
  readonly most: number
}

const actors = ['state', 'group', 'organ']
const bars = ['restriction', 'duty']
const norms = ['power', ...bars]

const plan: readonly Plan[] = [
  { type: 'INSTANCE_OF', from: ['state'], to: ['group'], most: 5 },
  { type: 'INSTANCE_OF', from: ['group'], to: ['group'], most: 1 },
  { type: 'PART_OF', from: ['organ', 'state'], to: ['group'], most: 2 },
  { type: 'BROADER', from: ['tool'], to: ['tool'], most: 6 },
  { type: 'BROADER', from: ['crime'], to: ['crime'], most: 3 },
  { type: 'HOLDS', from: actors, to: ['power'], most: 10 },
  { type: 'OVER', from: ['power'], to: ['tool'], most: 10 },
  { type: 'OVER', from: bars, to: ['tool'], most: 6 },
  { type: 'BINDS', from: ['restriction'], to: actors, most: 3 },
  { type: 'EXCEPT', from: ['restriction'], to: actors, most: 1 },
  { type: 'SUBJECT_TO', from: ['power'], to: ['condition'], most: 8 },
  { type: 'SUBJECT_TO', from: bars, to: ['condition'], most: 6 },
  { type: 'EXEMPT_FROM', from: norms, to: ['condition'], most: 5 },
  { type: 'ANY_OF', from: ['condition'], to: ['condition'], most: 2 },
  { type: 'ALL_OF', from: ['condition'], to: ['condition'], most: 2 },
  { type: 'IMPLIES', from: ['condition'], to: ['condition'], most: 1 },
  { type: 'FULFILLED_BY', from: ['condition'], to: ['crime'], most: 3 },
  { type: 'SUPPLIED_BY', from: ['condition'], to: actors, most: 7 },
  { type: 'SET_BESIDE', from: norms, to: norms, most: 2 },
  { type: 'ON', from: ['position'], to: [...norms, 'condition'], most: 2 },
  { type: 'IN_CASE', from: ['position'], to: ['case'], most: 1 },
  { type: 'IN_CASE', from: ['measure'], to: ['case'], most: 4 },
  { type: 'AUTHORIZED', from: ['measure'], to: ['tool'], most: 5 },
  { type: 'TOOK', from: actors, to: ['measure'], most: 4 },
  { type: 'TOWARDS', from: ['measure'], to: actors, most: 5 },
]

const acts = ['USE', 'USE', 'USE', 'DEPLOY', 'ESTABLISH', 'AUTHORIZE', 'MANDATE', 'PROTECT']
const barredActs = ['USE', 'USE', 'USE', 'DEPLOY', 'AUTHORIZE']
const weaker: readonly Modality[] = ['SHOULD', 'EXPECTED', 'PROPOSED', 'INTENDED']
const canBeWeaker: readonly RelationType[] = ['SUBJECT_TO', 'TOOK', 'IN_CASE', 'AUTHORIZED']
const canBeOfSome: readonly RelationType[] = ['HOLDS', 'INSTANCE_OF', 'BINDS']

function fieldsOf(chance: Chance, word: string): Record<string, FieldValue> {
  if (word === 'power') return { act: chance.of(acts) }
  if (word === 'restriction') return { act: chance.of(barredActs) }
  return word === 'measure' && chance.once(3) ? { date: '2012' } : {}
}

function some(chance: Chance, words: readonly string[]): string {
  const sort = chance.of(sorts.filter(({ word }) => words.includes(word)))
  return `${sort.word}-${1 + chance.below(sort.count)}`
}

function claim(chance: Chance, type: RelationType, from: string, to: string): MadeClaim {
  const isWeaker = canBeWeaker.includes(type) && chance.once(8)
  const isOfSome = canBeOfSome.includes(type) && chance.once(6)
  return {
    from,
    type,
    to,
    negated: chance.once(9),
    quantifier: isOfSome ? chance.of(['some', 'most', 'all']) : null,
    since: chance.once(12) ? chance.of(['2005', '2011-03', '2011-03-17']) : null,
    until: chance.once(12) ? chance.of(['2004', '2011', '2013-01']) : null,
    ...(isWeaker ? { modality: chance.of(weaker) } : {}),
  }
}

/** Where nothing may reach itself, everything goes from the greater to the smaller. */
function isPossible({ type, from, to }: MadeClaim): boolean {
  return from !== to && (!relationTypes[type].acyclic || from > to)
}
