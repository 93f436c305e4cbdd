import {
  annotate,
  type AnnotatedExclusion,
  type AnnotatedPassage,
  type AnnotatedStatement,
} from '../ingest/annotated-source.ts'
import type { DraftRelation } from '../ingest/parse/draft.ts'
import { readData } from '../ingest/read-data.ts'
import { reportText } from '../ingest/report.ts'
import { readSource } from '../ingest/sources/source-text.ts'
import { formatError, isDataError } from '../ingest/yaml/data-error.ts'
import { didYouMean, nearest } from '../lib/errors.ts'
import { dataFolders, requireFolder, type Environment } from './data-folders.ts'
import { CliError, exitCodes } from './exit-codes.ts'

/** What `r2p read` was given: `--data DIR … --sources DIR --json`. */
export interface ReadCommandOptions {
  /** The folders of data, each lying over those before it; default: those of R2P_DATA. */
  readonly data?: readonly string[]
  /** A folder with the texts of the sources; without it only our own words are shown. */
  readonly sources?: string
  readonly json?: boolean
}

/** Prints a source place by place with our statements under it. @throws CliError */
export async function readCommand(
  environment: Environment,
  source: string,
  options: ReadCommandOptions,
  output: { write(text: string): unknown },
): Promise<number> {
  const folders = await dataFolders(options.data, environment)
  const sources = options.sources === undefined ? null : await requireFolder(options.sources)
  const read = await readData(folders, { sources: null })
  if (read.draft === null) {
    output.write(reportText(read))
    return exitCodes.errors
  }
  const known = read.draft.entities.filter(({ kind }) => kind === 'Source').map(({ id }) => id)
  if (!known.includes(source)) throw unknownSource(source, known)
  const text = sources === null ? null : await readSource(sources, source)
  if (isDataError(text)) throw new CliError(exitCodes.errors, formatError(text))
  if (sources !== null && text === null) {
    throw new CliError(
      exitCodes.usage,
      `${sources}/${source}.txt must be the text of the source; got no such file. Name its folder with --sources.`,
    )
  }
  const places = annotate(read.draft, read.exclusions, source, text)
  output.write(
    options.json === true ? `${JSON.stringify(places, null, 2)}\n` : places.map(placeText).join('\n'),
  )
  return exitCodes.well
}

function unknownSource(source: string, known: readonly string[]): CliError {
  const hint = didYouMean(nearest(source, known)) || ` Known are ${known.join(', ')}.`
  return new CliError(exitCodes.usage, `source must be the id of a source; got ${source}.${hint}`)
}

function placeText({ section, paragraph, text, statements, exclusions }: AnnotatedPassage): string {
  const lines = [...statements.flatMap(statementLines), ...exclusions.map(exclusionLine)]
  return [
    `${section}, paragraph ${paragraph}`,
    ...(text === null ? [] : [`  | ${text}`]),
    ...(lines.length > 0 ? lines : ['  No statement.']),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function statementLines({ statement, claims }: AnnotatedStatement): readonly string[] {
  const notes = new Set(
    claims.flatMap(({ note, reasoning }) => [
      note && `Note: ${note}`,
      reasoning && `Reasoning: ${reasoning}`,
    ]),
  )
  return [
    `  ${statement}`,
    ...claims.map(
      (claim) => `      ${claim.from} ${claim.type} ${claim.to}  (${qualities(claim).join(', ')})`,
    ),
    ...[...notes].filter((note) => note !== null && note !== '').map((note) => `      ${note}`),
  ]
}

/** What a reader has to hold against the text: modality, negation, how many, how often, when, and who speaks. */
function qualities(claim: DraftRelation): readonly string[] {
  const { modality, negated, status, how, quantifier, frequency, degree, since, until, speaker } = claim
  return [
    modality,
    negated && 'negated',
    status !== 'STATED' && status,
    how !== null && `how: ${how}`,
    quantifier !== null && `quantifier: ${quantifier}`,
    frequency !== null && `frequency: ${frequency}`,
    degree !== null && `degree: ${degree}`,
    since !== null && `since ${since}`,
    until !== null && `until ${until}`,
    speaker,
  ].filter((quality) => quality !== false)
}

function exclusionLine({ anchor, whole, mentions, reason }: AnnotatedExclusion): string {
  const names = mentions.length === 0 ? '' : ` (names: ${mentions.join(', ')})`
  return `  Excluded ${whole} at “${anchor}”${names}: ${reason}`
}
