import { beforeAll, describe, expect, it } from 'vitest'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { Release } from '../../src/model/release.ts'
import { dataRelease } from '../data-graph.ts'
import { claimsOf } from './truth-tables/claims.ts'
import { disagreements, pairsOf, pairsUnderLaw } from './truth-tables/disagreements.ts'
import type { Disagreement } from './truth-tables/compare.ts'
import { flips, noticedInTheData, type Flip } from './truth-tables/flips.ts'
import { powersOf, type Pair } from './truth-tables/norms-of-pair.ts'
import { points } from './truth-tables/points.ts'
import {
  questionsOfActs,
  questionsOfChance,
  questionsOfDates,
  singleQuestions,
} from './truth-tables/questions.ts'
import { record, type Question, type Recorded } from './truth-tables/record.ts'
import { smallLaw } from './truth-tables/small-law.ts'

// A second reading of docs/rules.md, made without looking at the reasoner. Where the two differ, one of them is
// wrong or the page leaves something open.

const patience = 180_000
const nothingKnown: Question = { name: 'nothing is known', situation: {}, act: null }

/** A law and what the reasoner said on it. */
interface Trial {
  readonly release: Release
  readonly recorded: readonly Recorded[]
}

describe('on the data, the model agrees with the reasoner', () => {
  let release: Release
  let graph: Graph
  let withPower: readonly Pair[]
  let singles: Trial
  beforeAll(async () => {
    release = await dataRelease()
    graph = memoryGraph(release)
    const claims = claimsOf(release, null, null)
    withPower = [...pairsUnderLaw(claims).values()].filter((pair) => powersOf(claims, pair).length > 0)
    singles = {
      release,
      recorded: await record(graph, [nothingKnown, ...singleQuestions(release)], withPower),
    }
  }, patience)

  it(
    'on every actor and every tool where nothing is known, list for list',
    async () => {
      const trial = { release, recorded: await record(graph, [nothingKnown], allPairs(release)) }
      expect(trial.recorded[0]?.answers?.length).toBe(allPairs(release).length)
      expect(differences(trial)).toEqual([])
    },
    patience,
  )

  it(
    'where each condition alone holds or fails, in each case, on each crime',
    () => {
      expect(differences(singles)).toEqual([])
    },
    patience,
  )

  it(
    'in situations of chance',
    async () => {
      const recorded = await record(graph, questionsOfChance(release, 2012, 25), withPower)
      expect(recorded.some(({ cells }) => cells === null)).toBe(true)
      expect(differences({ release, recorded })).toEqual([])
    },
    patience,
  )

  it(
    'on every act',
    async () => {
      const recorded = await record(graph, questionsOfActs(release, 2005), [])
      expect(differences({ release, recorded })).toEqual([])
    },
    patience,
  )

  it.each(noticedInTheData)(
    'and would not if, in the model, %s',
    (flip) => {
      expect(disagreements(release, singles.recorded, flip, 1)).not.toEqual([])
    },
    patience,
  )
})

describe('on laws made for one point, the model agrees with the reasoner', () => {
  it.each(points)('that $what', async ({ release, questions }) => {
    expect(differences(await tried(release, questions))).toEqual([])
  })
})

describe('on small laws of chance, the model agrees with the reasoner', () => {
  let trials: readonly Trial[]
  let made: readonly Trial[]
  beforeAll(async () => {
    made = await Promise.all(points.map(({ release, questions }) => tried(release, questions)))
    trials = await Promise.all([
      ...Array.from({ length: 50 }, (_, seed) => {
        const release = smallLaw(seed, 'dated')
        return tried(release, questionsOfDates(release, seed + 1000, 4))
      }),
      ...Array.from({ length: 25 }, (_, seed) => {
        const release = smallLaw(seed + 50, 'timeless')
        return tried(release, questionsOfChance(release, seed + 2000, 4))
      }),
    ])
  }, patience)

  it(
    'on every pair, list for list',
    () => {
      expect(trials.flatMap(differences)).toEqual([])
    },
    patience,
  )

  it.each(Object.keys(flips) as Flip[])(
    'and, with laws made for one point, would not if, in the model, %s',
    (flip) => {
      expect(
        [...trials, ...made].some(
          ({ release, recorded }) => disagreements(release, recorded, flip, 1).length > 0,
        ),
      ).toBe(true)
    },
    patience,
  )
})

async function tried(release: Release, questions: readonly Question[]): Promise<Trial> {
  return { release, recorded: await record(memoryGraph(release), questions, allPairs(release)) }
}

function differences({ release, recorded }: Trial): readonly Disagreement[] {
  return disagreements(release, recorded, null)
}

function allPairs(release: Release): readonly Pair[] {
  return pairsOf(claimsOf(release, null, null))
}
