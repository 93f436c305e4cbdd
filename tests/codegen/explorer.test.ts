import { buildASTSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { plugin as operationTypes } from '../../codegen/explorer-operations.ts'
import { plugin as vocabulary } from '../../codegen/explorer-vocabulary.ts'
import { readDeclaration } from '../../codegen/read-declaration.ts'
import { servedSchema } from '../../codegen/served-schema.ts'
import { relationTypes } from '../../src/generated/vocabulary.ts'
import { smallSchema } from './small-schema.ts'

describe('The types of the explorer’s operations', () => {
  it('write once what all kinds of an interface have alike', async () => {
    const written = await typesOf(
      'fragment Named on Entity { name kind } query Some { entities { nodes { ...Named } } }',
    )
    expect(written).toMatch(/export type NamedFragment = \{\s*readonly name: string;/)
    expect(written.match(/name: string/g)).toHaveLength(2)
    expect(written).not.toMatch(/Named_\w+_Fragment/)
  })

  it('keep apart what one kind alone has', async () => {
    const written = await typesOf('query Some { entities { nodes { name ... on State { size } } } }')
    expect(written).toMatch(/\{\s*readonly size: Size \| null;\s*readonly name: string;\s*\} \| \{/)
    expect(written.match(/name: string/g)).toHaveLength(2)
  })
})

it('The explorer’s words are how each relation type reads, in the words of the schema', () => {
  const written = vocabulary(null, null, { declaration: './schema.graphql' })
  for (const [name, { forward, backward }] of Object.entries(relationTypes))
    expect(written).toMatch(new RegExp(`  ${name}: \\{ forward: '${forward}', backward: '${backward}'`))
})

/** What is written for a document, asked of the small schema. */
async function typesOf(document: string): Promise<string> {
  const schema = buildASTSchema(servedSchema(readDeclaration(smallSchema, 'short.graphql')))
  const written = await operationTypes(
    schema,
    [{ location: 'some.graphql', document: parse(document) }],
    { immutableTypes: true, dedupeFragments: true },
    {},
  )
  return typeof written === 'string' ? written : written.content
}
