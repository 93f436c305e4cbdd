import { parseRelease } from '../src/model/release-file.ts'
import { readFileSync } from 'node:fs'
import type { Graph, OpenGraph } from '../src/graph/graph.ts'
import { openGraph } from '../src/graph/open.ts'
import { interfaces } from '../src/generated/vocabulary.ts'
import { normIndexOf } from '../src/reasoning/law/facts.ts'
import type { NormIndex } from '../src/reasoning/law/norm-index.ts'
import { matrixOf } from '../src/reasoning/questions/matrix.ts'
import { whoMayUse } from '../src/reasoning/questions/options.ts'
import type { Situation } from '../src/reasoning/weighing/situation.ts'
import { verdictOn } from '../src/reasoning/questions/verdict.ts'

/**
 * How long verdicts take, in memory; with NEO4J_URI set, on Neo4j too. `npm run build` first; on Neo4j, `r2p load`.
 * Cold: the law has to be gathered from the graph. Warm: it is kept.
 */
const nothing: Situation = { case: null, holds: [], fails: [], crimes: [], date: null }
const release = parseRelease(readFileSync(process.env['R2P_RELEASE'] ?? 'dist/release.json', 'utf8'))

await figuresOf('memory', async () => openGraph({ graph: 'memory', release }))
const uri = process.env['NEO4J_URI']
if (uri !== undefined) {
  const { openNeo4j } = await import('../src/graph/neo4j/open-neo4j.ts')
  const username = process.env['NEO4J_USERNAME'] ?? 'neo4j'
  const settings = {
    uri,
    username,
    password: process.env['NEO4J_PASSWORD'] ?? '',
    database: process.env['NEO4J_DATABASE'] ?? null,
  }
  await figuresOf('neo4j', () =>
    openNeo4j({ ...settings, remember: 0, standby: null, tell: () => undefined } as never),
  )
}

async function figuresOf(name: string, open: () => Promise<OpenGraph>): Promise<void> {
  const opened = await open()
  const { graph, trips } = counted(await opened.current())
  const start = performance.now()
  const law = await normIndexOf(graph)
  tell(`${name}: the law, cold`, performance.now() - start, `${trips.length} trips: ${trips.join(', ')}`)
  const actors = law.ofKinds(interfaces.Actor).map(({ id }) => id)
  const tools = law.ofKinds(['Tool']).map(({ id }) => id)
  timed(`${name}: first matrix of ${actors.length} × ${tools.length}`, 1, () =>
    matrixOf(actors, tools, null, nothing, law),
  )
  timed(`${name}: matrix again`, 10, () => matrixOf(actors, tools, null, nothing, law))
  timed(`${name}: whoMayUse`, 20, () =>
    whoMayUse(tools[0] as string, { act: null, situation: nothing, outcomes: null }, law),
  )
  const pairs = stated(actors, tools, law)
  let next = 0
  const whole = (): unknown => {
    const [actor, tool] = pairs[next++ % pairs.length] as readonly [string, string]
    const verdict = verdictOn({ actor, tool, act: null, situation: nothing }, law)
    return [verdict.proof(), verdict.changes(), verdict.text()]
  }
  timed(`${name}: one verdict with proof, changes and text`, 5_000, whole)
  console.log(`${name}: trips in all: ${trips.length}`)
  await opened.close()
}

/** Pairs of which the sources say something: the others are quicker. */
function stated(
  actors: readonly string[],
  tools: readonly string[],
  law: NormIndex,
): readonly (readonly [string, string])[] {
  return matrixOf(actors, tools, null, nothing, law).map(({ actor, tool }) => [actor, tool])
}

function counted(graph: Graph): { readonly graph: Graph; readonly trips: readonly string[] } {
  const trips: string[] = []
  const counting = new Proxy(graph, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      return (...question: readonly unknown[]): unknown => {
        trips.push(String(key))
        return Reflect.apply(value, target, question)
      }
    },
  })
  return { graph: counting, trips }
}

function timed(name: string, times: number, work: () => unknown): void {
  const start = performance.now()
  const before = process.cpuUsage()
  for (let time = 0; time < times; time += 1) work()
  const each = (performance.now() - start) / times
  const { user, system } = process.cpuUsage(before)
  // Where the machine does other work at the same time, the time of the processor tells what is ours.
  const own = (user + system) / 1000 / times
  tell(
    name,
    each,
    `${own.toFixed(2)} ms of the processor, ${Math.round(1000 / own).toLocaleString('en')} a second`,
  )
}

function tell(name: string, milliseconds: number, more: string): void {
  console.log(`${name}: ${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms (${more})`)
}
