import type { Release } from '../../../src/model/release.ts'
import { madeClaims, madeLaw } from './made-law.ts'
import type { Question } from './record.ts'
import type { Situation } from './situation.ts'

/** A law made for one point of the rules, and questions that turn on it. */
export interface Point {
  readonly what: string
  readonly release: Release
  readonly questions: readonly Question[]
}

const forms = `tool-2 BROADER tool-1
  tool-3 BROADER tool-2
`

/** Where the page of rules says little, or where a careless reader would go wrong. */
export const points: readonly Point[] = [
  point(
    'a contradiction is refused, also where no norm is over any tool',
    'power-1 SUBJECT_TO condition-1',
    [{ holds: ['condition-1'], fails: ['condition-1'] }, {}],
    ['state-1', 'tool-1'],
  ),
  point(
    'a restriction can do without a condition expressly, and then is not silent on it',
    `restriction-1 OVER tool-1
    restriction-1 SUBJECT_TO condition-1
    restriction-1 EXEMPT_FROM condition-2
    power-1 OVER tool-1
    power-1 SUBJECT_TO condition-2`,
    [{ fails: ['condition-1'] }],
    ['state-1'],
  ),
  point(
    'what a restriction says of the narrower tool is required, and so not listed as exempt',
    `${forms}
    state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 EXEMPT_FROM condition-1
    restriction-1 OVER tool-2
    restriction-1 SUBJECT_TO condition-1`,
    [{}, { holds: ['condition-1'] }, { fails: ['condition-1'] }],
  ),
  point(
    'what a power says of the narrower tool is required, and so not listed as exempt',
    `${forms}
    state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 EXEMPT_FROM condition-1
    power-2 OVER tool-2
    power-2 SUBJECT_TO condition-1`,
    [{}, { holds: ['condition-1'] }, { fails: ['condition-1'] }],
  ),
  point(
    'what the power for the narrower tool requires is disputed by no restriction from which the wider power is exempt',
    `${forms}
    state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 EXEMPT_FROM condition-1
    power-2 OVER tool-2
    power-2 SUBJECT_TO condition-1
    restriction-1 OVER tool-1
    restriction-1 SUBJECT_TO condition-1
    position-1 ON restriction-1`,
    [{}, { holds: ['condition-1'] }, { fails: ['condition-1'] }],
  ),
  point(
    'a record in a case serves a condition that any norm over the tool requires, a duty too',
    `${forms}
    state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 SUBJECT_TO condition-1
    condition-2 IMPLIES condition-1
    condition-2 SUPPLIED_BY organ-1
    duty-1 OVER tool-1
    duty-1 SUBJECT_TO condition-2
    organ-1 TOOK measure-1
    measure-1 IN_CASE case-1
    measure-1 AUTHORIZED tool-1
    measure-1 TOWARDS state-1`,
    [{}, { case: 'case-1' }],
  ),
  point(
    'a restriction that a power is exempt from is not open for it',
    `state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 EXEMPT_FROM condition-1
    restriction-1 OVER tool-1
    restriction-1 SUBJECT_TO condition-1
    restriction-1 SUBJECT_TO condition-2`,
    [{}, { holds: ['condition-2'] }, { fails: ['condition-2'] }, { fails: ['condition-1'] }],
  ),
  point(
    'of two restrictions that bar, the one that the power is exempt from does not decide',
    `state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 EXEMPT_FROM condition-1
    restriction-1 OVER tool-1
    restriction-1 SUBJECT_TO condition-1
    restriction-2 OVER tool-1`,
    [{ fails: ['condition-1'] }],
  ),
  point(
    'what a restriction asks for is not what the power asks for',
    `state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 SUBJECT_TO condition-1
    restriction-1 OVER tool-1
    restriction-1 SUBJECT_TO condition-2`,
    [{ fails: ['condition-1'] }, { fails: ['condition-2'] }, { fails: ['condition-1', 'condition-2'] }],
  ),
  point(
    'an exemption does not reconcile what stands beside the power',
    `state-1 HOLDS power-1
    power-1 OVER tool-1
    power-1 EXEMPT_FROM condition-1
    power-1 SET_BESIDE power-2
    power-2 OVER tool-1
    power-2 SUBJECT_TO condition-1`,
    [{}, { holds: ['condition-1'] }, { fails: ['condition-1'] }],
  ),
  point(
    'nothing passes through a class or a tool of which it is denied',
    `${forms}
    group-2 INSTANCE_OF group-1
    state-1 INSTANCE_OF group-2
    group-1 HOLDS power-1
    group-2 NOT HOLDS power-1
    power-1 OVER tool-1
    state-2 HOLDS power-2
    power-2 OVER tool-1
    power-2 NOT OVER tool-2`,
    [{}],
  ),
  point(
    'a restriction does not bind those of whom that is denied, nor their members',
    `state-1 INSTANCE_OF group-1
    restriction-1 OVER tool-1
    restriction-1 NOT BINDS group-1`,
    [{}],
    ['state-2'],
  ),
]

function point(
  what: string,
  law: string,
  situations: readonly Situation[],
  alsoThere: readonly string[] = [],
): Point {
  const there = Object.fromEntries(alsoThere.map((id) => [id, {}]))
  const questions = situations.map((situation) => ({ name: JSON.stringify(situation), situation, act: null }))
  return { what, release: madeLaw(madeClaims(law), there), questions }
}
