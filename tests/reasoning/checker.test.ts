import { describe, expect, it } from 'vitest'
import { checkProof } from '../../src/reasoning/checker/check-proof.ts'
import type { SavedSituation, SavedStep, SavedVerdict } from '../../src/reasoning/checker/saved-verdict.ts'
import { indexNorms } from '../../src/reasoning/law/norm-index.ts'
import { savedVerdict } from '../../src/reasoning/questions/saved-verdict.ts'
import { situationOf, type SituationInput } from '../../src/reasoning/weighing/situation.ts'
import { verdictOn } from '../../src/reasoning/questions/verdict.ts'
import { dataRelease } from '../data-graph.ts'
import { madeRelease } from './facts.ts'
import { verdictExamples } from './verdict-examples.ts'

const release = await dataRelease()
const law = indexNorms({ ...release, relations: release.relations.filter(({ derived }) => !derived) })

/** The examples that are of the texts, answered by the whole of the data. */
const honest = verdictExamples()
  .filter(({ facts, texts }) => facts === undefined && texts.every((text) => release.sources.includes(text)))
  .map(({ actor, tool, act = null, situation }) =>
    savedVerdict(verdictOn({ actor, tool, act, situation: situationOf(situation, law) }, law)),
  )

type Tamper = (verdict: SavedVerdict) => readonly SavedVerdict[]

/** Each gives all the ways in which it can falsify a verdict; none where it finds nothing to falsify. */
const tampers: Readonly<Record<string, Tamper>> = {
  'another outcome': (verdict) =>
    ['PERMITTED', 'CONDITIONAL', 'CONTESTED', 'NOT_PERMITTED', 'NOT_STATED']
      .filter((outcome) => outcome !== verdict.outcome && verdict.proof.some(isVerdict))
      .map((outcome) => ({ ...verdict, outcome })),
  'another outcome, in the proof too': (verdict) =>
    ['PERMITTED', 'CONDITIONAL', 'CONTESTED', 'NOT_PERMITTED']
      .filter((outcome) => outcome !== verdict.outcome)
      .flatMap((outcome) =>
        onStep(verdict, isVerdict, (step) => ({
          concludes: step.concludes.replace(verdict.outcome, outcome),
        })).map((one) => ({ ...one, outcome })),
      ),
  'another actor': (verdict) => [{ ...verdict, actor: 'unhcr' }].filter(() => verdict.proof.some(isVerdict)),
  'another tool': (verdict) =>
    [{ ...verdict, tool: 'asylum' }].filter(() => verdict.tool !== 'asylum' && verdict.proof.some(isVerdict)),
  'another act': (verdict) =>
    [{ ...verdict, act: 'MANDATE' }].filter(() => verdict.act !== 'MANDATE' && verdict.proof.some(isVerdict)),
  'a step left out': (verdict) =>
    verdict.proof
      .filter(({ concludes }) => !/^(SILENT|STANDARD|SHOWN) /.test(concludes))
      .map(({ number }) => without(verdict, number)),
  'a premise left out': (verdict) =>
    onStep(
      verdict,
      ({ concludes, premises }) =>
        /^(GIVES|VERDICT|LIFTED|BARS|UNDECIDED|BINDS) /.test(concludes) && premises.length > 0,
      ({ premises }) => ({ premises: premises.slice(1) }),
    ),
  'a premise that comes later': (verdict) =>
    onStep(
      verdict,
      ({ premises }) => premises.length > 0,
      ({ number, premises }) => ({ premises: [...premises, number] }),
    ),
  'another rule': (verdict) =>
    onStep(
      verdict,
      () => true,
      ({ rule }) => ({ rule: rule === 'power-held' ? 'class-to-member' : 'power-held' }),
    ),
  'a claim left out': (verdict) =>
    onStep(
      verdict,
      ({ relations }) => relations.length > 0,
      ({ relations }) => ({ relations: relations.slice(1) }),
    ),
  'a claim of something else': (verdict) =>
    onStep(
      verdict,
      ({ relations }) => relations.length > 0,
      ({ relations }) => ({
        relations: ['pillar-one~PART_OF~three-pillar-framework', ...relations.slice(1)],
      }),
    ),
  'a claim that there is not': (verdict) =>
    onStep(
      verdict,
      () => true,
      ({ relations }) => ({ relations: [...relations, 'brazil~HOLDS~everything'] }),
    ),
  'a derived claim': (verdict) =>
    onStep(
      verdict,
      () => true,
      ({ relations }) => ({
        relations: [...relations, (release.relations.find(({ derived }) => derived) as { id: string }).id],
      }),
    ),
  'another citation': (verdict) =>
    onStep(
      verdict,
      ({ citations }) => citations.length > 0,
      ({ citations }) => ({
        citations: citations.map((citation) => ({ ...citation, paragraph: citation.paragraph + 1 })),
      }),
    ),
  'a citation left out': (verdict) =>
    onStep(
      verdict,
      ({ citations }) => citations.length > 0,
      ({ citations }) => ({ citations: citations.slice(1) }),
    ),
  'another basis': (verdict) =>
    onStep(
      verdict,
      ({ concludes }) => /^(HAS|OVER) /.test(concludes),
      ({ basis }) => ({ basis: [...basis, 'charter-article-51'] }),
    ),
  'a statement of something else': (verdict) =>
    onStep(
      verdict,
      () => true,
      () => ({ statement: 'Everything is permitted.' }),
    ),
  'a statement with another condition': (verdict) =>
    onStep(
      verdict,
      ({ concludes }) => /^(REQUIRES|HOLDS|FAILS|OPEN|VERDICT) /.test(concludes),
      ({ statement = '' }) => ({ statement: statement.replace(/(.*)“[^“”]+”/, '$1“Self-defence”') }),
    ).filter(({ proof }) => proof.some(({ statement = '' }) => statement.includes('Self-defence'))),
  'a statement that leaves something out': (verdict) =>
    onStep(
      verdict,
      ({ statement = '' }) => statement.includes(', '),
      ({ statement = '' }) => ({ statement: statement.replace(/, [^,]*$/, '.') }),
    ),
  'a statement that adds something': (verdict) =>
    onStep(
      verdict,
      () => true,
      ({ statement = '' }) => ({ statement: `${statement} No authorization is needed.` }),
    ),
  'the statement of another step': (verdict) =>
    onStep(
      verdict,
      ({ number }) => number > 1,
      () => ({ statement: verdict.proof[0]?.statement }),
    ),
  'a value turned round': (verdict) =>
    onStep(
      verdict,
      ({ concludes }) => /^(HOLDS|FAILS|OPEN) /.test(concludes),
      ({ concludes }) => ({
        concludes: concludes.replace(/^\w+/, concludes.startsWith('HOLDS') ? 'FAILS' : 'HOLDS'),
      }),
    ),
  'a condition taken that the question does not take': (verdict) =>
    verdict.situation === null || !verdict.proof.some(({ rule }) => rule === 'taken')
      ? []
      : [{ ...verdict, situation: { ...verdict.situation, holds: [], fails: [] } }],
}

describe('The checker', () => {
  it('confirms every honest proof', () => {
    for (const verdict of honest) {
      const checked = checkProof(verdict, release)
      expect(checked, JSON.stringify(checked.steps.filter(({ error }) => error !== null))).toMatchObject({
        isConfirmed: true,
      })
    }
  })

  it.each(Object.entries(tampers))('refutes %s', (_name, tamper) => {
    const falsified = honest.flatMap(tamper)
    expect(falsified.length).toBeGreaterThan(0)
    const passed = falsified.filter((verdict) => checkProof(verdict, release).isConfirmed)
    expect(passed.map(briefly)).toEqual([])
  })

  it('confirms them without any English, and where they do not tell the situation', () => {
    for (const verdict of honest) {
      expect(checkProof(withoutStatements(verdict), release).isConfirmed).toBe(true)
      expect(checkProof(withoutStatements({ ...verdict, situation: null }), release).isConfirmed).toBe(true)
    }
  })

  it.each(Object.entries(tampers).filter(([name]) => !name.includes('statement')))(
    'refutes %s without reading a statement',
    (_name, tamper) => {
      const falsified = honest.flatMap(tamper).map(withoutStatements)
      expect(falsified.length).toBeGreaterThan(0)
      const passed = falsified.filter((verdict) => checkProof(verdict, release).isConfirmed)
      expect(passed.map(briefly)).toEqual([])
    },
  )

  it('refutes a forged statement on crimes where the situation is not told', () => {
    const byCrimes = honest
      .map((verdict) => ({ ...verdict, situation: null }))
      .flatMap((verdict) =>
        onStep(
          verdict,
          ({ rule }) => rule === 'crime-makes-situation',
          ({ statement = '' }) => ({ statement: statement.replace('occurs or threatens', 'has ended') }),
        ),
      )
    expect(byCrimes.length).toBeGreaterThan(0)
    for (const verdict of byCrimes) expect(checkProof(verdict, release).isConfirmed).toBe(false)
  })

  it('refutes whatever is said of a situation that contradicts itself', () => {
    const contradictions: readonly Partial<SavedSituation>[] = [
      { holds: ['last-resort'], fails: ['last-resort'] },
      { holds: ['security-council-authorization'], fails: ['united-nations-sanction'] },
      { crimes: ['genocide'], fails: ['situation-of-genocide-war-crimes-or-crimes-against-humanity'] },
    ]
    for (const verdict of honest) {
      for (const situation of contradictions) {
        const put = { case: null, holds: [], fails: [], crimes: [], date: null, ...situation }
        const { errors, isConfirmed } = checkProof({ ...verdict, situation: put }, release)
        expect(isConfirmed).toBe(false)
        expect(errors).toContain('the situation contradicts itself')
      }
    }
  })

  it('tells what was taken, and needs no situation to be told', () => {
    for (const verdict of honest) {
      const { isConfirmed, taken } = checkProof({ ...verdict, situation: null }, release)
      expect(isConfirmed).toBe(true)
      expect(taken).toEqual(
        verdict.proof.filter(({ rule }) => rule === 'taken').map(({ concludes }) => concludes),
      )
    }
  })
})

describe('The checker of what is dated', () => {
  const lines = [
    'states HOLDS useful MAY since=2005',
    'useful OVER force MAY',
    'freedonia INSTANCE_OF states IS since=2009',
    'useful SUBJECT_TO mandate MUST',
    'bar OVER force MUST_NOT since=2011-03 until=2012',
    'bar SUBJECT_TO consent MUST_NOT',
    'arrangements HOLDS second MAY until=2008',
    'second OVER force MAY',
    'union INSTANCE_OF arrangements IS since=2010',
    'council TOOK talks DID',
    'talks IN_CASE sylvania DID since=2012',
    'talks AUTHORIZED force DID',
    'talks TOWARDS freedonia DID',
    'mandate SUPPLIED_BY council IS',
  ]
  const dated = madeRelease(lines)
  const answer = (actor: string, situation: SituationInput, over = dated): SavedVerdict => {
    const made = indexNorms(over)
    return savedVerdict(
      verdictOn({ actor, tool: 'force', act: null, situation: situationOf(situation, made) }, made),
    )
  }
  const at = (verdict: SavedVerdict, date: string | null): SavedVerdict => ({
    ...verdict,
    situation: { ...(verdict.situation as SavedSituation), date },
  })
  const undated = madeRelease(lines.map((line) => line.replace(/ (?:since|until)=.*/, '')))
  const errorsOf = (verdict: SavedVerdict): readonly string[] => {
    const { steps, errors } = checkProof(verdict, dated)
    return [...errors, ...steps.flatMap(({ error }) => (error === null ? [] : [error]))]
  }

  it('confirms what is honest at each date, and without one', () => {
    const outcomes = [null, '2004', '2008', '2010', '2011-03-17', '2012-12', '2013'].map((date) => {
      const verdict = answer('freedonia', { date, holds: ['mandate'] })
      expect(errorsOf(verdict)).toEqual([])
      return verdict.outcome
    })
    expect(outcomes).toEqual([
      'CONDITIONAL',
      'NOT_STATED',
      'NOT_STATED',
      'PERMITTED',
      'CONDITIONAL',
      'CONDITIONAL',
      'PERMITTED',
    ])
    expect(answer('union', {}).outcome).toBe('NOT_STATED')
    expect(errorsOf(answer('union', {}))).toEqual([])
  })

  it.each([
    [
      'a power before it was given',
      at(answer('freedonia', { date: '2010', holds: ['mandate'] }), '2004'),
      'does not count at the date',
    ],
    [
      'a member before it belonged',
      at(answer('freedonia', { date: '2010', holds: ['mandate'] }), '2008'),
      'does not count at the date',
    ],
    [
      'a restriction left out that has begun',
      at(answer('freedonia', { date: '2010', holds: ['mandate'] }), '2011'),
      'leaves out the restriction bar',
    ],
    [
      'a restriction that has ended',
      at(answer('freedonia', { date: '2012', holds: ['mandate'] }), '2013'),
      'does not count at the date',
    ],
    [
      'a silence before the power, told of later',
      at(answer('freedonia', { date: '2004' }), '2010'),
      'leaves out the power useful',
    ],
    [
      'the date left out',
      at(answer('freedonia', { date: '2010', holds: ['mandate'] }), null),
      'leaves out the restriction bar',
    ],
    [
      'a measure of a later date',
      at(answer('freedonia', { date: '2013', case: 'sylvania' }), '2010'),
      'does not count at the date',
    ],
    [
      'a record of the case left out',
      {
        ...answer('freedonia', { date: '2013' }),
        situation: { case: 'sylvania', holds: [], fails: [], crimes: [], date: '2013' },
      },
      'by what is taken it holds',
    ],
    [
      'a class that had the power before its member belonged',
      answer('union', {}, undated),
      'at no time so together',
    ],
  ])('refutes %s', (_name, verdict, error) => {
    expect(errorsOf(verdict).join('; ')).toContain(error)
  })
})

describe('The checker of what is disputed', () => {
  const law = ['bar OVER force MUST_NOT', 'bar SUBJECT_TO consent MUST_NOT', 'duty SUBJECT_TO mandate MUST']
  const power = ['council HOLDS useful MAY', 'useful OVER force MAY']
  const beside = ['duty OVER force MUST', 'duty SET_BESIDE bar IS']
  const ofWider = ['duty OVER means MUST', 'duty SET_BESIDE bar IS', 'force BROADER means IS']
  const position = ['committee TAKES doubt IS', 'doubt ON consent IS']
  const proofOf = (lines: readonly string[]): SavedVerdict => {
    const made = indexNorms(madeRelease(lines))
    const situation = situationOf({ fails: ['consent'] }, made)
    return savedVerdict(verdictOn({ actor: 'council', tool: 'force', act: 'USE', situation }, made))
  }

  it.each([
    ['a norm set beside a restriction', [...law, ...beside], 'CONTESTED', law],
    [
      'a norm set beside a restriction of a power',
      [...law, ...power, ...beside],
      'CONTESTED',
      [...law, ...power],
    ],
    ['a position on what a restriction requires', [...law, ...position], 'CONTESTED', law],
    [
      'a position on what is required of a power',
      [...law, ...power, ...position],
      'CONTESTED',
      [...law, ...power],
    ],
    [
      'a norm of a wider tool, which disputes nothing',
      [...law, ...ofWider],
      'NOT_PERMITTED',
      [...law, ...beside],
    ],
    ['the same of a power', [...law, ...power, ...ofWider], 'NOT_PERMITTED', [...law, ...power, ...beside]],
  ] as const)('refutes a proof without regard to %s', (_name, lines, outcome, others) => {
    const honest = proofOf(lines)
    expect(honest.outcome).toBe(outcome)
    expect(checkProof(honest, madeRelease(lines)).isConfirmed).toBe(true)
    const without = proofOf(others)
    expect(without.outcome).not.toBe(outcome)
    // Claims are numbered by their lines: what both have comes first.
    expect(checkProof(without, madeRelease(lines)).isConfirmed).toBe(false)
  })
})

function briefly({ actor, tool, act, proof }: SavedVerdict): string {
  const steps = proof.map(({ concludes, relations }) => `${concludes} (${relations.join(', ')})`)
  return `${actor} ${act} ${tool}: ${steps.join('; ')}`
}

function withoutStatements(verdict: SavedVerdict): SavedVerdict {
  return { ...verdict, proof: verdict.proof.map(({ statement: _statement, ...step }) => step) }
}

function isVerdict({ concludes }: SavedStep): boolean {
  return concludes.startsWith('VERDICT ')
}

/** The verdict with one step changed, for each step that can be. */
function onStep(
  verdict: SavedVerdict,
  isFit: (step: SavedStep) => boolean,
  change: (step: SavedStep) => Partial<SavedStep>,
): readonly SavedVerdict[] {
  return verdict.proof.filter(isFit).map((fit) => ({
    ...verdict,
    proof: verdict.proof.map((step) => (step === fit ? { ...step, ...change(step) } : step)),
  }))
}

/** Without one step, the others numbered anew. */
function without(verdict: SavedVerdict, number: number): SavedVerdict {
  const renumbered = (other: number): number => (other > number ? other - 1 : other)
  const proof = verdict.proof
    .filter((step) => step.number !== number)
    .map((step) => ({
      ...step,
      number: renumbered(step.number),
      premises: step.premises.filter((premise) => premise !== number).map(renumbered),
    }))
  return { ...verdict, proof }
}
