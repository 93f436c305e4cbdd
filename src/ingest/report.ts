import type { Coverage, CoverageGap } from './sources/coverage.ts'
import { formatError } from './yaml/data-error.ts'
import type { ReadData } from './read-data.ts'

/** Whether the data can be released: no dataError, no gap, no text missing. */
export function isSound({ errors, coverage, missingTexts }: ReadData): boolean {
  return errors.length === 0 && missingTexts.length === 0 && coverage.every(({ gaps }) => gaps.length === 0)
}

/** The report for people: a line for each error and each gap, then what was checked. */
export function reportText(data: ReadData): string {
  const { errors, coverage, missingTexts, unread } = data
  return [
    ...errors.map(formatError),
    ...unread.map(
      (path) => `${path}: not read in full, so unknown and unused ids were not looked for in any file`,
    ),
    ...coverage.flatMap((each) => each.gaps.map((gap) => gapText(each.source, gap))),
    ...missingTexts.map(
      (source) =>
        `${source}: its text is not there (${source}.txt), so its anchors, wording and coverage were not checked`,
    ),
    ...coverage.map(coverageText),
    `${counted(errors.length, 'error')}${coverage.length === 0 ? '' : `, ${counted(gapsOf(coverage).length, 'gap')}`}`,
  ]
    .map((line) => `${line}\n`)
    .join('')
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

function coverageText({ source, sentences, covered, excluded, gaps }: Coverage): string {
  const of = (kind: CoverageGap['gap']) => gaps.filter(({ gap }) => gap === kind).length
  const kinds = `${counted(of('sentence'), 'sentence')}, ${counted(of('clause'), 'clause')}, ${counted(of('name'), 'name')}`
  return `${source}: ${counted(sentences, 'sentence')}, ${covered} covered, ${excluded} excluded, ${counted(gaps.length, 'gap')} (${kinds})`
}

function gapsOf(coverage: readonly Coverage[]): readonly CoverageGap[] {
  return coverage.flatMap(({ gaps }) => gaps)
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
