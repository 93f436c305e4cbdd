import { interfaces, type Kind } from '../../generated/vocabulary.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import type { LocatedText } from '../yaml/located.ts'
import { NameIndex } from './names.ts'
import type { Registry } from '../parse/registry.ts'
import { countWords, longestAnchor } from '../shapes/shapes.ts'
import type { SourceText } from './source-text.ts'
import { wordsOf, type Word } from './wording.ts'

/** As many words of a source in a row as may not be repeated. */
const tooMany = longestAnchor + 1

/** Texts of ours that repeat more than eight words of a source in a row, a declared name counting as one. */
export function quotationErrors(
  texts: readonly LocatedText[],
  sources: readonly SourceText[],
  registry: Registry,
): readonly DataError[] {
  const names = new NameIndex(namesThatCountAsOne(registry))
  const runs = new Map<string, string>()
  for (const { source, units } of sources) {
    for (const { section, paragraph, words } of units) {
      for (const { key } of runsOf(words, names))
        if (!runs.has(key)) runs.set(key, `${source}, ${section}, paragraph ${paragraph}`)
    }
  }
  return texts.flatMap((ours) => {
    const copied = runsOf(wordsOf(ours.text), names).find(({ key }) => runs.has(key))
    if (copied === undefined) return []
    const words = ours.text.slice(copied.start, copied.end)
    return [
      dataError(
        ours.location,
        'a text of the data',
        `in our own words, with at most ${longestAnchor} of a source in a row`,
        `${quoted(words)}, as in ${runs.get(copied.key)}`,
      ),
    ]
  })
}

const bearersOfTitles: readonly Kind[] = [
  ...interfaces.Actor,
  'CharterChapter',
  'CharterArticle',
  'Instrument',
  'Provision',
  'Resolution',
  'Mechanism',
  'Case',
  'Initiative',
  'Event',
  'Report',
  'Source',
]

/** Short names, and titles however long; a long name that is no title would launder a sentence. */
function namesThatCountAsOne(registry: Registry): readonly { readonly id: string; readonly name: string }[] {
  return registry.all.flatMap(({ entity }) => {
    const names = [entity.name, ...entity.aliases]
    const counted = bearersOfTitles.includes(entity.kind)
      ? names
      : names.filter((name) => countWords(name) <= longestAnchor)
    return counted.map((name) => ({ id: entity.id, name }))
  })
}

interface Run {
  readonly key: string
  readonly start: number
  readonly end: number
}

function runsOf(words: readonly Word[], names: NameIndex): readonly Run[] {
  const tokens = tokensOf(words, names)
  return tokens.slice(0, Math.max(0, tokens.length - tooMany + 1)).map((first, index) => {
    const run = tokens.slice(index, index + tooMany)
    return { key: run.map(({ key }) => key).join(' '), start: first.start, end: run.at(-1)?.end ?? first.end }
  })
}

/** Words, with each declared name as one. */
function tokensOf(words: readonly Word[], names: NameIndex): readonly Run[] {
  const tokens: Run[] = []
  let next = 0
  for (const found of names.find(words)) {
    tokens.push(...words.slice(next, found.first).map(asToken))
    const [first, last] = [words[found.first], words[found.next - 1]]
    if (first !== undefined && last !== undefined)
      tokens.push({ key: `<${[...found.ids].sort().join()}>`, start: first.start, end: last.end })
    next = found.next
  }
  return [...tokens, ...words.slice(next).map(asToken)]
}

function asToken({ folded, start, end }: Word): Run {
  return { key: folded, start, end }
}
