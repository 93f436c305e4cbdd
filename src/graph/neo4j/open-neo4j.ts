import { R2pError } from '../../lib/errors.ts'
import { modelVersion, type Release } from '../../model/release.ts'
import type { Graph, OpenGraph } from '../graph.ts'
import { batchingGraph } from '../batching-graph.ts'
import { answerCache, cachingGraph, type AnswerCache } from '../caching-graph.ts'
import { fallbackGraph } from '../fallback-graph.ts'
import { memoryGraph } from '../memory/memory-graph.ts'
import { isUnreachable, noRelease, openingFault, otherModel, unavailable, unreachable } from './faults.ts'
import { clientOf, refuseTooOld, type Client, type ClientSettings } from './client.ts'
import { neo4jGraph } from './neo4j-graph.ts'

export interface Neo4jSettings extends ClientSettings {
  /** How many bytes of answers are remembered. */
  readonly remember: number
  /** What answers from this process while Neo4j is away, if that served the same release; null: nothing does. */
  readonly standby: Release | null
  /** Told when Neo4j goes away and returns, and when another release serves. */
  readonly tell: (event: string) => void
}

/**
 * Milliseconds: how long after one answer Neo4j is asked again for its current release, how long it may say nothing
 * at all to anybody, and how long it may say other things first. The first two together are what a server that
 * hangs costs an operation; they leave most of a second of the two that are promised to a machine that is busy.
 */
const watch = {
  every: 250,
  patience: 1000,
  patienceAtStart: 5000,
  longest: 10_000,
  patienceToRead: 60_000,
} as const

/**
 * Opens the graph in a Neo4j, and keeps watch: a new release is served within a second of the pointer's turn, a
 * server that is lost is given up within two, and served again as soon as it answers.
 * @throws R2pError that says what is wrong: with the address, the user, the database, the server, its release
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<OpenGraph> {
  const standby = settings.standby === null ? null : memoryGraph(settings.standby)
  const serving: Serving = {
    graph: null,
    cache: answerCache(settings.remember),
    isMissed: false,
    wasChecked: false,
    taking: null,
  }
  const client = await openOrAway(settings, serving, standby)
  const stop = keepWatch(client, settings, serving, standby)
  return {
    current: () => {
      if (!client.isLost && serving.graph !== null)
        return cachingGraph(batchingGraph(serving.graph), serving.cache)
      const isSame = serving.graph === null || serving.graph.release.id === standby?.release.id
      if (standby !== null && isSame) return standby
      throw unavailable()
    },
    degraded: () => (client.isLost || serving.graph === null ? 'Neo4j is away, and memory answers' : null),
    close: async () => {
      await stop()
      await client.close()
    },
  }
}

interface Serving {
  /** That of the release which Neo4j served last; null before the first. */
  graph: Graph | null
  /** Answers of that release. */
  cache: AnswerCache
  /** It was told that Neo4j is away. */
  isMissed: boolean
  /** The server is known to be new enough. */
  wasChecked: boolean
  /** The release that is being taken up. */
  taking: Promise<void> | null
}

/** Where something else can answer meanwhile, a server that is not there yet is waited for. */
async function openOrAway(settings: Neo4jSettings, serving: Serving, standby: Graph | null): Promise<Client> {
  const client = clientOf(settings)
  try {
    await refuseTooOld(settings)
    serving.wasChecked = true
    const found = await look({ client, settings, serving, standby, patience: watch.patienceAtStart })
    if (found !== null) throw found
    await within(watch.patienceToRead, settings.uri, serving.taking ?? Promise.resolve())
    return client
  } catch (error) {
    const known = openingFault(error, settings)
    const isAway = known instanceof R2pError && /^(?:NEO4J_UNREACHABLE|GRAPH_UNAVAILABLE)$/.test(known.code)
    if (standby === null || !isAway) {
      await client.close()
      throw known
    }
    settings.tell(`${known.message} The release of this process answers meanwhile.`)
    serving.isMissed = true
    client.lose()
    return client
  }
}

/** One look at the server. */
interface Round {
  readonly client: Client
  readonly settings: Neo4jSettings
  readonly serving: Serving
  readonly standby: Graph | null
  /** How many milliseconds the server may say nothing. */
  readonly patience: number
}

interface CurrentRow {
  readonly id: string
  readonly model: number
}

/**
 * Asks which release serves now. What is wrong with the release is returned; what the network does is thrown. A new one
 * is taken up beside the watch: to read its passages may take longer than a server may be silent.
 */
async function look(round: Round): Promise<R2pError | null> {
  const { client, settings, serving } = round
  const asked = client.probe<CurrentRow>('current', {})
  const [current] = await within(watch.longest, settings.uri, unlessSilent(client, round, asked))
  if (current === undefined) return noRelease(settings.uri)
  if (current.model !== modelVersion) return otherModel(current.model, modelVersion, settings.uri)
  if (client.isLost) {
    if (!serving.wasChecked) await refuseTooOld(settings)
    serving.wasChecked = true
    client.find()
    serving.isMissed = false
    settings.tell('Neo4j answers again.')
  }
  if (serving.graph?.release.id !== current.id && serving.taking === null) {
    serving.taking = takeUp(round, current.id).finally(() => {
      serving.taking = null
    })
    // Whoever waits for it hears what went wrong; the next round tries again.
    serving.taking.catch(() => undefined)
  }
  return null
}

async function takeUp({ client, settings, serving, standby }: Round, release: string): Promise<void> {
  const graph = await neo4jGraph(client, release)
  const isSame = standby !== null && standby.release.id === release
  if (serving.graph !== null) settings.tell(`The release ${release} serves from now on.`)
  serving.graph = isSame ? fallbackGraph(graph, standby, () => client.isLost) : graph
  serving.cache = answerCache(settings.remember)
}

/** Gives a function that ends the watch, when the round that runs has ended. */
function keepWatch(
  client: Client,
  settings: Neo4jSettings,
  serving: Serving,
  standby: Graph | null,
): () => Promise<void> {
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> = Promise.resolve()
  // A question may have found the server lost before the watch did: who hears of it, hears of it once.
  const lose = (reason: string): void => {
    client.lose()
    if (!serving.isMissed) settings.tell(`Neo4j is away: ${reason}`)
    serving.isMissed = true
  }
  const goRound = async (): Promise<void> => {
    try {
      const found = await look({ client, settings, serving, standby, patience: watch.patience })
      if (found !== null) lose(found.message)
    } catch (error) {
      // A server that answers others is not away: it only has much to do.
      const isSilent = performance.now() - client.lastAnswer >= watch.patience
      if (isSilent || isUnreachable(error) || client.isLost) lose(reasonOf(error, settings))
    }
    if (isOver) return
    timer = setTimeout(start, watch.every)
    timer.unref()
  }
  const start = (): void => {
    round = goRound()
  }
  timer = setTimeout(start, watch.every)
  timer.unref()
  return async () => {
    isOver = true
    clearTimeout(timer)
    await round
  }
}

function reasonOf(error: unknown, settings: Neo4jSettings): string {
  const known = openingFault(error, settings)
  return known instanceof Error ? known.message : String(known)
}

/**
 * The promise's value, or an error once the server has been silent for too long from now on: to this question and
 * to all others. Counted from the last answer to anybody, so that the end of silence is never missed by a little.
 */
function unlessSilent<T>(client: Client, { settings, patience }: Round, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    let timer: NodeJS.Timeout | undefined
    let isOver = false
    const look = (): void => {
      if (isOver) return
      const silence = performance.now() - Math.max(began, client.lastAnswer)
      if (silence >= patience)
        return reject(unreachable(`it said nothing for ${patience} milliseconds`, settings.uri))
      // Answers that lie ready are read first: it may be this process that was too busy to hear them.
      timer = setTimeout(() => setImmediate(look), Math.ceil(patience - silence))
    }
    look()
    promise.then(resolve, reject).finally(() => {
      isOver = true
      clearTimeout(timer)
    })
  })
}

/** The promise's value, or an error after so many milliseconds: what hangs says nothing by itself. */
function within<T>(milliseconds: number, uri: string, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(unreachable(`it did not answer within ${milliseconds} milliseconds`, uri)),
      milliseconds,
    )
    promise.then(resolve, reject).finally(() => clearTimeout(late))
  })
}
