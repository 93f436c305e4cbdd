import { romanValue } from './roman.ts'

/**
 * The one rule by which places in a source are counted.
 *
 * 1. Furniture is no text: running heads (a line without closing punctuation that stands more than
 *    once), page numbers, and the publisher's closing matter from "For more information" on.
 * 2. A numbered heading opens a section, named by its number as written: "III", "I AND II". An
 *    unnumbered heading opens one, named by its words, only before the first numbered one, and never
 *    as the document's first heading, which is its title. Later ones are sub-headings: they count
 *    nothing and restart nothing. What stands before the first section is the section "Opening".
 * 3. What a page break tore is rejoined: a paragraph that does not close, and what follows it; a list
 *    item that does not close, and a paragraph after it that begins in lower case. Footnotes between
 *    the two halves stay footnotes.
 * 4. Every paragraph, list item at any depth and footnote counts one within its section, from 1.
 *
 * Whatever a rule takes for no sentence of its own is among the `asides`, for the author to confirm: a sentence
 * that only lacks its full stop looks like a heading. Page numbers and rules of dashes hold no words.
 */
export function readDocument(text: string): Document {
  const units: Unit[] = []
  const asides: Aside[] = []
  let section = opening
  let numeral = 0
  let titled = false
  for (const block of rejoined(blocksOf(text, asides), asides)) {
    if (block.form !== 'heading') {
      const paragraph = units.filter((unit) => unit.section === section).length + 1
      units.push({ section, paragraph, form: block.form, text: block.text, line: block.line })
      continue
    }
    asides.push({ form: 'heading', text: block.text, line: block.line })
    const number = numberOf(block)
    if (number !== null && number.last > numeral) {
      section = number.name
      numeral = number.last
    } else if (titled && numeral === 0) section = block.text
    titled = true
  }
  asides.sort((one, other) => one.line - other.line)
  return { sections: [...new Set(units.map((unit) => unit.section))], units, asides }
}

/** A source's text, counted. */
export interface Document {
  /** Those that hold any text, in their order. */
  readonly sections: readonly string[]
  readonly units: readonly Unit[]
  /** In the order of the text. */
  readonly asides: readonly Aside[]
}

/** Words that are counted as no sentence of their own, and what they are taken for. */
export interface Aside {
  readonly form: AsideForm
  readonly text: string
  /** Where it stands in the file, from 1. */
  readonly line: number
}

export type AsideForm = 'heading' | 'running head' | 'closing matter' | 'continuation'

/** What counts one: its place, and its words without marks of emphasis and footnotes. */
export interface Unit {
  readonly section: string
  readonly paragraph: number
  readonly form: 'paragraph' | 'item' | 'footnote'
  readonly text: string
  /** Where it begins in the file, from 1. */
  readonly line: number
}

/** The section of what stands before the first heading of a section. */
export const opening = 'Opening'

/** Words as a reader sees them: no marks of emphasis, footnotes or links, straight quotes, single spaces. */
export function plain(text: string): string {
  return text
    .replace(/\[\^\w+\]:?|[¹²³⁰⁴-⁹]+/gu, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/[*]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

interface Block {
  readonly form: 'heading' | Unit['form']
  readonly text: string
  readonly line: number
  /** A heading that is marked as one. */
  readonly marked: boolean
}

const mark = {
  heading: /^\s*#{1,6}\s+/u,
  item: /^\s*(?:[-*+•‣◦–]|\(?\d{1,3}[.)]|\(?[a-z]\)|\([ivx]+\))\s+/u,
  footnote: /^\s*(?:[¹²³⁰⁴-⁹]+|\[\^\w+\]:)\s*/u,
}
const pageNumber = /^(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^[-–—_=*\s]{3,}$/iu
const closingMatter = /^(?:for more information\b|contact us\b)/iu
const longestSubheading = 12

/** One block for each run of lines that belong together, headings included. */
function blocksOf(text: string, asides: Aside[]): readonly Block[] {
  const lines = text.split(/\r\n|[\n\r]/u)
  const heads = runningHeads(lines)
  const blocks: Block[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const words = plain(line)
    if (closingMatter.test(words) && !lines.slice(index).some(opensSection)) {
      asides.push(...closing(lines, index))
      break
    }
    const isHead = heads.has(words.toLowerCase())
    if (isHead) asides.push({ form: 'running head', text: words, line: index + 1 })
    if (words === '' || isHead || pageNumber.test(words)) {
      open = false
      continue
    }
    const form = formOf(line)
    const last = blocks.at(-1)
    if (open && form === 'paragraph' && last !== undefined && last.form !== 'heading') {
      noteContinuation(last.text, words, index + 1, asides)
      blocks[blocks.length - 1] = { ...last, text: `${last.text} ${words}` }
    } else {
      const body = plain(form === 'paragraph' ? line : line.replace(mark[form], ''))
      blocks.push({ form, text: body, line: index + 1, marked: mark.heading.test(line) })
    }
    open = true
  }
  return blocks
}

function closing(lines: readonly string[], from: number): readonly Aside[] {
  return lines.slice(from).flatMap((line, index): readonly Aside[] => {
    const text = plain(line)
    return text === '' || pageNumber.test(text)
      ? []
      : [{ form: 'closing matter', text, line: from + index + 1 }]
  })
}

/** Words that are joined to what does not close before them, though they begin as a sentence does. */
function noteContinuation(before: string, text: string, line: number, asides: Aside[]): void {
  if (!closes(before) && /^["'([]*\p{Lu}/u.test(text)) asides.push({ form: 'continuation', text, line })
}

function formOf(line: string): Block['form'] {
  if (mark.heading.test(line) || opensSection(line)) return 'heading'
  if (mark.footnote.test(line)) return 'footnote'
  return mark.item.test(line) ? 'item' : 'paragraph'
}

function opensSection(line: string): boolean {
  const words = plain(line.replace(mark.heading, ''))
  return sectionNumber(words, mark.heading.test(line)) !== null && (mark.heading.test(line) || !closes(words))
}

/** Lines that a printer repeats on each page, in lower case. */
function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const words = plain(line.replace(mark.heading, ''))
    if (words === '' || closes(words) || mark.item.test(line) || opensSection(line)) continue
    counts.set(words.toLowerCase(), (counts.get(words.toLowerCase()) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([words]) => words))
}

/** The blocks with torn ones joined, and with unmarked headings known as such. */
function rejoined(blocks: readonly Block[], asides: Aside[]): readonly Block[] {
  const joined: Block[] = []
  let insideSection = false
  for (const [index, block] of blocks.entries()) {
    const target = joined.findLastIndex((earlier) => earlier.form !== 'footnote')
    const before = joined[target]
    if (block.form === 'paragraph' && before !== undefined && isTorn(before, block)) {
      noteContinuation(before.text, block.text, block.line, asides)
      joined[target] = { ...before, text: `${before.text} ${block.text}` }
      continue
    }
    insideSection ||= block.form === 'heading' && numberOf(block) !== null
    joined.push(
      isUnmarkedHeading(block, blocks.slice(index + 1), insideSection)
        ? { ...block, form: 'heading' }
        : block,
    )
  }
  return joined
}

function isTorn(before: Block, block: Block): boolean {
  if (before.form === 'heading' || closes(before.text)) return false
  return before.form === 'paragraph' || /^\p{Ll}/u.test(block.text)
}

/**
 * A line that does not close, unless what follows goes on in lower case. Before the first section it may be as
 * long as a title; within one a long line that does not close is a torn paragraph.
 */
function isUnmarkedHeading(block: Block, following: readonly Block[], insideSection: boolean): boolean {
  if (block.form !== 'paragraph' || closes(block.text) || /^\p{Ll}/u.test(block.text)) return false
  if (/[.?!]["')\]]*\s/u.test(block.text)) return false
  const next = following.find(({ form }) => form !== 'footnote')
  if (next?.form === 'paragraph' && /^\p{Ll}/u.test(next.text)) return false
  return !insideSection || block.text.split(' ').length <= longestSubheading
}

function closes(words: string): boolean {
  return /[.?!:;…]["')\]]*$/u.test(words)
}

interface SectionNumber {
  readonly name: string
  readonly last: number
}

function numberOf(block: Block): SectionNumber | null {
  return sectionNumber(block.text, block.marked)
}

function sectionNumber(words: string, marked: boolean): SectionNumber | null {
  const named = /^sections?\s+([IVXLC]+(?:\s+(?:and|to|&)\s+[IVXLC]+)*)\s*(?:[:.–—-]|$)/iu.exec(words)
  const name = (named ?? /^([IVXLC]+)\.\s+\S/u.exec(words))?.[1]
  const last = romanValue((name?.split(/\s+/u).at(-1) ?? '').toUpperCase())
  if (name !== undefined && last !== null) return { name, last }
  const arabic = marked ? /^(\d{1,3})\.?\s+\S/u.exec(words)?.[1] : undefined
  return arabic === undefined ? null : { name: arabic, last: Number(arabic) }
}
