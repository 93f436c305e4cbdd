import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { dataReference } from './data-reference.ts'
import { jsonSchemas } from '../src/ingest/json-schemas.ts'

const folder = fileURLToPath(new URL('../data/schema/', import.meta.url))

const page = fileURLToPath(new URL('../docs/data-reference.md', import.meta.url))

/** The page of all keys, as Prettier leaves it. */
export async function formattedReference(): Promise<string> {
  return format(dataReference(), { ...(await resolveConfig(page)), parser: 'markdown' })
}

/** Writes the JSON Schemas of the data's files, for editors, and the page of their keys. */
export async function writeDataSchemas(): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, schema] of jsonSchemas()) {
    await writeFile(`${folder}${name}`, await format(schema, { parser: 'json', printWidth: 110 }))
  }
  await writeFile(page, await formattedReference())
}
