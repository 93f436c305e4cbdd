/** A stretch of a text: from `start` to before `end`. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A sentence with its clauses. */
export interface Sentence extends Stretch {
  readonly clauses: readonly Stretch[]
}

/**
 * Splits a text into sentences, and these into clauses.
 *
 * Not by Intl.Segmenter: it breaks after "U.N." and "No.", cannot be told of abbreviations, and its rules
 * come with the Unicode tables of each Node, so that the same data could have a gap on one machine only.
 *
 * A sentence ends at . ? or ! with closing quotes and brackets after it and the number of a note, before a space
 * and a capital, digit, quote or bracket, unless the point belongs to an abbreviation.
 *
 * A clause ends at a comma, semicolon, colon or dash. What has fewer than five words is no clause: it belongs
 * to the one before it (the first, to the one after), so that lists of single words are not taken apart and
 * lists of longer members are.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(sentenceEnds)]
    .filter((match) => match[0].startsWith('.') === false || !isAbbreviation(text.slice(0, match.index + 1)))
    .map((match) => match.index + match[0].length)
  return stretches(text, ends).map((sentence) => ({ ...sentence, clauses: clausesOf(text, sentence) }))
}

/** The number of a note stands in brackets, or bare after a word or a year: "in 2027.1 It". 1.5 has none. */
const sentenceEnds =
  /[.?!]+["')\]]*(?:\[\d{1,3}\]|(?<=(?:\p{L}|["')\]]|\b\d{4})[.?!]+["')\]]*)\d{1,3})?(?=\s+["'([]*[\p{Lu}\p{N}])/gu

const abbreviations =
  /(?:^|[\s("'[])(?:(?:\p{L}\.){2,}|(?:No|Nos|Art|Arts|Chap|para|paras|pp?|vol|ed|eds|Mr|Mrs|Ms|Dr|Prof|Gen|St|vs|cf|approx|ca|viz|incl)\.|(?![IVX])\p{Lu}\.)$/iu

/** Whether the point at the end of this beginning only shortens a word. A Roman numeral is none. */
function isAbbreviation(beginning: string): boolean {
  return abbreviations.test(beginning.slice(-20))
}

const shortestClause = 5
const clauseEnds = /[;:,](?=["']?\s)|\s[-–—]+(?=\s)|[–—]|--+/gu

function clausesOf(text: string, sentence: Stretch): readonly Stretch[] {
  const body = text.slice(sentence.start, sentence.end)
  const parts = stretches(
    text,
    [...body.matchAll(clauseEnds)].map((match) => sentence.start + match.index + match[0].length),
    sentence,
  )
  const clauses: Stretch[] = []
  for (const part of parts) {
    const last = clauses.at(-1)
    const joins = last !== undefined && (isShort(text, part) || (clauses.length === 1 && isShort(text, last)))
    if (joins) clauses[clauses.length - 1] = { start: last.start, end: part.end }
    else clauses.push(part)
  }
  return clauses
}

function isShort(text: string, { start, end }: Stretch): boolean {
  return (
    text
      .slice(start, end)
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length < shortestClause
  )
}

/** The stretches between these ends, without the spaces around them; none where nothing stands. */
function stretches(
  text: string,
  ends: readonly number[],
  whole: Stretch = { start: 0, end: text.length },
): readonly Stretch[] {
  const found: Stretch[] = []
  let start = whole.start
  for (const end of [...ends, whole.end]) {
    const trimmed = trim(text, { start, end })
    if (trimmed.start < trimmed.end) found.push(trimmed)
    start = end
  }
  return found
}

function trim(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const before = words.length - words.trimStart().length
  return { start: start + before, end: Math.max(start + before, start + words.trimEnd().length) }
}
