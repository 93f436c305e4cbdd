import type { Aside } from '../model/document.ts'
import { asideNames, confirmationKeys } from './parse/exclusion-files.ts'
import { firstWords, type Coverage, type CoverageGap } from './sources/coverage.ts'
import { formatError } from './yaml/data-error.ts'
import type { ReadData } from './read-data.ts'

/** Whether the data can be released: no error, no gap, nothing to confirm, no text missing. */
export function isSound({ errors, coverage, missingTexts }: ReadData): boolean {
  return (
    errors.length === 0 &&
    missingTexts.length === 0 &&
    coverage.every(({ gaps, unconfirmed }) => gaps.length === 0 && unconfirmed.length === 0)
  )
}

/** The report for people: a line for each error and each gap, then what was checked. */
export function reportText(data: ReadData): string {
  const { errors, coverage, missingTexts, unread } = data
  return [
    ...errors.map(formatError),
    ...unread.map(
      (path) => `${path}: not read in full, so unknown and unused ids were not looked for in any file`,
    ),
    ...coverage.flatMap((each) => each.unconfirmed.map((aside) => asideText(each.source, aside))),
    ...coverage.flatMap((each) => each.gaps.map((gap) => gapText(each.source, gap))),
    ...missingTexts.map(
      (source) =>
        `${source}: its text is not there (${source}.txt), so its anchors, wording and coverage were not checked`,
    ),
    ...coverage.map(coverageText),
    totals(data),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function totals({ errors, coverage }: ReadData): string {
  if (coverage.length === 0) return counted(errors.length, 'error')
  const gaps = coverage.flatMap((each) => each.gaps)
  const unconfirmed = coverage.flatMap((each) => each.unconfirmed)
  return `${counted(errors.length, 'error')}, ${counted(gaps.length, 'gap')}, ${counted(unconfirmed.length, 'line')} to confirm`
}

/** The same report for programs. */
export function reportJson(data: ReadData): string {
  const { errors, coverage, missingTexts, unread } = data
  return `${JSON.stringify({ sound: isSound(data), errors, unread, coverage, missingTexts }, null, 2)}\n`
}

function gapText(source: string, { gap, section, paragraph, line, words, name }: CoverageGap): string {
  const place = `${source}: ${section}, paragraph ${paragraph} (line ${line})`
  if (gap === 'name') return `${place}: no claim in this sentence touches ${name ?? ''}: "${words}"`
  return `${place}: no claim is anchored in this ${gap}: "${words}"`
}

/** What a line was taken for, and both ways to mend it. */
function asideText(source: string, { form, text, line }: Aside): string {
  const words = firstWords(text)
  return `${source}: line ${line}: read as ${asideNames[form]}, not as a sentence: "${words}". If it is one, confirm it under \`${confirmationKeys[form]}\` in exclusions/${source}.yaml; if not, ${remedies[form]}.`
}

const remedies: Readonly<Record<Aside['form'], string>> = {
  heading: 'end it with a full stop in the text',
  'running head': 'end it with a full stop in the text',
  'closing matter': 'move it before the closing matter in the text',
  continuation: 'end the sentence before it with a full stop in the text',
}

function coverageText({ source, sentences, covered, excluded, gaps, unconfirmed }: Coverage): string {
  const of = (kind: CoverageGap['gap']) => gaps.filter(({ gap }) => gap === kind).length
  const kinds = `${counted(of('sentence'), 'sentence')}, ${counted(of('clause'), 'clause')}, ${counted(of('name'), 'name')}`
  return `${source}: ${counted(sentences, 'sentence')}, ${covered} covered, ${excluded} excluded, ${counted(gaps.length, 'gap')} (${kinds}), ${counted(unconfirmed.length, 'line')} to confirm`
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
