import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { jsonSchemas } from '../src/ingest/json-schemas.ts'

const folder = fileURLToPath(new URL('../data/schema/', import.meta.url))

/** Writes the JSON Schemas of the data's files, for editors. */
export async function writeDataSchemas(): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, schema] of jsonSchemas()) {
    await writeFile(`${folder}${name}`, await format(schema, { parser: 'json', printWidth: 110 }))
  }
}
