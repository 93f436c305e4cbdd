import { acts, type Act, type Kind } from '../../../src/generated/vocabulary.ts'
import type { Release } from '../../../src/model/release.ts'
import { chanceFrom } from '../../graph/random-release.ts'
import type { Question } from './record.ts'
import type { Situation } from './situation.ts'
import type { Chance } from './small-law.ts'

/** Each crime, each condition alone taken to hold and to fail, each case. */
export function singleQuestions(release: Release): readonly Question[] {
  return [
    ...idsOf(release, 'Crime').map((id) => asked({ crimes: [id] }, null)),
    ...idsOf(release, 'Condition').flatMap((id) => [
      asked({ holds: [id] }, null),
      asked({ fails: [id] }, null),
    ]),
    ...idsOf(release, 'Case').map((id) => asked({ case: id }, null)),
  ]
}

/** Every act in a few situations: nothing known, everything taken to hold, to fail, and one of chance. */
export function questionsOfActs(release: Release, seed: number): readonly Question[] {
  const conditions = idsOf(release, 'Condition')
  const chance = chanceFrom(seed)
  const situations = [{}, { holds: conditions }, { fails: conditions }]
  return (Object.keys(acts) as Act[]).flatMap((act) =>
    [...situations, chanceSituation(release, chance)].map((situation) => asked(situation, act)),
  )
}

/** Situations of chance. The same seed gives the same ones. */
export function questionsOfChance(release: Release, seed: number, count: number): readonly Question[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () =>
    asked(chanceSituation(release, chance), chance.once(4) ? chance.of(commonActs) : null),
  )
}

/** The same at a date. */
export function questionsOfDates(release: Release, seed: number, count: number): readonly Question[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: count }, () => {
    const situation = { ...chanceSituation(release, chance), date: chance.of(dates) }
    return asked(situation, chance.once(3) ? chance.of(commonActs) : null)
  })
}

const commonActs: readonly Act[] = ['USE', 'DEPLOY', 'AUTHORIZE', 'PROTECT']
const dates = ['2003', '2010', '2011', '2011-03', '2011-06-01', '2014']

function chanceSituation(release: Release, chance: Chance): Situation {
  const fates = idsOf(release, 'Condition').map((id) => ({ id, fate: chance.below(7) }))
  return {
    holds: fates.filter(({ fate }) => fate < 3).map(({ id }) => id),
    fails: fates.filter(({ fate }) => fate === 3).map(({ id }) => id),
    crimes: chance.once(3) ? [chance.of(idsOf(release, 'Crime'))] : [],
    ...(chance.once(2) ? { case: chance.of(idsOf(release, 'Case')) } : {}),
  }
}

function asked(situation: Situation, act: Act | null): Question {
  return { name: JSON.stringify(situation), situation, act }
}

function idsOf(release: Release, kind: Kind): readonly string[] {
  return release.entities.filter((entity) => entity.kind === kind).map(({ id }) => id)
}
