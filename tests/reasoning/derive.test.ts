import { describe, expect, it } from 'vitest'
import { derive } from '../../src/reasoning/law/derive.ts'
import { derivationRules } from '../../src/reasoning/law/derivation-rules.ts'
import { factsOf, lineOf } from './facts.ts'

interface Example {
  readonly says: string
  readonly facts: readonly string[]
  readonly expected: readonly string[]
}

const examples: Readonly<Record<string, readonly Example[]>> = {
  'class-to-member': [
    {
      says: 'a member holds what its class holds',
      facts: ['states HOLDS general', 'freedonia INSTANCE_OF states'],
      expected: ['freedonia HOLDS general INFERRED MAY [2 1]'],
    },
    {
      says: 'classes within classes pass on',
      facts: ['states HOLDS general', 'neighbours INSTANCE_OF states', 'freedonia INSTANCE_OF neighbours'],
      expected: [
        'neighbours HOLDS general INFERRED MAY [2 1]',
        'freedonia HOLDS general INFERRED MAY [3 2 1]',
      ],
    },
    {
      says: 'the shortest way up is the reason',
      facts: [
        'states HOLDS general',
        'neighbours INSTANCE_OF states',
        'freedonia INSTANCE_OF neighbours',
        'freedonia INSTANCE_OF states',
      ],
      expected: ['neighbours HOLDS general INFERRED MAY [2 1]', 'freedonia HOLDS general INFERRED MAY [4 1]'],
    },
    {
      says: 'what some of a class hold passes to nobody',
      facts: ['states HOLDS general some', 'freedonia INSTANCE_OF states'],
      expected: [],
    },
    {
      says: 'what all of a class hold passes as what the class holds',
      facts: ['states HOLDS general all', 'freedonia INSTANCE_OF states'],
      expected: ['freedonia HOLDS general INFERRED MAY [2 1]'],
    },
    {
      says: 'where only some belong to a class nothing passes to them',
      facts: ['states HOLDS general', 'neighbours INSTANCE_OF states some'],
      expected: [],
    },
    {
      says: 'nothing passes to the parts of a whole',
      facts: ['council HOLDS general', 'committee PART_OF council'],
      expected: [],
    },
    {
      says: 'nothing passes from a member to its class',
      facts: ['freedonia HOLDS general', 'freedonia INSTANCE_OF states'],
      expected: [],
    },
    {
      says: 'what is denied of the class passes nothing',
      facts: ['states HOLDS general not', 'freedonia INSTANCE_OF states'],
      expected: [],
    },
    {
      says: 'what is denied of the member is not passed to it, nor through it',
      facts: [
        'states HOLDS general',
        'neighbours INSTANCE_OF states',
        'neighbours HOLDS general not',
        'freedonia INSTANCE_OF neighbours',
      ],
      expected: [],
    },
    {
      says: 'who is no member is given nothing',
      facts: ['states HOLDS general', 'freedonia INSTANCE_OF states not'],
      expected: [],
    },
    {
      says: 'a power that is only proposed, expected or called for is none',
      facts: [
        'states HOLDS general PROPOSED',
        'states HOLDS general EXPECTED',
        'states HOLDS general SHOULD',
        'freedonia INSTANCE_OF states',
      ],
      expected: [],
    },
    {
      says: 'a member that holds the power itself needs no class, and is the reason for those below it',
      facts: [
        'states HOLDS general',
        'neighbours INSTANCE_OF states',
        'neighbours HOLDS general',
        'freedonia INSTANCE_OF neighbours',
      ],
      expected: ['freedonia HOLDS general INFERRED MAY [4 3]'],
    },
    {
      says: 'that some of a member hold it is less than that the class does',
      facts: ['states HOLDS general', 'neighbours INSTANCE_OF states', 'neighbours HOLDS general some'],
      expected: ['neighbours HOLDS general INFERRED MAY [2 1]'],
    },
    {
      says: 'that only the class holds it does not make the member the only one',
      facts: ['states HOLDS general ONLY', 'freedonia INSTANCE_OF states'],
      expected: ['freedonia HOLDS general INFERRED MAY [2 1]'],
    },
    {
      says: 'two sources that say the same give two',
      facts: ['states HOLDS general', 'states HOLDS general by=summary', 'freedonia INSTANCE_OF states'],
      expected: [
        'freedonia HOLDS general INFERRED MAY [3 1]',
        'freedonia HOLDS general INFERRED MAY [3 2] by=summary',
      ],
    },
    {
      says: 'what was held when the member was none yet does not pass',
      facts: ['states HOLDS general until=2004', 'freedonia INSTANCE_OF states since=2011'],
      expected: [],
    },
    {
      says: 'only an actor is given a power',
      facts: ['states HOLDS general', 'charter INSTANCE_OF states'],
      expected: [],
    },
  ],
  'power-of-use': [
    {
      says: 'who holds a power of use may use its tool, as the source states',
      facts: ['council HOLDS useful', 'useful OVER mediation'],
      expected: ['council MAY_USE mediation STATED MAY [1 2]'],
    },
    {
      says: 'to impose is to use',
      facts: ['states HOLDS imposing', 'imposing OVER force'],
      expected: ['states MAY_USE force STATED MAY [1 2]'],
    },
    {
      says: 'a power that nobody holds is used by nobody',
      facts: ['useful OVER mediation'],
      expected: [],
    },
    {
      says: 'what we inferred stays inferred',
      facts: [
        'council HOLDS useful INFERRED',
        'useful OVER mediation',
        'committee HOLDS imposing',
        'imposing OVER force INFERRED',
      ],
      expected: [
        'council MAY_USE mediation INFERRED MAY [1 2]',
        'committee MAY_USE force INFERRED MAY [3 4]',
      ],
    },
    {
      says: 'a member may use what its class may',
      facts: ['states HOLDS useful', 'useful OVER mediation', 'freedonia INSTANCE_OF states'],
      expected: [
        'freedonia HOLDS useful INFERRED MAY [3 1]',
        'states MAY_USE mediation STATED MAY [1 2]',
        'freedonia MAY_USE mediation INFERRED MAY [3 1 2]',
      ],
    },
    {
      says: 'some of a class may use it: the class keeps the quantifier, its members get nothing',
      facts: ['states HOLDS useful some', 'useful OVER mediation', 'freedonia INSTANCE_OF states'],
      expected: ['states MAY_USE mediation STATED MAY [1 2] some'],
    },
    {
      says: 'neither a denied holding nor a denied tool gives anything',
      facts: [
        'council HOLDS useful not',
        'useful OVER mediation',
        'committee HOLDS imposing',
        'imposing OVER force not',
      ],
      expected: [],
    },
    {
      says: 'a general act is no use',
      facts: ['council HOLDS general', 'general OVER mediation'],
      expected: [],
    },
    {
      says: 'a restriction and a duty permit nothing',
      facts: [
        'bar BINDS council',
        'bar OVER force',
        'bar SUBJECT_TO consent',
        'duty BINDS council',
        'duty OVER mediation',
      ],
      expected: [],
    },
    {
      says: 'each power gives its own',
      facts: [
        'council HOLDS useful',
        'council HOLDS imposing CAN',
        'useful OVER force',
        'imposing OVER force',
      ],
      expected: ['council MAY_USE force STATED MAY [1 3]', 'council MAY_USE force STATED CAN [2 4]'],
    },
    {
      says: 'each speaker gives its own, resting on what that speaker says',
      facts: [
        'council HOLDS useful',
        'council HOLDS useful by=summary',
        'useful OVER force',
        'useful OVER force by=summary',
      ],
      expected: [
        'council MAY_USE force STATED MAY [1 3]',
        'council MAY_USE force STATED MAY [2 4] by=summary',
      ],
    },
    {
      says: 'it lasts while all that it rests on does',
      facts: ['council HOLDS useful since=2005', 'useful OVER force since=2011-03 until=2012'],
      expected: ['council MAY_USE force STATED MAY [1 2] since=2011-03 until=2012'],
    },
    {
      says: 'and ends with what ends first, a month before the end of its year',
      facts: ['council HOLDS useful until=2011', 'useful OVER force until=2011-03'],
      expected: ['council MAY_USE force STATED MAY [1 2] until=2011-03'],
    },
    {
      says: 'what never held at one time gives nothing',
      facts: ['council HOLDS useful until=2010', 'useful OVER force since=2011'],
      expected: [],
    },
    {
      says: 'a year still holds on a day within it',
      facts: ['council HOLDS useful until=2011', 'useful OVER force since=2011-03-17'],
      expected: ['council MAY_USE force STATED MAY [1 2] since=2011-03-17 until=2011'],
    },
  ],
  'enabling-power': [
    {
      says: 'a power to authorize gives that and no use',
      facts: ['council HOLDS authorizing ONLY', 'authorizing OVER force'],
      expected: ['council MAY_AUTHORIZE force STATED MAY [1 2]'],
    },
    {
      says: 'so does a power to mandate',
      facts: ['council HOLDS mandating CAN_CONSIDER', 'mandating OVER force'],
      expected: ['council MAY_AUTHORIZE force STATED CAN_CONSIDER [1 2]'],
    },
    {
      says: 'what is authorized may not for that be used by those it is authorized to',
      facts: ['council HOLDS authorizing', 'authorizing OVER force', 'authorizing TOWARDS states'],
      expected: ['council MAY_AUTHORIZE force STATED MAY [1 2]'],
    },
  ],
  'broader-to-narrower': [
    {
      says: 'a power over a tool is one over its forms, by inference',
      facts: ['council HOLDS useful', 'useful OVER means', 'mediation BROADER means'],
      expected: ['council MAY_USE means STATED MAY [1 2]', 'council MAY_USE mediation INFERRED MAY [1 2 3]'],
    },
    {
      says: 'and over the forms of its forms',
      facts: [
        'council HOLDS authorizing',
        'authorizing OVER means',
        'mediation BROADER means',
        'shuttling BROADER mediation',
      ],
      expected: [
        'council MAY_AUTHORIZE means STATED MAY [1 2]',
        'council MAY_AUTHORIZE mediation INFERRED MAY [1 2 3]',
        'council MAY_AUTHORIZE shuttling INFERRED MAY [1 2 3 4]',
      ],
    },
    {
      says: 'what the source itself includes is stated',
      facts: [
        'council HOLDS useful',
        'useful OVER means',
        'useful OVER mediation',
        'mediation BROADER means',
      ],
      expected: ['council MAY_USE means STATED MAY [1 2]', 'council MAY_USE mediation STATED MAY [1 3]'],
    },
    {
      says: 'nothing passes from a form to the tool or to another form',
      facts: [
        'council HOLDS useful',
        'useful OVER mediation',
        'mediation BROADER means',
        'force BROADER means',
      ],
      expected: ['council MAY_USE mediation STATED MAY [1 2]'],
    },
    {
      says: 'a form that the power is said not to be over is left out, with its own forms',
      facts: [
        'council HOLDS useful',
        'useful OVER means',
        'useful OVER mediation not',
        'mediation BROADER means',
        'shuttling BROADER mediation',
      ],
      expected: ['council MAY_USE means STATED MAY [1 2]'],
    },
    {
      says: 'what is only a form in part, or said to be none, is none',
      facts: [
        'council HOLDS useful',
        'useful OVER means',
        'mediation BROADER means some',
        'force BROADER means not',
      ],
      expected: ['council MAY_USE means STATED MAY [1 2]'],
    },
    {
      says: 'class and tool pass down together',
      facts: [
        'states HOLDS useful',
        'freedonia INSTANCE_OF states',
        'useful OVER means',
        'mediation BROADER means',
      ],
      expected: [
        'freedonia HOLDS useful INFERRED MAY [2 1]',
        'states MAY_USE means STATED MAY [1 3]',
        'states MAY_USE mediation INFERRED MAY [1 3 4]',
        'freedonia MAY_USE means INFERRED MAY [2 1 3]',
        'freedonia MAY_USE mediation INFERRED MAY [2 1 3 4]',
      ],
    },
  ],
  'use-in-case': [
    {
      says: 'what a measure applied in a case was used in it',
      facts: ['council TOOK talks', 'talks APPLIED mediation', 'talks IN_CASE sylvania'],
      expected: ['sylvania SAW_USE_OF mediation STATED DID [2 3]'],
    },
    {
      says: 'each tool in each case',
      facts: [
        'talks APPLIED mediation',
        'talks APPLIED means INFERRED',
        'talks IN_CASE sylvania',
        'talks IN_CASE ruritania',
      ],
      expected: [
        'sylvania SAW_USE_OF mediation STATED DID [1 3]',
        'ruritania SAW_USE_OF mediation STATED DID [1 4]',
        'sylvania SAW_USE_OF means INFERRED DID [2 3]',
        'ruritania SAW_USE_OF means INFERRED DID [2 4]',
      ],
    },
    {
      says: 'what is announced, expected, intended or proposed was not done',
      facts: [
        'talks APPLIED mediation EXPECTED',
        'talks IN_CASE sylvania EXPECTED',
        'strike APPLIED force PROPOSED',
        'strike IN_CASE sylvania',
      ],
      expected: [],
    },
    {
      says: 'what was denied was not done',
      facts: [
        'strike APPLIED force not',
        'strike IN_CASE sylvania',
        'talks APPLIED mediation',
        'talks IN_CASE sylvania not',
      ],
      expected: [],
    },
    {
      says: 'a measure in no case counts for none, and a power is no practice',
      facts: [
        'talks APPLIED mediation',
        'council HOLDS general',
        'general OVER mediation',
        'general REGARDING sylvania',
      ],
      expected: [],
    },
    {
      says: 'the use of a form is not said of the broader tool',
      facts: ['talks APPLIED mediation', 'talks IN_CASE sylvania', 'mediation BROADER means'],
      expected: ['sylvania SAW_USE_OF mediation STATED DID [1 2]'],
    },
    {
      says: 'the case is taken from the one who tells of the tool, where it tells',
      facts: [
        'talks APPLIED mediation by=summary',
        'talks IN_CASE sylvania',
        'talks IN_CASE sylvania by=summary',
      ],
      expected: ['sylvania SAW_USE_OF mediation STATED DID [1 3] by=summary'],
    },
  ],
}

describe.each(Object.entries(examples))('rule %s', (id, ofRule) => {
  it('is written down and shown at least thrice', () => {
    expect(Object.values(derivationRules).map((rule) => rule.id)).toContain(id)
    expect(ofRule.length).toBeGreaterThanOrEqual(3)
  })

  it.each(ofRule)('$says', ({ facts, expected }) => {
    expect(derive(factsOf(facts)).map(lineOf)).toEqual(expected)
  })
})

it('shows every rule', () => {
  expect(Object.keys(examples).sort()).toEqual(
    Object.values(derivationRules)
      .map((rule) => rule.id)
      .sort(),
  )
})

describe('sentences', () => {
  const sentenceOf = (...facts: readonly string[]): string => derive(factsOf(facts)).at(-1)?.statement ?? ''

  it.each([
    [
      sentenceOf('council HOLDS useful', 'useful OVER mediation'),
      'The Council may use mediation, by the power “power of use”, which is over mediation.',
    ],
    [
      sentenceOf('council HOLDS authorizing', 'authorizing OVER force', 'authorizing SUBJECT_TO consent'),
      'The Council may authorize force, by the power “power to authorize”, which is over force; what that power requires must hold.',
    ],
    [
      sentenceOf('council HOLDS useful CAN_CONSIDER', 'useful OVER force'),
      'The Council can consider whether to use force, by the power “power of use”, which is over force.',
    ],
    [
      sentenceOf('states HOLDS useful some', 'useful OVER mediation'),
      'Individual States (some) may use mediation, by the power “power of use”, which is over mediation.',
    ],
    [
      sentenceOf('states HOLDS general', 'neighbours INSTANCE_OF states', 'freedonia INSTANCE_OF neighbours'),
      'The power “power to do” is held by Freedonia, as one of neighbouring States and so one of individual States, the class that a source gives it to.',
    ],
    [
      sentenceOf(
        'states HOLDS useful',
        'freedonia INSTANCE_OF states',
        'useful OVER means',
        'mediation BROADER means',
        'shuttling BROADER mediation',
      ),
      'Freedonia, as one of individual States, may use shuttle diplomacy, by the power “power of use”, which is held by that class and is over peaceful means, and so over its narrower form mediation and over the narrower form of that, shuttle diplomacy.',
    ],
    [
      sentenceOf('talks APPLIED mediation', 'talks IN_CASE sylvania'),
      'Sylvania saw the use of mediation: the measure “the talks” applied it in that case.',
    ],
  ])('%s', (came, expected) => {
    expect(came).toBe(expected)
  })
})
