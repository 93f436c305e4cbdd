import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plain, readDocument } from '../../src/model/document.ts'
import type { Release } from '../../src/model/release.ts'
import { checkProof } from '../../src/reasoning/checker/check-proof.ts'
import { indexNorms, type NormIndex } from '../../src/reasoning/law/norm-index.ts'
import { savedVerdict } from '../../src/reasoning/questions/saved-verdict.ts'
import { situationOf } from '../../src/reasoning/weighing/situation.ts'
import { verdictOn, type Verdict } from '../../src/reasoning/questions/verdict.ts'
import { wordingOf } from '../../src/reasoning/text/wording.ts'
import { broaderRule, classRule, proofRules } from '../../src/reasoning/weighing/verdict-rules.ts'
import { dataRelease } from '../data-graph.ts'
import { skipOrFail } from '../skipping.ts'
import { madeLaw, madeRelease } from './facts.ts'
import { citedIn, verdictExamples, type Example } from './verdict-examples.ts'

const release = await dataRelease()
const examples = verdictExamples()
const known = examples.filter(({ texts }) => texts.every((text) => release.sources.includes(text)))
const laws = new Map<string, NormIndex>()

/** The law of an example: of its own facts, or of its texts alone, so that further reports leave it as it is. */
function lawFor({ facts, texts }: Example): NormIndex {
  if (facts !== undefined) return madeLaw(facts)
  const key = texts.join(' ')
  const law = laws.get(key) ?? indexNorms(ofTexts(release, texts))
  laws.set(key, law)
  return law
}

/** The release that the example's verdict is checked against. */
function releaseOf({ facts, texts }: Example): Pick<Release, 'entities' | 'relations'> {
  return facts === undefined ? ofTexts(release, texts) : madeRelease(facts)
}

function ofTexts({ entities, relations }: Release, texts: readonly string[]) {
  return {
    entities,
    relations: relations.filter(
      ({ derived, citations }) => !derived && citations.some(({ source }) => texts.includes(source)),
    ),
  }
}

function answer(example: Example): Verdict {
  const law = lawFor(example)
  const { actor, tool, act = null, situation } = example
  return verdictOn({ actor, tool, act, situation: situationOf(situation, law) }, law)
}

const late = [
  ...new Set(examples.filter((example) => !known.includes(example)).flatMap(({ texts }) => texts)),
].filter((text) => !release.sources.includes(text))
for (const text of late) skipOrFail(`the verdicts on ${text}, which is not in data/ yet`, 'data')

describe('A verdict put down by hand', () => {
  it.each(known.map((example) => ({ name: `${example.file}: ${example.says}`, example })))(
    '$name',
    ({ example }) => {
      const verdict = answer(example)
      const expected = {
        outcome: example.outcome,
        ...('act' in example && { act: example.act }),
        ...(example.by && { deciding: [...example.by] }),
        ...pick(example, [
          'met',
          'missing',
          'open',
          'exempt',
          'silent',
          'standards',
          'positions',
          'otherActs',
        ]),
      }
      expect(verdict).toMatchObject(expected)
      for (const [norm, via] of Object.entries(example.via ?? {})) {
        expect(
          [...verdict.powers, ...verdict.restrictions].find((assessed) => assessed.norm === norm)?.via,
        ).toBe(via)
      }
      if (example.changes !== undefined) {
        expect(
          verdict.changes().map(({ supplied, circumstances }) => [...supplied, ...circumstances].sort()),
        ).toEqual(example.changes)
      }
      const checked = checkProof(savedVerdict(verdict), releaseOf(example))
      expect(checked.steps.filter(({ error }) => error !== null)).toEqual([])
      expect(checked.isConfirmed).toBe(true)
      if (example.outcome === 'NOT_STATED') {
        expect(verdict).toMatchObject({
          deciding: [],
          met: [],
          missing: [],
          open: [],
          exempt: [],
          silent: [],
        })
        return
      }
      const places = verdict.proof().flatMap(({ citations }) => citations.map(placeOf))
      for (const cited of citedIn(example)) expect(places).toContain(placeOf(cited))
      expect(
        verdict.text().startsWith(`To ${wordingOf(lawFor(example)).doing(verdict.act, example.tool)} is `),
      ).toBe(true)
    },
  )
})

describe('The examples', () => {
  it('are at least 60 on the texts, with all five outcomes', () => {
    const ofTexts = examples.filter(({ facts }) => facts === undefined)
    expect(ofTexts.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ofTexts.map(({ outcome }) => outcome)).size).toBe(5)
    for (const { says, cite, reason } of ofTexts) expect([says, cite, reason]).not.toContain(undefined)
  })

  it('on the texts name what decides, and how its conditions stand, but where nothing does', () => {
    const ofTexts = examples.filter(({ facts, outcome }) => facts === undefined && outcome !== 'NOT_STATED')
    for (const { file, says, by, met, missing, open } of ofTexts)
      expect([by, met, missing, open], `${file}: ${says}`).not.toContain(undefined)
  })

  it('have each outcome at least four times', () => {
    const counts = new Map<string, number>()
    for (const { outcome, facts } of examples)
      if (facts === undefined) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    for (const [outcome, count] of counts) expect(count, outcome).toBeGreaterThanOrEqual(4)
  })

  it('try every rule of a proof at least three times', () => {
    const uses = new Map<string, number>()
    for (const example of known) {
      for (const rule of new Set(
        answer(example)
          .proof()
          .map((step) => step.rule),
      ))
        uses.set(rule, (uses.get(rule) ?? 0) + 1)
    }
    const rules = [...Object.values(proofRules).map(({ id }) => id), classRule, broaderRule]
    expect(rules.filter((id) => (uses.get(id) ?? 0) < 3).map((id) => `${id}: ${uses.get(id) ?? 0}`)).toEqual(
      [],
    )
  })

  const sources = new URL('../../../shared/sources/', import.meta.url)
  if (existsSync(sources)) {
    it('cite words that stand where they are said to', () => {
      for (const example of examples) {
        for (const { source, section, paragraph, anchor } of citedIn(example)) {
          const { units } = readDocument(readFileSync(new URL(`${source}.txt`, sources), 'utf8'))
          const unit = units.find((one) => one.section === section && one.paragraph === paragraph)
          expect(plain(unit?.text ?? ''), `${source} ${section}, ${paragraph}`).toContain(plain(anchor))
        }
      }
    })
  } else skipOrFail('the texts of the sources (../shared/sources) are not at hand', 'shared')
})

function placeOf({
  source,
  section,
  paragraph,
}: {
  readonly source: string
  readonly section: string
  readonly paragraph: number
}): string {
  return `${source} ${section}, ${paragraph}`
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]])) as Partial<
    Pick<T, K>
  >
}
