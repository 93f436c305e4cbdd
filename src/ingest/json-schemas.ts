import { z } from 'zod'
import { blockShapes } from './shapes/block-shapes.ts'
import { disagreementShape } from './parse/disagreement-file.ts'
import { exclusionItemShape } from './parse/exclusion-files.ts'
import { releaseShape } from './parse/release-file.ts'
import { voicesShape } from './parse/statement-files.ts'
import { entityShapes } from './parse/vocabulary-files.ts'

/**
 * The JSON Schemas of the data's files, by file name: for editors, which complete and underline by them where
 * a data file begins with `# yaml-language-server: $schema=…`.
 */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    [
      'disagreements.schema.json',
      schemaText('Claims that stand against each other', z.array(disagreementShape)),
    ],
    ['release.schema.json', schemaText('The version and date of the data', releaseShape)],
    ['vocabulary.schema.json', schemaText('Entities: kind → id → entity', vocabularyShape())],
    ['source.schema.json', schemaText('The voices of a source', voicesShape)],
    ['statements.schema.json', schemaText('What a source says, block by block', z.array(anyBlock()))],
    [
      'exclusions.schema.json',
      schemaText(
        'Passages that no claim covers, each with the reason, and lines that are no sentences',
        z.array(exclusionItemShape),
      ),
    ],
  ])
}

function vocabularyShape(): z.ZodType {
  const ofKind = [...entityShapes].map(([kind, shape]) => [kind, z.record(z.string(), shape).optional()])
  return z.strictObject(Object.fromEntries(ofKind))
}

function anyBlock(): z.ZodType {
  const shapes = Object.values(blockShapes)
  // What an item of a list does not give, its list may: so nothing is required of either.
  const parts = shapes.map((shape) => shape.partial())
  const keys = Object.assign({}, ...parts.map((shape) => shape.shape)) as z.ZodRawShape
  const list = z.strictObject({ ...keys, list: z.string(), items: z.array(z.union(parts)) })
  return z.union([...shapes, list])
}

function schemaText(title: string, shape: z.ZodType): string {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'ref' })
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}
