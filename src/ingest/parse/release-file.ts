import { z } from 'zod'
import { checkShape } from '../yaml/check-shape.ts'
import type { DataError } from '../yaml/data-error.ts'
import { textOf } from '../yaml/located.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { date } from '../shapes/shapes.ts'

const versionNumber = 'a version of three numbers: 0.1.0'

export const releaseShape = z.strictObject(
  { version: z.string({ error: versionNumber }).regex(/^\d+\.\d+\.\d+$/u, { error: versionNumber }), date },
  { error: 'the keys version and date' },
)

/** The version and date that the data gives itself. */
export function releaseOf(file: YamlFile | null): {
  readonly version: string
  readonly date: string
  readonly errors: readonly DataError[]
} {
  if (file === null || file.root === null) return { version: '', date: '', errors: [] }
  return {
    version: textOf(file.root, 'version')?.text ?? '',
    date: textOf(file.root, 'date')?.text ?? '',
    errors: checkShape(file.root, releaseShape, Object.keys(releaseShape.shape)),
  }
}
