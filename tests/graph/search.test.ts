import { describe, expect, it } from 'vitest'
import type { Kind } from '../../src/generated/vocabulary.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { search, type SearchResult } from '../../src/graph/search.ts'
import { assemble } from '../../src/ingest/assemble/assemble.ts'
import type { DraftEntity } from '../../src/ingest/parse/draft.ts'

const found: readonly DraftEntity[] = [
  entity('Tool', 'mediation'),
  entity('Tool', 'mediation support', ['Mediators']),
  entity('Tool', 'regional mediation and other means'),
  entity('Tool', 'good offices', ['mediation']),
  entity('Concept', 'patience', [], 'What mediation asks for.'),
  entity('State', "Côte d'Ivoire"),
  entity('Provision', 'Article 4(h)'),
  entity('Resolution', 'Resolution 66/253'),
  entity('Concept', 'Responsibility to Protect', ['R2P', 'RtoP']),
]
const graph = memoryGraph(
  assemble({ version: '1', date: '2026-01-01', entities: found, relations: [], disagreements: [] }),
)

describe('search', () => {
  it.each<[text: string, names: readonly string[]]>([
    [
      'mediation',
      ['mediation', 'good offices', 'mediation support', 'regional mediation and other means', 'patience'],
    ],
    [
      'MEDIATION',
      ['mediation', 'good offices', 'mediation support', 'regional mediation and other means', 'patience'],
    ],
    [
      'mediat',
      ['mediation', 'mediation support', 'regional mediation and other means', 'good offices', 'patience'],
    ],
    ['mediation sup', ['mediation support']],
    ['sup mediation', []],
    ['cote divoire', []],
    ["cote d'ivoire", ["Côte d'Ivoire"]],
    ['4(h)', ['Article 4(h)']],
    ['66/253', ['Resolution 66/253']],
    ['r2p', ['Responsibility to Protect']],
    [
      'mediation mediation',
      ['mediation', 'good offices', 'mediation support', 'regional mediation and other means', 'patience'],
    ],
    ['', []],
    ['—', []],
  ])('for %j finds what is called so first', (text, names) => {
    expect(asked(text).map(({ entity: { name } }) => name)).toEqual(names)
  })

  it('tells the words that matched, the name’s first, and scores that fall', () => {
    expect(asked('mediat').map(({ matched }) => matched)).toEqual([
      ['mediation'],
      ['mediation', 'mediators'],
      ['mediation'],
      ['mediation'],
      ['mediation'],
    ])
    const scores = asked('mediat').map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
  })

  it('keeps to the kinds asked for', () => {
    expect(asked('mediation', ['Concept']).map(({ entity: { name } }) => name)).toEqual(['patience'])
  })
})

function asked(text: string, kinds: readonly Kind[] | null = null): readonly SearchResult[] {
  return search(graph, text, kinds) as readonly SearchResult[]
}

function entity(
  kind: Kind,
  name: string,
  aliases: readonly string[] = [],
  summary = 'Nothing more.',
): DraftEntity {
  return {
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    kind,
    name,
    aliases,
    summary,
    identifiers: [],
    fields: {},
  }
}
