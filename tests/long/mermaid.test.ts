import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { relationTypes } from '../../src/generated/vocabulary.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Relation } from '../../src/model/relation.ts'
import { contentOf } from '../../src/export/content.ts'
import { readQuestion } from '../../src/export/question.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import type { Release } from '../../src/model/release.ts'
import { dataRelease } from '../data-graph.ts'
import { oddRelease } from '../export/odd-release.ts'
import { unescaped } from '../export/read-back.ts'
import { parametersOf, written } from '../export/written.ts'
import { skipOrFail } from '../skipping.ts'

/**
 * Mermaid itself reads our flowcharts. It and what it needs have some 230 MB, too much for everybody who installs the
 * project, so it is fetched once into the cache folder of the user, as Neo4j is.
 */
const versions = ['mermaid@12.3.0', 'jsdom@29.1.1'] as const
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'r2p-graph', 'mermaid-12.3.0')

interface Diagram {
  readonly db: {
    getVertices(): ReadonlyMap<string, { readonly text: string }>
    getEdges(): readonly { start: string; end: string; text: string; stroke: string; type: string }[]
  }
}

const fault = await fetched()

describe('Mermaid', () => {
  if (fault !== null) {
    skipOrFail(`Mermaid reads its flowcharts: it cannot be fetched (${fault})`, 'mermaid')
    return
  }
  let diagramOf: (text: string) => Promise<Diagram>
  beforeAll(async () => {
    const from = (path: string): Promise<never> =>
      import(/* @vite-ignore */ pathToFileURL(join(cache, 'node_modules', path)).href) as Promise<never>
    const { JSDOM } = (await from('jsdom/lib/api.js')) as { JSDOM: new (html: string) => { window: unknown } }
    const { window } = new JSDOM('<!doctype html><html><body></body></html>')
    Object.assign(globalThis, { window, document: (window as { document: unknown }).document })
    const { default: mermaid } = (await from('mermaid/dist/mermaid.core.mjs')) as {
      default: {
        parse(text: string): Promise<unknown>
        mermaidAPI: { getDiagramFromText(text: string): Promise<Diagram> }
      }
    }
    diagramOf = async (text) => {
      await mermaid.parse(text)
      return mermaid.mermaidAPI.getDiagramFromText(text)
    }
  })

  const expectRead = async (release: Release, address: string): Promise<void> => {
    const graph = memoryGraph(release)
    const { entities, relations } = await contentOf(graph, readQuestion(parametersOf(address)))
    const { db } = await diagramOf(Buffer.from(await written(graph, 'mermaid', address)).toString())
    // As it is once Mermaid has cleaned it.
    const label = ({ name, kind }: Entity): string => `${name.replaceAll(/\s+/g, ' ')}<br>(${kind})`
    const nodes = new Map(entities.map((entity, index) => [`n${index + 1}`, entity]))
    expect([...db.getVertices()].map(([name, { text }]) => [name, decoded(text)])).toEqual(
      [...nodes].map(([name, entity]) => [name, label(entity)]),
    )
    const edge = ({ type, from, to, negated, derived }: Relation): unknown => ({
      ends: [from, to],
      words: relationTypes[type].forward,
      stroke: derived ? 'dotted' : 'normal',
      end: negated ? 'arrow_cross' : 'arrow_point',
    })
    expect(
      db.getEdges().map(({ start, end, text, stroke, type }) => ({
        ends: [start, end].map((name) => nodes.get(name)?.id),
        words: decoded(text),
        stroke,
        end: type,
      })),
    ).toEqual(relations.map(edge))
  }

  it('reads a part of the data as it is', async () => {
    const release = await dataRelease()
    const cases = release.entities.filter(({ kind }) => kind === 'Case').map(({ id }) => `ids=${id}`)
    expect(cases.length).toBeGreaterThan(5)
    for (const address of cases) await expectRead(release, address)
    const negated = release.relations.find((relation) => relation.negated)
    await expectRead(release, `ids=${negated?.from ?? ''},${negated?.to ?? ''}&types=${negated?.type ?? ''}`)
  })

  it('reads labels that mean something to it as what they are', async () => {
    await expectRead(oddRelease(3, { entities: 25, relations: 30 }), '')
  })
})

/** Mermaid keeps `#35;` as signs of its own until it draws. */
function decoded(text: string): string {
  return unescaped(text.replaceAll('ﬂ°°', '#').replaceAll('¶ß', ';'))
}

/** Why it is not to be had; null where it is there. */
async function fetched(): Promise<string | null> {
  try {
    await mkdir(cache, { recursive: true })
    await writeFile(join(cache, 'package.json'), '{"private":true}\n')
    const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', ...versions]
    await promisify(execFile)('npm', words, { cwd: cache, timeout: 200_000 })
    return null
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}
