import { describe, expect, it } from 'vitest'
import { hops } from '../../codegen/hops.ts'
import { listName } from '../../codegen/list-name.ts'
import { readDeclaration } from '../../codegen/read-declaration.ts'
import { vocabulary } from '../../codegen/vocabulary.ts'
import { smallSchema } from './small-schema.ts'

const declaration = readDeclaration(smallSchema, 'short.graphql')

describe('The vocabulary', () => {
  const written = vocabulary(declaration)

  it('tells each kind with its interfaces, its list and the fields it stores', () => {
    expect(written).toContain(
      "  State: { interfaces: ['Actor'], list: 'states', meaning: 'A State.', fields: { size: { type: 'Size', required: false, meaning: 'How large it is.', values: ['SMALL', 'LARGE'] } } },\n",
    )
    expect(written).toContain(
      "  Tool: { interfaces: [], list: 'tools', meaning: 'Something to use.', fields: { number: { type: 'Int', required: true, meaning: 'Its number.' } } },\n",
    )
  })

  it('writes interfaces out as kinds, and lets no relation join a passage', () => {
    expect(written).toContain("  Entity: ['State', 'Deputy', 'Tool', 'Passage'],\n")
    expect(written).toContain(
      "  KEEPS: { meaning: 'A deputy keeps something.', from: ['Deputy'], to: ['State', 'Deputy', 'Tool'], forward: 'keeps', backward: 'is kept by', acyclic: true, derived: false },\n",
    )
  })

  it('tells what an act gives, and that another gives nothing', () => {
    expect(written).toContain("  USE: { gives: 'USE', meaning: 'Use it.' },\n")
    expect(written).toContain("  SPEAK: { gives: null, meaning: 'Speak of it.' },\n")
  })

  it('lists the values of the other enumerations, and makes a type of each', () => {
    expect(written).toContain("  Size: ['SMALL', 'LARGE'],\n")
    expect(written).toContain("export type Size =\n  | 'SMALL'\n  | 'LARGE'\n")
    expect(written).not.toContain('ActClass')
  })
})

describe('The hops', () => {
  const written = hops(declaration)

  it('are one for a field, wherever it is declared', () => {
    expect(written).toContain(
      "  'Actor.tools': { name: 'Actor.tools', types: ['USES'], direction: 'OUT', kinds: ['Tool'], derived: null },\n",
    )
    expect(written).not.toContain("'State.tools'")
  })

  it('say the kinds of the neighbours, or null where they may be any', () => {
    expect(written).toContain("direction: 'IN', kinds: ['State', 'Deputy'], derived: null },\n")
    expect(written).toContain(
      "  'Deputy.keeps': { name: 'Deputy.keeps', types: ['USES', 'KEEPS'], direction: 'OUT', kinds: null, derived: false },\n",
    )
  })

  it('have a resolver in every kind that has them', () => {
    expect(written).toContain('    State: { tools: actorTools },\n')
    expect(written).toContain('    Deputy: { tools: actorTools, keeps: deputyKeeps },\n')
    expect(written).toContain('    Passage: {},\n')
  })
})

describe('The name of a list', () => {
  it.each([
    ['Tool', 'tools'],
    ['CharterArticle', 'charterArticles'],
    ['Duty', 'duties'],
    ['Survey', 'surveys'],
  ])('of %s is %s', (kind, name) => {
    expect(listName(kind)).toBe(name)
  })
})
