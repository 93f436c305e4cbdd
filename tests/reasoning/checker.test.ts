import { describe, expect, it } from 'vitest'
import { checkProof, type SavedStep, type SavedVerdict } from '../../src/reasoning/checker/check-proof.ts'
import { lawOf } from '../../src/reasoning/law.ts'
import { savedVerdict } from '../../src/reasoning/saved.ts'
import { situationOf } from '../../src/reasoning/situation.ts'
import { verdictOn } from '../../src/reasoning/verdict.ts'
import { dataRelease } from '../data-graph.ts'
import { verdictExamples } from './verdict-examples.ts'

const release = await dataRelease()
const law = lawOf({ ...release, relations: release.relations.filter(({ derived }) => !derived) })

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
      expect(checked, JSON.stringify(checked.steps.filter(({ fault }) => fault !== null))).toMatchObject({
        isConfirmed: true,
      })
    }
  })

  it.each(Object.entries(tampers))('refutes %s', (_name, tamper) => {
    const falsified = honest.flatMap(tamper)
    expect(falsified.length).toBeGreaterThan(0)
    const passed = falsified.filter((verdict) => checkProof(verdict, release).isConfirmed)
    expect(
      passed.map(
        ({ actor, tool, act, proof }) =>
          `${actor} ${act} ${tool}: ${proof.map(({ concludes }) => concludes).join('; ')}`,
      ),
    ).toEqual([])
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
