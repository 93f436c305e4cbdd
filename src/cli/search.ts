import { kinds as allKinds } from '../generated/vocabulary.ts'
import type { Kind } from '../generated/vocabulary.ts'
import { search } from '../graph/search.ts'
import type { SearchResult } from '../graph/search.ts'
import { didYouMean, nearest } from '../lib/errors.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { openConfiguredGraph, loadSettings } from './open-release.ts'
import { table } from './table.ts'

export interface SearchOptions {
  readonly kind?: readonly string[]
  readonly limit: string
  readonly json?: true
}

/** Prints what was found, best first: a table to read, or JSON to work with. */
export async function searchCommand(
  environment: Readonly<Record<string, string | undefined>>,
  text: string,
  options: SearchOptions,
  output: { write(text: string): unknown },
): Promise<void> {
  const kinds = options.kind === undefined ? null : options.kind.map(parseKind)
  const limit = parseLimit(options.limit)
  const graph = await openConfiguredGraph(loadSettings(environment))
  const found = await search(await graph.current(), text, kinds)
  output.write(options.json ? json(found.slice(0, limit)) : tableText(found, limit))
  await graph.close()
}

function tableText(found: readonly SearchResult[], limit: number): string {
  if (found.length === 0) return 'No match.\n'
  const rows = found.slice(0, limit).map(({ entity: { id, kind, name } }) => [kind, name, id])
  const more = found.length > limit ? `${found.length - limit} more; --limit shows more of them.\n` : ''
  return `${table(['KIND', 'NAME', 'ID'], rows)}${more}`
}

function json(found: readonly SearchResult[]): string {
  const plain = found.map(({ entity: { id, kind, name, summary }, score, matched }) => ({
    id,
    kind,
    name,
    summary,
    score,
    matched,
  }))
  return `${JSON.stringify(plain, null, 2)}\n`
}

function parseKind(name: string): Kind {
  if (Object.hasOwn(allKinds, name)) return name as Kind
  const hint = didYouMean(nearest(name, Object.keys(allKinds)))
  throw new CliError(exitCodes.usage, `--kind must be a kind; got ${JSON.stringify(name)}.${hint}`)
}

function parseLimit(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new CliError(exitCodes.usage, `--limit must be a whole number from 1; got ${JSON.stringify(text)}.`)
}
