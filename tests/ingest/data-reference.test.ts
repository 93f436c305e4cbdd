import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { blockExamples } from '../../codegen/data-reference.ts'
import { formattedReference } from '../../codegen/data-schemas.ts'
import { openingKeys } from '../../src/ingest/shapes/block-forms.ts'
import { blockKeys } from '../../src/ingest/shapes/block-keys.ts'
import { blockShapes } from '../../src/ingest/shapes/block-shapes.ts'
import { emptyBlock } from '../../src/ingest/shapes/empty-block.ts'
import { bare } from '../../src/ingest/yaml/located.ts'
import { readYaml } from '../../src/ingest/yaml/read-yaml.ts'
import { readText } from '../read-text.ts'

const blocks = openingKeys.filter((form) => form !== 'list')

it('docs/data-reference.md is what the shapes of the data say: else run `npm run codegen`', async () => {
  expect(readText('docs/data-reference.md')).toBe(await formattedReference())
})

describe('the reference', () => {
  it('says of every key what it means and what it must be', () => {
    for (const form of openingKeys)
      for (const { key, rule, meaning } of blockKeys(form)) {
        expect(meaning, `${form}: ${key}`).not.toBe('')
        expect(rule, `${form}: ${key}`).not.toBe('')
      }
  })

  it.each(blocks)('has an example of every key of a %s, which its shape lets pass', (form) => {
    const example = oneBlock(blockExamples().get(form) ?? '')
    expect(blockShapes[form]?.safeParse(example).error).toBeUndefined()
    const keys = blockKeys(form)
    expect(Object.keys(example)).toEqual(
      expect.arrayContaining(keys.filter(({ need }) => need !== 'one of').map(({ key }) => key)),
    )
    const acts = keys.filter(({ need }) => need === 'one of').map(({ key }) => key)
    expect(acts.filter((act) => act in example)).toHaveLength(Math.min(acts.length, 1))
  })
})

describe('an empty block', () => {
  it.each(openingKeys)('%s has every key that it must have, and names all others', (form) => {
    const text = emptyBlock(form)
    const [block] = parse(text) as [Record<string, unknown>]
    const keys = blockKeys(form)
    const acts = keys.filter(({ need }) => need === 'one of').slice(0, 1)
    const required = keys.filter(({ need }) => need === 'required')
    expect(Object.keys(block).sort()).toEqual([...required, ...acts].map(({ key }) => key).sort())
    for (const { key } of keys) expect(text).toMatch(new RegExp(`^[- #]*${key}:|\`${key}\``, 'mu'))
  })
})

/** A block of one file, all of its values as text. */
function oneBlock(text: string): Record<string, unknown> {
  const { root, errors } = readYaml('example.yaml', Buffer.from(text), 'list')
  expect(errors).toEqual([])
  return (root === null ? [] : (bare(root) as Record<string, unknown>[]))[0] ?? {}
}
