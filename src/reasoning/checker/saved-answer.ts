import { z } from 'zod'
import type { SavedVerdict } from './saved-verdict.ts'

/** A verdict of a saved answer. */
export interface SavedAnswer {
  /** Where it stands: the fields and numbers that lead there, joined by dots; empty for the whole. */
  readonly path: string
  /** Null: it does not tell enough to be checked. */
  readonly verdict: SavedVerdict | null
  /** The first field that is missing or of another shape; empty where nothing is. */
  readonly lacks: string
  /** The release that it was made from, where it says so. */
  readonly release: string | null
}

/** The verdicts of an answer, as `r2p ask --json` writes one, or wherever they stand in an answer of GraphQL. */
export function savedAnswers(answer: unknown): readonly SavedAnswer[] {
  const found: SavedAnswer[] = []
  const waiting: (readonly [path: string, value: unknown])[] = [['', answer]]
  for (const [path, value] of waiting) {
    if (typeof value !== 'object' || value === null) continue
    if ('proof' in value) {
      found.push(savedAnswer(path, value))
      continue
    }
    for (const [key, inner] of Object.entries(value))
      waiting.push([path === '' ? key : `${path}.${key}`, inner])
  }
  return found
}

function savedAnswer(path: string, value: object): SavedAnswer {
  const parsed = saved.safeParse(value)
  if (!parsed.success) {
    return { path, verdict: null, lacks: parsed.error.issues[0]?.path.join('.') ?? '', release: null }
  }
  const { release, ...verdict } = parsed.data
  return { path, verdict, lacks: '', release: release ?? null }
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
      statement: z.string().optional(),
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
