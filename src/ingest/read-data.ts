import { quotationFaults } from './sources/quotation-limit.ts'
import { cover, type Coverage } from './sources/coverage.ts'
import { readFiles } from './parse/data-files.ts'
import type { Draft } from './parse/draft.ts'
import { sortFaults, type Fault } from './yaml/data-error.ts'
import { allFiles, parseData, type ParsedData } from './parse/parse-data.ts'
import { hasUnknownKind } from './parse/vocabulary-files.ts'
import { readSource, type SourceText } from './sources/source-text.ts'

export interface ReadOptions {
  /** A folder with the text of each source, `<source>.txt`; null: places and wording are taken on trust. */
  readonly sources: string | null
}

/** What a data folder holds, and everything that is wrong with it. */
export interface ReadData {
  /** Null where there is any fault. */
  readonly draft: Draft | null
  /** Sorted by file, line and column. */
  readonly faults: readonly Fault[]
  /** One for each source whose text is at hand; empty where no folder of sources is given. */
  readonly coverage: readonly Coverage[]
  /** Sources whose text is not in the folder of sources. */
  readonly missingTexts: readonly string[]
  /** Files not read in full: what they declare is not known, so unknown and unused ids are not reported. */
  readonly unread: readonly string[]
}

/** Reads, validates and expands a data folder. @throws where a folder cannot be read. */
export async function readData(folder: string, options: ReadOptions): Promise<ReadData> {
  const files = await readFiles(folder)
  const parsed = parseData(files)
  const texts =
    options.sources === null
      ? []
      : await Promise.all(parsed.sources.map((source) => readSource(options.sources ?? '', source)))
  const proved = prove(
    parsed,
    texts.filter((text) => text !== null),
  )
  const unread = allFiles(files)
    .filter((file) => file.root === null || (files.vocabulary.includes(file) && hasUnknownKind(file)))
    .map(({ path }) => path)
  const faults = sortFaults([
    ...parsed.faults,
    ...(unread.length > 0 ? [] : parsed.faultsOfNames),
    ...proved.faults,
  ])
  const entities = parsed.registry.all.map(({ entity }) => entity)
  const relations = parsed.claims.flatMap((claim) => claim.relations.map(({ relation }) => relation))
  const { version, date } = parsed.release
  return {
    draft: faults.length > 0 ? null : { version, date, entities, relations },
    faults,
    coverage: proved.coverage,
    missingTexts: options.sources === null ? [] : parsed.sources.filter((_, index) => texts[index] === null),
    unread,
  }
}

/** Holds the claims against the texts: anchors, wording, coverage. */
function prove(
  { registry, claims, exclusions, notes }: ParsedData,
  texts: readonly SourceText[],
): Pick<ReadData, 'faults' | 'coverage'> {
  if (texts.length === 0) return { faults: [], coverage: [] }
  const covered = texts.map((text) =>
    cover(
      text,
      claims,
      exclusions.filter(({ source }) => source === text.source),
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
    faults: [...covered.flatMap(({ faults }) => faults), ...quotationFaults(wording, texts, registry)],
    coverage: covered.map(({ coverage }) => coverage),
  }
}
