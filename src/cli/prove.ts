import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { checkProof } from '../reasoning/checker/check-proof.ts'
import type { SavedVerdict } from '../reasoning/checker/check-proof.ts'
import { CommandEnd, exitCodes } from './exit-codes.ts'
import { releaseOrEnd, settingsOrEnd } from './open-release.ts'

/**
 * Checks the proof of a saved answer against the release, step by step and without a server. The answer is that
 * of `r2p ask --json`, or of GraphQL with all fields of the proof. The exit code tells whether it is confirmed.
 */
export async function proveCommand(
  environment: Readonly<Record<string, string | undefined>>,
  path: string,
  output: { write(text: string): unknown },
): Promise<number> {
  const answers = answersIn(await readOrEnd(path), path)
  const release = await releaseOrEnd(settingsOrEnd(environment))
  let code: number = exitCodes.well
  for (const { name, verdict, madeFrom } of answers) {
    const { isConfirmed, steps, faults, taken } = checkProof(verdict, release)
    const { outcome, act, actor, tool } = verdict
    output.write(`${name}${act} ${tool} by ${actor}: ${outcome}\n`)
    if (madeFrom !== null && madeFrom !== release.id) {
      output.write(`  It was made from the release ${madeFrom}, and is checked against ${release.id}.\n`)
    }
    for (const { number, fault } of steps) {
      const step = verdict.proof[number - 1]
      output.write(
        `  ${number}. ${fault === null ? 'confirmed' : `REFUTED: ${fault}`} (${step?.rule ?? ''}) ${step?.statement ?? ''}\n`,
      )
    }
    for (const fault of faults) output.write(`  REFUTED: ${fault}\n`)
    if (taken.length > 0) output.write(`  Taken, not found: ${taken.join(', ')}\n`)
    output.write(isConfirmed ? '  The proof is confirmed.\n' : '  The proof is refuted.\n')
    if (!isConfirmed) code = exitCodes.faults
  }
  return code
}

interface Answer {
  /** The field of a GraphQL answer, where there are several. */
  readonly name: string
  readonly verdict: SavedVerdict
  readonly madeFrom: string | null
}

const reference = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
const situation = z.object({
  case: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  holds: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  fails: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  crimes: z
    .array(z.string())
    .nullish()
    .transform((ids) => ids ?? []),
  date: z
    .string()
    .nullish()
    .transform((date) => date ?? null),
})
const saved = z.object({
  release: z.string().optional(),
  outcome: z.string(),
  act: z.string(),
  actor: reference,
  tool: reference,
  situation: situation.nullish().transform((put) => put ?? null),
  proof: z.array(
    z.object({
      number: z.number(),
      rule: z.string(),
      statement: z.string(),
      concludes: z.string(),
      premises: z.array(z.number()),
      relations: z.array(reference),
      basis: z.array(reference),
      citations: z.array(
        z.object({ source: reference, section: z.string(), paragraph: z.number(), anchor: z.string() }),
      ),
    }),
  ),
})

/** The answers of a file: one as `r2p ask --json` writes it, or each field of a GraphQL answer. */
function answersIn(text: string, path: string): readonly Answer[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new CommandEnd(exitCodes.usage, `${path}: expected JSON, and something else came.`)
  }
  const data = z.object({ data: z.record(z.string(), z.unknown()) }).safeParse(value)
  const found: readonly (readonly [string, unknown])[] = data.success
    ? Object.entries(data.data.data)
    : [['', value]]
  return found.map(([field, one]) => {
    const parsed = saved.safeParse(one)
    if (!parsed.success) {
      const where = parsed.error.issues[0]?.path.join('.') ?? ''
      throw new CommandEnd(
        exitCodes.usage,
        `${path}: expected a verdict with outcome, act, actor, tool and all fields of its proof (relations and basis with their ids, citations with source, section, paragraph and anchor); ${[field, where].filter(Boolean).join('.')} is not so.`,
      )
    }
    const { release, ...verdict } = parsed.data
    return { name: field === '' ? '' : `${field}: `, verdict, madeFrom: release ?? null }
  })
}

async function readOrEnd(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    throw new CommandEnd(exitCodes.usage, `${path}: expected a saved answer, and there is no such file.`)
  }
}
