import { readData } from '../ingest/read-data.ts'
import { annotate, type AnnotatedPassage } from '../ingest/annotated-source.ts'
import { reportText } from '../ingest/report.ts'
import { readSource } from '../ingest/sources/source-text.ts'
import { formatError, isDataError } from '../ingest/yaml/data-error.ts'
import { didYouMean, nearest } from '../lib/errors.ts'
import { requireFolder, withoutSlash } from './check.ts'
import { CliError, exitCodes } from './exit-codes.ts'

/** What `r2p read` was given: `--data DIR --sources DIR --json`. */
export interface ReadCommandOptions {
  /** The folder of the data; left out: `data`. */
  readonly data?: string
  /** A folder with the texts of the sources; left out: only our own words are shown. */
  readonly sources?: string
  readonly json?: boolean
}

/** Prints a source place by place with our statements under it. @throws CliError */
export async function readCommand(
  source: string,
  options: ReadCommandOptions,
  output: { write(text: string): unknown },
): Promise<number> {
  const { data = 'data', sources = null, json = false } = options
  for (const folder of [data, sources]) if (folder !== null) await requireFolder(folder)
  const read = await readData(withoutSlash(data), { sources: null })
  if (read.draft === null) {
    output.write(reportText(read))
    return exitCodes.errors
  }
  const known = read.draft.entities.filter(({ kind }) => kind === 'Source').map(({ id }) => id)
  if (!known.includes(source)) throw unknownSource(source, known)
  const text = sources === null ? null : await readSource(withoutSlash(sources), source)
  if (isDataError(text)) throw new CliError(exitCodes.errors, formatError(text))
  if (sources !== null && text === null) {
    throw new CliError(
      exitCodes.usage,
      `${sources}/${source}.txt must be the text of the source; got no such file.`,
    )
  }
  const places = annotate(read.draft, source, text)
  output.write(json ? `${JSON.stringify(places, null, 2)}\n` : places.map(placeText).join('\n'))
  return exitCodes.well
}

function unknownSource(source: string, known: readonly string[]): CliError {
  const hint = didYouMean(nearest(source, known)) || ` Known are ${known.join(', ')}.`
  return new CliError(exitCodes.usage, `source must be the id of a source; got ${source}.${hint}`)
}

function placeText({ section, paragraph, text, statements }: AnnotatedPassage): string {
  const lines = statements.flatMap(({ statement, claims }) => [
    `  ${statement}`,
    ...claims.map(
      ({ from, type, to, modality, negated, status, speaker }) =>
        `      ${from} ${type} ${to}  (${[modality, negated && 'negated', status !== 'STATED' && status, speaker].filter(Boolean).join(', ')})`,
    ),
  ])
  const head = `${section}, paragraph ${paragraph}`
  return [
    head,
    ...(text === null ? [] : [`  | ${text}`]),
    ...(lines.length > 0 ? lines : ['  nothing is said of it']),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
