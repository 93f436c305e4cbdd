import { acts } from '../generated/vocabulary.ts'
import type { Act } from '../generated/vocabulary.ts'
import { didYouMean, R2pError, nearest } from '../lib/errors.ts'
import { normIndexOf } from '../reasoning/law/facts.ts'
import { savedVerdict } from '../reasoning/questions/saved-verdict.ts'
import { requireActor, knownTool, situationOf } from '../reasoning/weighing/situation.ts'
import { verdictOn } from '../reasoning/questions/verdict.ts'
import type { Verdict } from '../reasoning/questions/verdict.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { openConfiguredGraph, loadSettings } from './open-release.ts'

export interface AskOptions {
  readonly act?: string
  readonly case?: string
  readonly holds?: readonly string[]
  readonly fails?: readonly string[]
  readonly crimes?: readonly string[]
  readonly date?: string
  readonly json?: true
}

/** Prints the verdict on one actor and tool: a paragraph to quote, or JSON that `r2p prove` can check. */
export async function askCommand(
  environment: Readonly<Record<string, string | undefined>>,
  actor: string,
  tool: string,
  options: AskOptions,
  output: { write(text: string): unknown },
): Promise<void> {
  const act = options.act === undefined ? null : parseAct(options.act)
  const open = await openConfiguredGraph(loadSettings(environment))
  try {
    const graph = await open.current()
    const law = await normIndexOf(graph)
    const situation = situationOf(options, law)
    const verdict = verdictOn(
      { actor: requireActor(actor, law).id, tool: knownTool(tool, law).id, act, situation },
      law,
    )
    output.write(options.json ? json(verdict, graph.release.id) : text(verdict))
  } catch (error) {
    if (error instanceof R2pError && usageCodes.has(error.code))
      throw new CliError(exitCodes.usage, error.message)
    throw error
  } finally {
    await open.close()
  }
}

const usageCodes: ReadonlySet<string> = new Set(['UNKNOWN_ID', 'BAD_USER_INPUT', 'CONTRADICTORY_SITUATION'])

function text(verdict: Verdict): string {
  const changes = verdict.changes().map((change) => `- ${change.text}\n`)
  return `${verdict.text()}\n${changes.length === 0 ? '' : `\nWhat would change it:\n${changes.join('')}`}`
}

function json(verdict: Verdict, release: string): string {
  const { met, missing, open, exempt, silent, standards, positions, otherActs } = verdict
  const shown = { met, missing, open, exempt, silent, standards, positions, otherActs }
  const saved = {
    release,
    ...savedVerdict(verdict),
    ...shown,
    changes: verdict.changes(),
    text: verdict.text(),
  }
  return `${JSON.stringify(saved, null, 2)}\n`
}

function parseAct(name: string): Act {
  const act = name.toUpperCase().replaceAll('-', '_')
  if (Object.hasOwn(acts, act)) return act as Act
  const known = Object.keys(acts)
  const hint = didYouMean(nearest(act, known)) || ` Known are ${known.join(', ')}.`
  throw new CliError(exitCodes.usage, `--act must be an act; got ${JSON.stringify(name)}.${hint}`)
}
