import { kinds as allKinds } from '../generated/vocabulary.ts'
import type { Kind } from '../generated/vocabulary.ts'
import { search } from '../graph/search.ts'
import type { SearchResult } from '../graph/search.ts'
import { nearest } from '../lib/errors.ts'
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
  if (found.length === 0) return 'Nothing was found.\n'
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
  const near = nearest(name, Object.keys(allKinds))
  const hint = near.length === 0 ? '' : ` The nearest are ${near.join(', ')}.`
  throw new CliError(exitCodes.usage, `--kind: expected a kind, and ${JSON.stringify(name)} came.${hint}`)
}

function parseLimit(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new CliError(
    exitCodes.usage,
    `--limit: expected a whole number above 0, and ${JSON.stringify(text)} came.`,
  )
}
