import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { Parser } from 'n3'
import papaparse from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { contentOf } from '../../src/export/content.ts'
import { fileName, formatNames, formats, knownFormat, type FormatName } from '../../src/export/formats.ts'
import { readQuestion } from '../../src/export/question.ts'
import { isPlain } from '../../src/export/resources.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { subgraph } from '../../src/graph/subgraph.ts'
import type { Release } from '../../src/model/release.ts'
import { dataRelease } from '../data-graph.ts'
import { randomRelease } from '../graph/random-release.ts'
import { asSets, expectedOf, sorted, type NormalForm } from './normal-form.ts'
import { oddRelease } from './odd-release.ts'
import { clean, jsonldTriples, readers } from './read-back.ts'
import { linesOf, type Triple } from './read-rdf.ts'
import { parametersOf, written } from './written.ts'

/** What stands in the file is what stands in the release, but for what the format cannot have. */
async function expectSame(graph: Graph, release: Release, format: FormatName, address = ''): Promise<void> {
  const question = readQuestion(parametersOf(address))
  const { entities, relations } = await contentOf(graph, question)
  const expected = expectedOf(release, entities, relations)
  const read = await readers[format](await written(graph, format, address))
  expect(inFormat(format, read)).toEqual(inFormat(format, expected))
}

function inFormat(format: FormatName, form: NormalForm): NormalForm {
  if (format === 'turtle' || format === 'jsonld') return asSets(form)
  if (format === 'graphml' || format === 'gexf') return sorted(JSON.parse(cleanJson(form)) as NormalForm)
  if (format !== 'mermaid') return form
  const nodes = form.nodes.map(({ id, kind, name }) => {
    return {
      id,
      kind,
      name: name.replaceAll(/\s+/g, ' '),
      aliases: [],
      summary: '',
      identifiers: [],
      fields: {},
    }
  })
  return sorted({ ...form, nodes })
}

function cleanJson(form: NormalForm): string {
  return JSON.stringify(form, (_key, value: unknown) => (typeof value === 'string' ? clean(value) : value))
}

const whole = formatNames.filter((format) => format !== 'mermaid')

describe('The whole release of the data', () => {
  let release: Release
  let graph: Graph
  beforeAll(async () => {
    release = await dataRelease()
    graph = memoryGraph(release)
  })

  it.each(whole)('is read back from %s as it is', async (format) => {
    await expectSame(graph, release, format)
  })

  it('holds all entities but the passages, and every relation', async () => {
    const { entities, relations } = await contentOf(graph, readQuestion(new Map()))
    expect(entities).toHaveLength(release.entities.filter(({ kind }) => kind !== 'Passage').length)
    expect(relations).toHaveLength(release.relations.length)
  })

  it('gives the same triples in Turtle and in JSON-LD', async () => {
    const [turtle, jsonld] = [await written(graph, 'turtle'), await written(graph, 'jsonld')]
    const triples = new Parser({ format: 'text/turtle' }).parse(
      Buffer.from(turtle).toString(),
    ) as readonly Triple[]
    expect(linesOf(triples)).toEqual(linesOf(await jsonldTriples(jsonld)))
    expect(new Set(linesOf(triples)).size).toBe(triples.length)
  })

  it('puts what is claimed without reserve as a triple too, and nothing else', async () => {
    const content = await contentOf(graph, readQuestion(new Map()))
    const triples = await jsonldTriples(await written(graph, 'jsonld'))
    const direct = triples
      .filter(({ predicate }) => /^urn:r2p:term:[A-Z_]+$/.test(predicate.value))
      .map(({ subject, predicate, object }) =>
        [subject.value, predicate.value, object.value].map(lastPart).join(' '),
      )
    const plain = content.relations
      .filter(isPlain(content))
      .map(({ from, type, to }) => `${from} ${type} ${to}`)
    expect(direct.sort()).toEqual([...new Set(plain)].sort())
    const reserved = content.relations.filter((relation) => !isPlain(content)(relation))
    expect(reserved.length).toBeGreaterThan(20)
    for (const { negated } of content.relations.filter(isPlain(content))) expect(negated).toBe(false)
  })
})

function lastPart(iri: string): string {
  return decodeURIComponent(iri.split(':').at(-1) ?? '')
}

describe('A part of a release', () => {
  const release = randomRelease(5, { entities: 60, relations: 160 })
  const graph = memoryGraph(release)
  const id = release.relations[0]?.from ?? ''
  const addresses = [
    `ids=${id}`,
    `ids=${id}&depth=0`,
    `ids=${id}&depth=2&types=HOLDS,OVER`,
    `ids=${id}&depth=3&kinds=Tool&kinds=Power`,
    'kinds=Tool,Power',
    'types=HOLDS',
    'kinds=Passage',
  ]

  it.each(formatNames.flatMap((format) => addresses.map((address) => [format, address] as const)))(
    'is read back from %s as it is: %s',
    async (format, address) => {
      await expectSame(graph, release, format, address)
    },
  )

  it('is that of the API, however large it is', async () => {
    const large = randomRelease(7, { entities: 1500, relations: 6000 })
    const graph = memoryGraph(large)
    const start = large.relations[0]?.from ?? ''
    const asked = { ids: [start], depth: 4, kinds: null, types: null, limit: 1000 }
    const first = await subgraph(graph, { ...asked, after: null })
    const second = await subgraph(graph, { ...asked, after: first.next })
    expect([first.truncated, second.truncated]).toEqual([true, false])
    const { entities, relations } = await contentOf(graph, readQuestion(parametersOf(`ids=${start}&depth=4`)))
    expect(entities).toEqual([...first.nodes, ...second.nodes])
    const byRank = [...first.relations, ...second.relations].sort((one, other) => one.rank - other.rank)
    expect(relations).toEqual(byRank)
  })
})

describe('Whatever the texts are', () => {
  it.each(whole)('%s gives them back', async (format) => {
    const release = oddRelease(3, { entities: 80, relations: 160 })
    await expectSame(memoryGraph(release), release, format)
  })

  it('Mermaid gives them back', async () => {
    const release = oddRelease(3, { entities: 25, relations: 30 })
    await expectSame(memoryGraph(release), release, 'mermaid')
  })

  it('no format fails on random ones', { timeout: 60_000 }, async () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), {
      minLength: 3,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(fc.nat(), texts, async (seed, some) => {
        const release = oddRelease(seed, { entities: 12, relations: 18 }, some)
        const graph = memoryGraph(release)
        for (const format of whole) await expectSame(graph, release, format)
      }),
      { numRuns: 15 },
    )
  })

  it('a cell that a spreadsheet would run begins with an apostrophe', async () => {
    const release = oddRelease(3, { entities: 80, relations: 160 })
    const files = unzipSync(await written(memoryGraph(release), 'csv'))
    for (const name of ['nodes.csv', 'relations.csv', 'citations.csv']) {
      const text = strFromU8(files[name] as Uint8Array)
      const rows = papaparse.parse<readonly string[]>(text).data
      expect([...(files[name] as Uint8Array).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
      expect(rows.flat()).toContain("'=1+1")
    }
  })

  it('half a character becomes the mark for what cannot be shown', async () => {
    const release = oddRelease(1, { entities: 6, relations: 8 }, ['broken \ud83d here', 'and \ude00', 'well'])
    for (const format of formatNames) {
      const file = await written(memoryGraph(release), format)
      if (format !== 'csv')
        expect(new TextDecoder('utf-8', { fatal: true }).decode(file)).not.toMatch(/\p{Surrogate}/u)
    }
    const [turtle, jsonld] = await Promise.all([
      written(memoryGraph(release), 'turtle'),
      written(memoryGraph(release), 'jsonld'),
    ])
    const triples = new Parser().parse(Buffer.from(turtle).toString()) as readonly Triple[]
    expect(linesOf(triples)).toEqual(linesOf(await jsonldTriples(jsonld)))
  })
})

describe('The formats', () => {
  it('write the same release and question as the same bytes', async () => {
    const [graph, again] = [1, 2].map(() => memoryGraph(oddRelease(3, { entities: 20, relations: 20 })))
    for (const format of formatNames)
      expect(await written(graph as Graph, format)).toEqual(await written(again as Graph, format))
  })

  it('are found by their names, or the nearest is named', () => {
    expect(formatNames).toEqual([
      'csv',
      'json',
      'cytoscape',
      'graphml',
      'gexf',
      'jsonld',
      'turtle',
      'mermaid',
    ])
    expect(knownFormat('turtle')).toBe('turtle')
    expect(() => knownFormat('turtles')).toThrow('Unknown format "turtles". Did you mean turtle?')
    expect(() => knownFormat('__proto__')).toThrow('Known are csv, json,')
  })

  it('name their files after what is in them and the release', () => {
    const name = (address: string, format: FormatName = 'turtle'): string =>
      fileName(format, readQuestion(parametersOf(address)), '0123456789abcdef')
    expect(name('')).toBe('r2p-release-01234567.ttl')
    expect(name('', 'csv')).toBe('r2p-release-01234567-csv.zip')
    expect(name('ids=b-case')).toBe('r2p-b-case-01234567.ttl')
    expect(name('ids=b,a,c', 'cytoscape')).toBe('r2p-a-and-2-more-01234567.cyjs')
    expect(name('kinds=Tool')).toBe('r2p-part-01234567.ttl')
    expect(name('ids=..%2F%22x%0d%0a')).toBe('r2p-..--x-01234567.ttl')
    expect(new Set(Object.values(formats).map(({ ending }) => ending)).size).toBe(formatNames.length)
  })

  it('Mermaid refuses what it would not draw, and says what to do', async () => {
    const release = randomRelease(7, { entities: 200, relations: 600 })
    await expect(written(memoryGraph(release), 'mermaid')).rejects.toThrow(
      `A Mermaid picture must have at most 500 relations; got ${release.relations.length.toLocaleString('en')}. Ask for less: a smaller depth, or fewer kinds or types. Other formats have no such limit.`,
    )
    const fewer = randomRelease(7, { entities: 100, relations: 300 })
    await expect(written(memoryGraph(fewer), 'mermaid')).rejects.toThrow(
      'A Mermaid picture must have at most 50,000 characters',
    )
  })
})
