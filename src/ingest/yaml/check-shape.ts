import type { z } from 'zod'
import { nearest } from '../../lib/errors.ts'
import { fault, quoted, type Fault } from './data-error.ts'
import { describe, entryOf, bare, valueAt, type Located } from './located.ts'

/** Every way in which a value departs from its shape, each where it stands. */
export function checkShape(value: Located, shape: z.ZodType, known: readonly string[]): readonly Fault[] {
  const result = shape.safeParse(bare(value))
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, value, known))
}

type Issue = z.core.$ZodIssue

function faultsOf(issue: Issue, root: Located, known: readonly string[]): readonly Fault[] {
  const value = valueAt(root, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      fault(
        entryOf(value, key)?.location ?? value.location,
        'a key of this block',
        `the unknown key ${quoted(key)}`,
        nearest(key, known),
      ),
    )
  }
  if (issue.code === 'invalid_union') {
    const inner = closestBranch(issue.errors)
    if (inner !== null)
      return inner.flatMap((each) => faultsOf({ ...each, path: [...issue.path, ...each.path] }, root, known))
  }
  const key = issue.path.at(-1)
  const parent = valueAt(root, issue.path.slice(0, -1))
  if (typeof key === 'string' && parent.form === 'map' && !parent.entries.has(key)) {
    return [fault(parent.location, `the key ${quoted(key)}: ${issue.message}`, 'nothing')]
  }
  const names =
    issue.code === 'invalid_value' && value.form === 'text'
      ? nearest(value.text, issue.values.map(String))
      : []
  return [fault(value.location, issue.message, describe(value), names)]
}

/** Of the shapes that a value may have, the one that is right as a whole and wrong in its parts. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  return branches.find((issues) => issues.every(({ path }) => path.length > 0)) ?? null
}
