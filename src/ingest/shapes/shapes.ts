import { z } from 'zod'

/**
 * The small shapes that every file of the data is made of. Each says in its `error` what its value must be, in
 * the words of the report, and in `meta` what an editor has to know beyond what zod can tell it.
 */

/** A scalar that YAML may read as something other than text; here it stays what was written. */
const scalar = { type: ['string', 'number'] } as const

export const text = (what: string) => z.string({ error: what }).min(1, { error: what })

export const words = (what: string) => z.string({ error: what }).min(1, { error: what }).meta(scalar)

const isoDate = 'a date that exists, in ISO 8601 and as exact as the source: 2011, 2011-03 or 2011-03-17'

export const date = z.string({ error: isoDate }).refine(isDate, { error: isoDate }).meta(scalar)

const slug = 'in kebab case: small letters and digits, joined by single hyphens'

/** Words that stand where ids stand, and mean something else there. */
export const reservedWords: readonly string[] = ['none', 'not stated', 'everyone']

export const newId = z
  .string({ error: slug })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: slug })
  .refine((id) => !reservedWords.includes(id), {
    error: 'a word of its own: none and everyone have a meaning',
  })

const oneId = z.string({ error: 'an id' }).min(1, { error: 'an id' })

const noIds =
  'an id, a list of ids, `none` where the text shows that there is none, or `not stated` where it is silent'

/** One id, a list of them, `none` or `not stated`. */
export const idsOrNone = z.union([oneId, z.array(oneId, { error: noIds }).min(1, { error: noIds })], {
  error: noIds,
})

const someIds = 'an id or a list of ids'

export const ids = z.union([oneId, z.array(oneId, { error: someIds }).min(1, { error: someIds })], {
  error: someIds,
})

/** One of few words, which are named, or one of many, of which `what` says what they are. */
export const oneOf = (values: readonly string[], what = `one of ${values.join(', ')}`) =>
  z.enum(values, { error: what })

export const wholeNumber = number(/^-?\d{1,15}$/u, 'a whole number', 'integer')

export const anyNumber = number(/^-?\d{1,15}(?:\.\d{1,15})?$/u, 'a number', 'number')

/** From 1: a paragraph's place. */
export const ordinal = number(/^[1-9]\d{0,5}$/u, 'a whole number from 1', 'integer')

export const truth = z
  .enum(['true', 'false'], { error: 'true or false' })
  .meta({ type: 'boolean', enum: [true, false] })

export const longestAnchor = 8

const anchorWords = `an anchor of at most ${longestAnchor} consecutive words of the source`

export const anchor = z
  .string({ error: anchorWords })
  .min(1, { error: anchorWords })
  .refine((anchored) => countWords(anchored) <= longestAnchor, { error: anchorWords })
  .meta({ ...scalar, description: 'At most eight consecutive words of that paragraph, as they stand there.' })

const lines = 'the first words of a line, at most eight, or a list of these'

/** The first words of one line or of several. */
export const someAnchors = z.union([anchor, z.array(anchor, { error: lines }).min(1, { error: lines })], {
  error: lines,
})

export const placeKeys = {
  section: words('the section as the source numbers or names it: III').meta({
    description: 'III, KEY POINTS, Opening.',
  }),
  paragraph: ordinal.meta({
    description: 'Paragraphs, list items at any depth and footnotes of the section count one each.',
  }),
  anchor,
}

const place = z.strictObject(placeKeys, { error: 'a place: {section, paragraph, anchor}' })

/** One place or a list of places. */
export const places = z.union(
  [place, z.array(place, { error: 'a list of places' }).min(1, { error: 'at least one place' })],
  {
    error: 'a place, {section, paragraph, anchor}, or a list of places',
  },
)

/** Words as one counts them in a printed line: what stands between spaces and has a letter or digit. */
export function countWords(line: string): number {
  return line.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function number(pattern: RegExp, what: string, type: 'integer' | 'number') {
  // The pattern is for the text that the reader gives; an editor sees a number.
  return z.string({ error: what }).regex(pattern, { error: what }).meta({ type, pattern: undefined })
}

/** A year, month or day of the calendar; 2013-02-29 is none. */
function isDate(written: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(written)
  if (match === null) return false
  const [, year = '', month = '01', day = '01'] = match
  const moment = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`)
}
