import { interfaces, type Kind } from '../../generated/vocabulary.ts'
import type { Aside } from '../../model/document.ts'
import { locateAnchor, type Anchored } from './anchors.ts'
import type { Claim } from '../parse/expand.ts'
import { dataError, isDataError, quoted, type DataError } from '../yaml/data-error.ts'
import type { Exclusion } from '../parse/exclusion-files.ts'
import type { ParsedData } from '../parse/parse-data.ts'
import { confirmAsides } from './confirm-asides.ts'
import { longestAnchor } from '../shapes/shapes.ts'
import { NameIndex } from './names.ts'
import type { Registry } from '../parse/registry.ts'
import type { Sentence, Stretch } from './sentences.ts'
import type { SourceText, UnitText } from './source-text.ts'

/** How much of a source the claims cover. */
export interface Coverage {
  readonly source: string
  readonly sentences: number
  /** Sentences that some claim is anchored in. */
  readonly covered: number
  /** Sentences that are excluded whole, with a reason. */
  readonly excluded: number
  readonly gaps: readonly CoverageGap[]
  /** Lines that are counted as no sentence and that nobody has confirmed to be none. */
  readonly unconfirmed: readonly Aside[]
}

/** Something that a source says and no claim does. */
export interface CoverageGap {
  /** A sentence or clause without an anchor; a declared name in a sentence whose claims do not touch it. */
  readonly gap: 'sentence' | 'clause' | 'name'
  readonly section: string
  readonly paragraph: number
  /** The line of the source's text on which the paragraph begins. */
  readonly line: number
  /** Its first words, at most eight. */
  readonly words: string
  /** The declared name with the ids that bear it. */
  readonly name: string | null
}

/** Holds a source against its claims and what is excluded, sentence by sentence. */
export function cover(
  source: SourceText,
  claims: readonly Claim[],
  { exclusions, confirmations }: Pick<ParsedData, 'exclusions' | 'confirmations'>,
  registry: Registry,
): { readonly coverage: Coverage; readonly errors: readonly DataError[] } {
  const errors: DataError[] = []
  const marks = claims.flatMap((claim) =>
    claim.citations.flatMap((citation) => {
      const found = citation.source === source.source ? locateAnchor(citation, source) : null
      if (isDataError(found)) errors.push(found)
      return found === null || isDataError(found) ? [] : [{ at: found, touches: claim.touches }]
    }),
  )
  const omissions = exclusions.flatMap((entry) => {
    const found = locateAnchor(entry, source)
    if (isDataError(found)) errors.push(found)
    return isDataError(found) ? [] : [{ at: found, entry }]
  })
  const names = new NameIndex(watchedNames(registry))
  const verdicts = source.units.flatMap((unit) => {
    const here = {
      marks: marks.filter(({ at }) => at.unit === unit),
      omissions: omissions.filter(({ at }) => at.unit === unit),
    }
    return unit.sentences.map((sentence) => judge(unit, sentence, here, names))
  })
  const confirmed = confirmAsides(source, confirmations)
  const count = (state: Judged['state']) => verdicts.filter((verdict) => verdict.state === state).length
  const coverage = {
    source: source.source,
    sentences: verdicts.length,
    covered: count('covered'),
    excluded: count('excluded'),
    gaps: verdicts.flatMap(({ gaps }) => gaps),
    unconfirmed: confirmed.unconfirmed,
  }
  return {
    coverage,
    errors: [...errors, ...confirmed.errors, ...verdicts.flatMap((verdict) => verdict.errors)],
  }
}

interface Mark {
  readonly at: Anchored
  readonly touches: ReadonlySet<string>
}

interface Omission {
  readonly at: Anchored
  readonly entry: Exclusion
}

interface Judged {
  readonly state: 'covered' | 'excluded' | 'gap'
  readonly gaps: readonly CoverageGap[]
  readonly errors: readonly DataError[]
}

function judge(
  unit: UnitText,
  sentence: Sentence,
  here: { readonly marks: readonly Mark[]; readonly omissions: readonly Omission[] },
  names: NameIndex,
): Judged {
  const marks = here.marks.filter(({ at }) => overlap(at, sentence))
  const omissions = here.omissions.filter(({ at }) => overlap(at, sentence))
  const errors = omissions.flatMap((omission) => [
    ...coveredAfterAll(omission, sentence, marks),
    ...needlessMentions(omission, unit, sentence, marks, names),
  ])
  const gap = (kind: CoverageGap['gap'], at: Stretch, name: string | null): CoverageGap => ({
    gap: kind,
    section: unit.section,
    paragraph: unit.paragraph,
    line: unit.line,
    words: firstWords(unit.text.slice(at.start, at.end)),
    name,
  })
  if (marks.length === 0) {
    if (omissions.some(({ entry }) => entry.whole === 'sentence'))
      return { state: 'excluded', gaps: [], errors }
    if (omissions.length === 0) return { state: 'gap', gaps: [gap('sentence', sentence, null)], errors }
  }
  const excludedClauses = sentence.clauses.filter((clause) =>
    omissions.some(({ at, entry }) => entry.whole === 'clause' && overlap(at, clause)),
  )
  const open = sentence.clauses.filter(
    (clause) => !excludedClauses.includes(clause) && !marks.some(({ at }) => overlap(at, clause)),
  )
  const excused = new Set(omissions.flatMap(({ entry }) => entry.mentions.map(({ text }) => text)))
  const untouched = namesIn(unit, sentence, names).filter(
    ({ at, ids }) =>
      !excludedClauses.some((clause) => overlap(at, clause)) &&
      ![...ids].some((id) => excused.has(id) || marks.some(({ touches }) => touches.has(id))),
  )
  const gaps = [
    ...open.map((clause) => gap('clause', clause, null)),
    ...once(untouched).map(({ name, ids }) =>
      gap('name', sentence, `${name} (${[...ids].sort().join(', ')})`),
    ),
  ]
  return { state: marks.length > 0 ? 'covered' : 'excluded', gaps, errors }
}

/** A sentence or clause that a claim is anchored in cannot be excluded. */
function coveredAfterAll(
  { at, entry }: Omission,
  sentence: Sentence,
  marks: readonly Mark[],
): readonly DataError[] {
  const left =
    entry.whole === 'sentence' ? [sentence] : sentence.clauses.filter((clause) => overlap(at, clause))
  const covered = left.length > 0 && left.every((part) => marks.some((mark) => overlap(mark.at, part)))
  if (!covered || entry.mentions.length > 0) return []
  return [
    dataError(
      entry.locations.anchor,
      'an exclusion',
      `of a ${entry.whole} that no claim is anchored in`,
      `${quoted(entry.anchor)}, in one that a claim covers`,
    ),
  ]
}

/** A name is excused only where it stands and no claim touches it. */
function needlessMentions(
  { entry }: Omission,
  unit: UnitText,
  sentence: Sentence,
  marks: readonly Mark[],
  names: NameIndex,
): readonly DataError[] {
  const standing = new Set(namesIn(unit, sentence, names).flatMap(({ ids }) => [...ids]))
  return entry.mentions.flatMap((mention) => {
    const touched = marks.some(({ touches }) => touches.has(mention.text))
    if (standing.has(mention.text) && !touched) return []
    return [
      dataError(
        mention.location,
        '`mentions`',
        'ids whose names occur in the sentence and that no claim there touches',
        `${quoted(mention.text)}, ${touched ? 'which a claim there touches' : 'whose name does not occur there'}`,
      ),
    ]
  })
}

const watched: readonly Kind[] = [
  ...interfaces.Actor,
  'Tool',
  'Mechanism',
  'Case',
  'Instrument',
  'Resolution',
  'CharterArticle',
  'CharterChapter',
]

function watchedNames(registry: Registry): readonly { readonly id: string; readonly name: string }[] {
  return registry.all
    .filter(({ entity }) => watched.includes(entity.kind))
    .flatMap(({ entity }) => [entity.name, ...entity.aliases].map((name) => ({ id: entity.id, name })))
}

interface NameAt {
  readonly name: string
  readonly ids: ReadonlySet<string>
  readonly at: Stretch
}

function namesIn({ words }: UnitText, sentence: Sentence, names: NameIndex): readonly NameAt[] {
  const inside = words.filter((word) => overlap(word, sentence))
  return names.find(inside).map(({ name, ids, first, next }) => ({
    name,
    ids,
    at: { start: inside[first]?.start ?? 0, end: inside[next - 1]?.end ?? 0 },
  }))
}

function once(found: readonly NameAt[]): readonly NameAt[] {
  return found.filter(
    ({ ids }, index) => found.findIndex((other) => [...other.ids].some((id) => ids.has(id))) === index,
  )
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

/** Enough words to find a place by, and no more than may be quoted. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/u)
  return words.length > longestAnchor ? `${words.slice(0, longestAnchor).join(' ')} …` : words.join(' ')
}
