import { readFile } from 'node:fs/promises'
import { checkProof } from '../reasoning/checker/check-proof.ts'
import { savedAnswers } from '../reasoning/checker/saved-answer.ts'
import type { SavedAnswer } from '../reasoning/checker/saved-answer.ts'
import type { SavedVerdict } from '../reasoning/checker/saved-verdict.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { readReleaseFile, loadSettings } from './open-release.ts'

/**
 * Checks the proof of a saved answer against the release, step by step and without a server. The answer is that
 * of `r2p ask --json`, or of GraphQL with all fields of the proof. The exit code tells whether it is confirmed.
 */
export async function proveCommand(
  environment: Readonly<Record<string, string | undefined>>,
  path: string,
  output: { write(text: string): unknown },
): Promise<number> {
  const answers = answersIn(await readText(path), path)
  const release = await readReleaseFile(loadSettings(environment))
  let code: number = exitCodes.well
  for (const { name, verdict, release: madeFrom } of answers) {
    const { isConfirmed, steps, errors, taken } = checkProof(verdict, release)
    const { outcome, act, actor, tool } = verdict
    output.write(`${name}${act} ${tool} by ${actor}: ${outcome}\n`)
    if (madeFrom !== null && madeFrom !== release.id) {
      output.write(`  It was made from the release ${madeFrom}, and is checked against ${release.id}.\n`)
    }
    for (const { number, error } of steps) {
      const step = verdict.proof[number - 1]
      output.write(
        `  ${number}. ${error === null ? 'confirmed' : `REFUTED: ${error}`} (${step?.rule ?? ''}) ${step?.statement ?? ''}\n`,
      )
    }
    for (const error of errors) output.write(`  REFUTED: ${error}\n`)
    if (taken.length > 0) output.write(`  Taken, not found: ${taken.join(', ')}\n`)
    output.write(isConfirmed ? '  The proof is confirmed.\n' : '  The proof is refuted.\n')
    if (!isConfirmed) code = exitCodes.errors
  }
  return code
}

interface Answer extends SavedAnswer {
  /** Where it stands in an answer that has several, as it is told. */
  readonly name: string
  readonly verdict: SavedVerdict
}

function answersIn(text: string, path: string): readonly Answer[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CliError(
      exitCodes.usage,
      `${path} must be JSON; got something else. Save what \`r2p ask --json\` prints.`,
    )
  }
  const found = savedAnswers(value)
  if (found.length === 0) throw notWhole(path, 'none')
  return found.map((answer) => {
    const { verdict, lacks } = answer
    const place = answer.path.replace(/^data\./, '')
    if (verdict === null)
      throw notWhole(path, `one whose ${[place, lacks].filter(Boolean).join('.')} is not so`)
    return { ...answer, name: place === '' ? '' : `${place}: `, verdict }
  })
}

function notWhole(path: string, what: string): CliError {
  return new CliError(
    exitCodes.usage,
    `${path} must hold a verdict with outcome, act, actor, tool and all fields of its proof (relations and basis with their ids, citations with source, section, paragraph and anchor); got ${what}.`,
  )
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new CliError(exitCodes.usage, `${path} must be a saved answer; got no such file.`)
  }
}
