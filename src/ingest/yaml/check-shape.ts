import type { z } from 'zod'
import { nearest } from '../../lib/errors.ts'
import { dataError, quoted, type DataError } from './data-error.ts'
import { describe, entryOf, bare, valueAt, type Located } from './located.ts'

/** Every way in which a value departs from its shape, each where it stands; `whole` names the value itself. */
export function checkShape(
  value: Located,
  shape: z.ZodType,
  known: readonly string[],
  whole = 'each item',
): readonly DataError[] {
  const result = shape.safeParse(bare(value))
  return result.success ? [] : result.error.issues.flatMap((issue) => errorsOf(issue, value, known, whole))
}

type Issue = z.core.$ZodIssue

function errorsOf(
  issue: Issue,
  root: Located,
  known: readonly string[],
  whole: string,
): readonly DataError[] {
  const value = valueAt(root, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      dataError(
        entryOf(value, key)?.location ?? value.location,
        'each key',
        'one that this block takes',
        `the unknown key ${quoted(key)}`,
        { nearest: nearest(key, known) },
      ),
    )
  }
  if (issue.code === 'invalid_union') {
    const inner = closestBranch(issue.errors)
    if (inner !== null)
      return inner.flatMap((each) =>
        errorsOf({ ...each, path: [...issue.path, ...each.path] }, root, known, whole),
      )
  }
  const key = issue.path.at(-1)
  const parent = valueAt(root, issue.path.slice(0, -1))
  if (typeof key === 'string' && parent.form === 'map' && !parent.entries.has(key)) {
    return [dataError(parent.location, quoted(key), issue.message, 'nothing')]
  }
  const names =
    issue.code === 'invalid_value' && value.form === 'text'
      ? nearest(value.text, issue.values.map(String))
      : []
  return [
    dataError(value.location, fieldOf(issue.path) ?? whole, issue.message, describe(value), {
      nearest: names,
    }),
  ]
}

/** The key that holds the value; that of the list for an item of one. */
function fieldOf(path: readonly PropertyKey[]): string | null {
  const key = path.findLast((step) => typeof step === 'string')
  return key === undefined ? null : quoted(key)
}

/** Of the shapes that a value may have, the one that is right as a whole and wrong in its parts. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  return branches.find((issues) => issues.every(({ path }) => path.length > 0)) ?? null
}
