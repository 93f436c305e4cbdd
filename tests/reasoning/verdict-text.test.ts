import { describe, expect, it } from 'vitest'
import { attestedStatement } from '../../src/reasoning/text/attested-statement.ts'
import { acts, interfaces } from '../../src/generated/vocabulary.ts'
import type { Entity } from '../../src/model/entity.ts'
import { indexNorms } from '../../src/reasoning/law/norm-index.ts'
import { matrixOf } from '../../src/reasoning/questions/matrix.ts'
import { situationOf } from '../../src/reasoning/weighing/situation.ts'
import { verdictOn, type Verdict } from '../../src/reasoning/questions/verdict.ts'
import { outcomePhrases } from '../../src/reasoning/text/verdict-statement.ts'
import { wordingOf } from '../../src/reasoning/text/wording.ts'
import { dataRelease } from '../data-graph.ts'
import { madeRelease } from './facts.ts'
import { verdictExamples } from './verdict-examples.ts'

const release = await dataRelease()
const law = indexNorms({ ...release, relations: release.relations.filter(({ derived }) => !derived) })
const wording = wordingOf(law)
const nothing = situationOf(null, law)
const ids = (entities: readonly Entity[]): readonly string[] => entities.map(({ id }) => id)

/** All that the sources say something of, with nothing known and with something known, and the hand-made examples. */
const verdicts: readonly Verdict[] = [
  ...[
    nothing,
    situationOf({ case: 'libya', holds: ['last-resort'], fails: ['security-council-authorization'] }, law),
    situationOf({ crimes: ['genocide'], holds: ['host-state-consent'] }, law),
  ].flatMap((situation) =>
    matrixOf(ids(law.ofKinds(interfaces.Actor)), ids(law.ofKinds(['Tool'])), null, situation, law).map(
      ({ actor, tool }) => verdictOn({ actor, tool, act: null, situation }, law),
    ),
  ),
  ...verdictExamples()
    .filter(
      ({ facts, texts }) => facts === undefined && texts.every((text) => release.sources.includes(text)),
    )
    .map(({ actor, tool, act = null, situation }) =>
      verdictOn({ actor, tool, act, situation: situationOf(situation, law) }, law),
    ),
]

/** A sentence ends where its places do, or with a full stop before a capital where it has none. */
function sentencesOf(text: string): readonly { readonly words: string; readonly places: string }[] {
  return [
    ...text.matchAll(
      /(.+?)(?: \(((?:Overview|Summary) of the \d{4} report, [^()]*)\)\.|(?<=forbids it)\.)(?: |$)/gu,
    ),
  ].map(([, words = '', places = '']) => ({ words, places }))
}

describe('The text of a verdict', () => {
  it('opens with the act, the tool, the outcome and the actor', () => {
    for (const verdict of verdicts) {
      const { act, outcome, question } = verdict
      const opening = `To ${wording.doing(act, question.tool)} ${outcomePhrases[outcome]} ${wording.called(question.actor)}: `
      expect(verdict.text().slice(0, opening.length)).toBe(opening)
    }
  })

  it('is made of sentences that each have their places, all of them places of the proof', () => {
    for (const verdict of verdicts) {
      const text = verdict.text()
      const sentences = sentencesOf(text)
      const cited = new Set(
        verdict
          .proof()
          .flatMap(({ citations }) => citations)
          .map(
            ({ source, section, paragraph }) =>
              `${law.entity(source)?.aliases[0] ?? ''}, ${section}, ${paragraph}`,
          ),
      )
      expect(
        sentences
          .map(({ words, places }) => (places === '' ? `${words}.` : `${words} (${places}).`))
          .join(' '),
      ).toBe(text)
      for (const { places } of sentences.filter((sentence) => sentence.places !== '')) {
        for (const ofSource of places.split('; ').map((place) => place.replace(/^likewise /, ''))) {
          const [source = '', rest = ''] = ofSource.split(/(?<=report), /)
          for (const place of rest.split(' and ')) expect(cited).toContain(`${source}, ${place}`)
        }
      }
      const silent = sentences.filter(({ places }) => places === '')
      expect(silent.length).toBeLessThanOrEqual(verdict.outcome === 'NOT_STATED' ? 1 : 0)
    }
  })

  it('says of the law only what claims of the proof say, in their words, and nothing twice', () => {
    const ours = [
      /^What is said of .* is said of .* too\b/u,
      /^As standards, which should be met and bar nothing, /u,
      /^What decides here says nothing of what other norms over this tool, or set beside it, require: /u,
      /^These positions are shown, and not applied as facts: /u,
    ]
    for (const verdict of verdicts) {
      const said = new Set(
        verdict
          .proof()
          .flatMap(({ statement, relations }) => [statement, ...relations.map(attestedStatement)]),
      )
      const [, ...told] = sentencesOf(verdict.text()).map(({ words }) => words)
      for (const words of told) {
        if (!ours.some((pattern) => pattern.test(words))) expect(said).toContain(`${words}.`)
      }
      expect(new Set(told).size).toBe(told.length)
    }
  })

  it('names all that decides and is open, missing, silent or a standard', () => {
    for (const verdict of verdicts) {
      const text = verdict.text().toLowerCase()
      const told = [
        ...verdict.met,
        ...verdict.missing,
        ...verdict.open,
        ...verdict.silent,
        ...verdict.standards,
        ...verdict.positions,
      ]
      for (const id of told) expect(text).toContain(law.entity(id)?.name.toLowerCase())
      expect(text).not.toContain('(inferred)')
      if (verdict.outcome === 'NOT_STATED')
        expect(text).toContain('their silence neither permits nor forbids it')
      if (verdict.met.length > 0) expect(text).toContain('taken to hold')
      if (verdict.outcome === 'NOT_PERMITTED' && verdict.missing.length > 0)
        expect(text).toContain('taken to fail')
    }
  })

  it('is a paragraph that one can quote', () => {
    const lengths = verdicts.map((verdict) => verdict.text().length).sort((one, other) => one - other)
    expect(lengths.at(Math.floor(lengths.length / 2))).toBeLessThan(1_000)
    expect(lengths.at(-1)).toBeLessThan(2_500)
  })

  it('reads so', () => {
    const asked = verdictOn(
      { actor: 'security-council', tool: 'targeted-sanctions', act: null, situation: nothing },
      law,
    )
    expect(asked.text()).toBe(
      'To authorize targeted sanctions is conditional for the Security Council: these sources give the power on conditions, of which “Peaceful means left unanswered” is open (Overview of the 2012 report, III, 9). Under Articles 41 and 42 collective action in time and with resolve, such as by targeted sanctions, may be authorized by the Security Council where a State leaves diplomatic and other peaceful means unanswered (Overview of the 2012 report, III, 9). As standards, which should be met and bar nothing, the sources name: clear goals for sanctions, sanctions directed at those responsible and sanctions of minimal impact on civilians (Overview of the 2012 report, III, 9).',
    )
    expect(asked.changes().map(({ text }) => text)).toEqual([
      'It would be permitted if this, which the sources name nobody to supply, were found to hold: “Peaceful means left unanswered”.',
    ])
  })
})

describe('How things are called within a sentence', () => {
  it.each([
    ['security-council', 'the Security Council'],
    ['brazil', 'Brazil'],
    ['individual-states', 'individual States'],
    ['member-states', 'Member States'],
    ['african-governments', 'African governments'],
    ['international-community', 'the international community'],
    ['un-peacekeepers', 'UN peacekeepers'],
    ['use-of-force', 'the use of force'],
    ['media', 'the media'],
    ['sanctions', 'sanctions'],
    ['responsibility-to-protect', 'Responsibility to Protect'],
  ])('%s: %s', (id, called) => {
    expect(wording.called(id)).toBe(called)
  })

  it.each([
    ['USE', 'use-of-force', 'make use of force'],
    ['USE', 'mediation', 'make use of mediation'],
    ['USE', 'speaking-out', 'act by speaking out'],
    ['AUTHORIZE', 'use-of-force', 'authorize the use of force'],
    ['IMPOSE', 'sanctions', 'impose sanctions'],
    [
      'BRING',
      'bringing-situations-to-the-security-council',
      'act by bringing situations to the Security Council',
    ],
  ] as const)('to %s %s is to %s', (act, tool, doing) => {
    expect(wording.doing(act, tool)).toBe(doing)
  })

  it('names every act and tool together', () => {
    for (const act of Object.keys(acts) as (keyof typeof acts)[]) {
      for (const { id, name } of law.ofKinds(['Tool'])) {
        expect(wording.doing(act, id).toLowerCase()).toContain(name.toLowerCase())
      }
    }
  })

  it('leaves names that are not known as they are', () => {
    expect(wordingOf(indexNorms(madeRelease([]))).called('nobody')).toBe('nobody')
  })
})
