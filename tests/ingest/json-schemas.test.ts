import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { jsonSchemas } from '../../src/ingest/json-schemas.ts'
import { fixture } from './changed-data.ts'
import { readText } from '../read-text.ts'

const folder = new URL('../../data/schema/', import.meta.url)
const statements = `${fixture}/data/statements/1990-lower-mill`

describe('the JSON Schemas of the data', () => {
  it('are those of the format: else run `npm run codegen`', () => {
    const kept = readdirSync(folder).map((name) => [
      name,
      JSON.parse(readText(new URL(name, folder))) as unknown,
    ])
    const made = [...jsonSchemas()].map(([name, schema]) => [name, JSON.parse(schema) as unknown])
    expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(made))
  })

  const files: Readonly<Record<string, string>> = {
    [`${fixture}/data/release.yaml`]: 'release',
    [`${fixture}/data/vocabulary/actors.yaml`]: 'vocabulary',
    [`${fixture}/data/vocabulary/things.yaml`]: 'vocabulary',
    [`${statements}/source.yaml`]: 'source',
    [`${statements}/00-opening.yaml`]: 'statements',
    [`${statements}/01-who-may.yaml`]: 'statements',
    [`${statements}/02-still-to-do.yaml`]: 'statements',
    [`${fixture}/data/exclusions/1990-lower-mill.yaml`]: 'exclusions',
  }
  for (const [file, name] of Object.entries(files)) {
    const schema = readable(name)
    const text = readText(file)
    it(`let ${file.slice(fixture.length + 1)} pass as an editor reads it, and not with a key too many`, () => {
      expect(schema.safeParse(parse(text)).error).toBeUndefined()
      expect(
        schema.safeParse(
          parse(text.startsWith('-') ? text.replace('- ', '- nonsense: 1\n  ') : `nonsense: 1\n${text}`),
        ).success,
      ).toBe(false)
    })
  }
})

/** The schema as a validator; zod does not read the rule that exactly one act is given. */
function readable(name: string): z.ZodType {
  const text = jsonSchemas().get(`${name}.schema.json`) ?? ''
  return z.fromJSONSchema(
    JSON.parse(text, (key, value: unknown) => (key === 'oneOf' ? undefined : value)) as Parameters<
      typeof z.fromJSONSchema
    >[0],
  )
}
