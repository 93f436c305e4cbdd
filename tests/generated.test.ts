import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { hopResolvers, hops, ownFields } from '../src/generated/hops.ts'
import { kinds } from '../src/generated/vocabulary.ts'
import { readText } from './read-text.ts'

// That the files are what codegen writes is `npm run check:codegen`, a step of `npm test`.
describe('The generated files', () => {
  it('are those that codegen.yml names, and no others', () => {
    const config = parse(readText(new URL('../codegen.yml', import.meta.url))) as {
      readonly generates: Readonly<Record<string, unknown>>
    }
    const files = ['src/generated', 'web/src/generated'].flatMap((folder) =>
      readdirSync(new URL(`../${folder}/`, import.meta.url)).map((name) => `${folder}/${name}`),
    )
    expect(files.sort()).toEqual(Object.keys(config.generates).sort())
  })

  it('make one resolver for each hop, shared by the kinds that have it', () => {
    const asked: string[] = []
    const resolvers = hopResolvers((hop) => {
      asked.push(hop.name)
      return hop
    })
    expect(asked).toEqual(Object.keys(hops))
    expect(resolvers.Organ.tools).toBe(resolvers.State.tools)
    expect(Object.keys(resolvers)).toEqual(Object.keys(kinds))
  })

  it('name the fields that each kind stores', () => {
    expect(ownFields.Power).toEqual(['act', 'legalForce', 'nature'])
    expect(ownFields.Passage).toEqual(['section', 'paragraph'])
    expect(ownFields.Concept).toEqual([])
  })
})
