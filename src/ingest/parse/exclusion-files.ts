import { z } from 'zod'
import type { AsideForm } from '../../model/document.ts'
import { ids, oneOf, placeKeys, someAnchors, text } from '../shapes/shapes.ts'
import { checkShape } from '../yaml/check-shape.ts'
import type { DataError } from '../yaml/data-error.ts'
import { entryOf, textOf, textsOf, type Located, type LocatedText } from '../yaml/located.ts'
import { citationAt, type LocatedCitation } from './citations.ts'
import type { SourceFile } from './data-files.ts'
import { unknownId, type Registry } from './registry.ts'

/** A sentence or clause that claims nothing, or a name in a sentence that needs no claim there. */
export interface Exclusion extends LocatedCitation {
  readonly whole: 'sentence' | 'clause'
  readonly mentions: readonly LocatedText[]
  readonly reason: LocatedText | null
}

/** A line of a source that the author confirms to be no sentence of its own. */
export interface Confirmation {
  readonly source: string
  readonly form: AsideForm
  /** Its first words. */
  readonly words: LocatedText
}

export const exclusionShape = z.strictObject(
  {
    ...placeKeys,
    reason: text('the reason why it is excluded').meta({
      description: 'Why nothing is said of it, in our own words.',
    }),
    whole: oneOf(['sentence', 'clause'])
      .meta({
        description:
          'What is excluded: the whole sentence (the default) or the clause that the anchor stands in.',
      })
      .optional(),
    mentions: ids
      .meta({ description: 'Ids whose names stand in the sentence and need no claim there.' })
      .optional(),
  },
  { error: 'a place with the reason why it is excluded' },
)

/** The key under which a line is confirmed, by what the line is. */
export const confirmationKeys: Readonly<Record<AsideForm, string>> = {
  heading: 'headings',
  'running head': 'running heads',
  'closing matter': 'closing matter',
  continuation: 'continuations',
}

/** What a line is taken for, in a sentence. */
export const asideNames: Readonly<Record<AsideForm, string>> = {
  heading: 'a heading',
  'running head': 'a running head',
  'closing matter': 'closing matter',
  continuation: 'a continuation',
}

const meanings: Readonly<Record<AsideForm, string>> = {
  heading: 'Lines that are headings, each by its first words.',
  'running head': 'Lines that a printer repeats on each page, each by its first words.',
  'closing matter': 'Lines of the publisher after the text, each by its first words.',
  continuation: 'Lines with a capital that go on with the sentence before, each by its first words.',
}

export const confirmationShape = z.strictObject(
  Object.fromEntries(
    forms().map((form) => [
      confirmationKeys[form],
      someAnchors.meta({ description: meanings[form] }).optional(),
    ]),
  ),
  { error: 'lines that are no sentences, by their first words' },
)

/** An item of a file of exclusions. */
export const exclusionItemShape = z.union([exclusionShape, confirmationShape])

export interface Exclusions {
  readonly exclusions: readonly Exclusion[]
  readonly confirmations: readonly Confirmation[]
  readonly errors: readonly DataError[]
}

export function exclusionsOf({ root, source }: SourceFile, registry: Registry): Exclusions {
  if (root?.form !== 'list') return { exclusions: [], confirmations: [], errors: [] }
  const confirming = root.items.filter(isConfirmation)
  const excluding = root.items.filter((item) => !isConfirmation(item))
  return {
    exclusions: excluding.flatMap((item) => exclusionOf(item, source) ?? []),
    confirmations: confirming.flatMap((item) => confirmationsOf(item, source)),
    errors: [
      ...excluding.flatMap((item) => [
        ...checkShape(item, exclusionShape, Object.keys(exclusionShape.shape)),
        ...mentionsOf(item)
          .filter((id) => registry.get(id.text) === undefined)
          .map((id) => unknownId(id, registry, [])),
      ]),
      ...confirming.flatMap((item) =>
        checkShape(item, confirmationShape, Object.keys(confirmationShape.shape)),
      ),
    ],
  }
}

function isConfirmation(item: Located): boolean {
  return forms().some((form) => entryOf(item, confirmationKeys[form]) !== undefined)
}

function confirmationsOf(item: Located, source: string): readonly Confirmation[] {
  return forms().flatMap((form) =>
    textsOf(entryOf(item, confirmationKeys[form])?.value).map((words) => ({ source, form, words })),
  )
}

function exclusionOf(item: Located, source: string): Exclusion | null {
  const place = citationAt(item, source)
  if (place === null) return null
  return {
    ...place,
    whole: textOf(item, 'whole')?.text === 'clause' ? 'clause' : 'sentence',
    mentions: mentionsOf(item),
    reason: textOf(item, 'reason') ?? null,
  }
}

function mentionsOf(item: Located): readonly LocatedText[] {
  return textsOf(entryOf(item, 'mentions')?.value).filter((id) => id.text !== '')
}

function forms(): readonly AsideForm[] {
  return Object.keys(confirmationKeys) as AsideForm[]
}
