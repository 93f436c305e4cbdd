import { quotationErrors } from './sources/quotation-limit.ts'
import { cover, type Coverage } from './sources/coverage.ts'
import { claimIdsOf } from './assemble/assemble.ts'
import { unknownClaims } from './parse/disagreement-file.ts'
import { readFiles } from './parse/data-files.ts'
import type { Draft } from './parse/draft.ts'
import { isDataError, sortErrors, type DataError } from './yaml/data-error.ts'
import { allFiles, parseData, type ParsedData } from './parse/parse-data.ts'
import type { Exclusion } from './parse/exclusion-files.ts'
import { hasUnknownKind } from './parse/vocabulary-files.ts'
import { readSource, type SourceText } from './sources/source-text.ts'

export interface ReadOptions {
  /** A folder with the text of each source, `<source>.txt`; null: places and wording are taken on trust. */
  readonly sources: string | null
}

/** What the folders of data hold, and everything that is wrong with it. */
export interface ReadData {
  /** Null if there is any error. */
  readonly draft: Draft | null
  /** Sorted by file, line and column. */
  readonly errors: readonly DataError[]
  /** One for each source whose text is at hand; empty where no folder of sources is given. */
  readonly coverage: readonly Coverage[]
  readonly exclusions: readonly Exclusion[]
  /** Sources whose text is not in the folder of sources. */
  readonly missingTexts: readonly string[]
  /** Files not read in full: what they declare is not known, so unknown and unused ids are not reported. */
  readonly unread: readonly string[]
}

/** Reads, validates and expands folders of data, each lying over those before it. @throws where a folder cannot be read. */
export async function readData(folders: readonly string[], options: ReadOptions): Promise<ReadData> {
  const files = await readFiles(folders)
  const parsed = parseData(files)
  const texts =
    options.sources === null
      ? []
      : await Promise.all(parsed.sources.map((source) => readSource(options.sources ?? '', source)))
  const unreadable = texts.filter((text) => isDataError(text))
  const proved = prove(
    parsed,
    texts.flatMap((text) => (text === null || isDataError(text) ? [] : [text])),
  )
  const unread = allFiles(files)
    .filter((file) => file.root === null || (files.vocabulary.includes(file) && hasUnknownKind(file)))
    .map(({ path }) => path)
  const found = sortErrors([
    ...parsed.errors,
    ...(unread.length > 0 ? [] : parsed.nameErrors),
    ...proved.errors,
    ...unreadable,
  ])
  const entities = parsed.registry.all.map(({ entity }) => entity)
  const relations = parsed.claims.flatMap((claim) => claim.relations.map(({ relation }) => relation))
  const disagreements = parsed.disagreements.map(({ how, claim, other, says }) => ({
    how,
    claim: claim.text,
    other: other.text,
    statement: says.text,
  }))
  const { version, date } = parsed.release
  const draft = { version, date, entities, relations, disagreements }
  // Which claims there are is known only once all blocks are sound.
  const errors = found.length > 0 ? found : unknownClaims(parsed.disagreements, claimIdsOf(draft))
  return {
    draft: errors.length > 0 ? null : draft,
    errors,
    coverage: proved.coverage,
    exclusions: parsed.exclusions,
    missingTexts: options.sources === null ? [] : parsed.sources.filter((_, index) => texts[index] === null),
    unread,
  }
}

function of<T extends { readonly source: string }>({ source }: SourceText, all: readonly T[]): readonly T[] {
  return all.filter((each) => each.source === source)
}

/** Holds the claims against the texts: anchors, wording, coverage. */
function prove(
  { registry, claims, exclusions, confirmations, notes }: ParsedData,
  texts: readonly SourceText[],
): Pick<ReadData, 'errors' | 'coverage'> {
  if (texts.length === 0) return { errors: [], coverage: [] }
  const covered = texts.map((text) =>
    cover(
      text,
      claims,
      { exclusions: of(text, exclusions), confirmations: of(text, confirmations) },
      registry,
    ),
  )
  const wording = [
    ...registry.all.flatMap((declared) => declared.wording),
    ...claims.flatMap(({ says }) => says ?? []),
    ...exclusions.flatMap(({ reason }) => reason ?? []),
    ...notes,
  ]
  return {
    errors: [...covered.flatMap(({ errors }) => errors), ...quotationErrors(wording, texts, registry)],
    coverage: covered.map(({ coverage }) => coverage),
  }
}
