import { setImmediate } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Transaction } from 'neo4j-driver'
import { R2pError } from '../../lib/errors.ts'
import { withDeadline } from '../../lib/with-deadline.ts'
import type { Release } from '../../model/release.ts'
import { openingFault } from './faults.ts'
import { openDriver, openClient, type ClientSettings, type Parameters } from './client.ts'
import { statement } from './statements.ts'
import { toRows } from './to-rows.ts'

/** How a load goes on: what is done now, how much of it, of how much; null where that is not known beforehand. */
export interface Progress {
  readonly step: 'prepare' | 'clear' | 'entities' | 'relations' | 'turn' | 'wait' | 'remove'
  readonly done: number
  readonly of: number | null
}

export interface LoadOptions {
  readonly settings: ClientSettings
  /** Milliseconds in which whoever still reads the old release may end, before it is removed. */
  readonly grace: number
  readonly tell: (progress: Progress) => void
  /** Where the release is there already: leave it, or remove it and write it again; nobody can read it meanwhile. */
  readonly where: 'missing' | 'always'
}

export interface Loaded {
  /** False: the release was there already, whole and serving. */
  readonly isNew: boolean
  /** The ids of the releases that were removed. */
  readonly removed: readonly string[]
}

/**
 * Writes a release into Neo4j, beside the one that serves, and turns the pointer to it once it is whole. What an
 * earlier load left half-written is removed first, and the old release when its grace is over. Touches no node
 * but those of R2P Graph. Loading what is there already does nothing.
 * @throws R2pError that says what is wrong with the server, or NEO4J_BEING_LOADED where another load is under way
 */
export async function loadRelease(release: Release, options: LoadOptions): Promise<Loaded> {
  const { settings, tell } = options
  await (await openClient(settings)).close()
  const driver = openDriver(settings)
  try {
    tell({ step: 'prepare', done: 0, of: null })
    const write = writerOf(driver, settings)
    for (const name of schemaStatements)
      await inSession(driver, settings, (session) => session.run(statement(name)))
    await write('schema/await', { seconds: neo4j.int(300) })
    const unlock = await lock(driver, settings)
    try {
      return await loadLocked(release, write, options)
    } finally {
      await unlock()
    }
  } catch (error) {
    throw openingFault(error, settings)
  } finally {
    await driver.close()
  }
}

const schemaStatements = [
  'schema/r2p-entity',
  'schema/r2p-release',
  'schema/r2p-current',
  'schema/r2p-row',
  'schema/r2p-identifier',
  'schema/r2p-claim',
  'schema/r2p-by-name',
  'schema/r2p-by-kind',
  'schema/r2p-by-number',
  'schema/r2p-by-date',
  'schema/r2p-by-date-descending',
  'schema/r2p-words',
] as const

interface KnownRelease {
  readonly id: string
  readonly whole: boolean
  readonly current: boolean
}

async function loadLocked(
  release: Release,
  write: Writer,
  { grace, tell, where }: LoadOptions,
): Promise<Loaded> {
  const known = await write<KnownRelease>('load/releases', {})
  const here = known.find(({ id }) => id === release.id)
  const isWhole = here?.whole === true && where === 'missing'
  const isNew = !isWhole || !here.current
  // What is whole served until a moment ago; what is not was never read, or no longer is.
  const old = known.filter(({ id, whole }) => whole && id !== release.id)
  const leftOver = known.filter(({ id, whole }) => !whole || (id === release.id && !isWhole))
  for (const { id } of leftOver) await remove(id, write, 'clear', tell)
  if (isNew) {
    if (!isWhole) await writeWhole(release, write, tell)
    tell({ step: 'turn', done: 0, of: null })
    await write('load/turn', { release: release.id })
  }
  if (old.length > 0) {
    tell({ step: 'wait', done: 0, of: grace })
    await new Promise((resolve) => setTimeout(resolve, grace))
  }
  for (const { id } of old) await remove(id, write, 'remove', tell)
  return { isNew, removed: [...leftOver, ...old].map(({ id }) => id) }
}

async function writeWhole(release: Release, write: Writer, tell: LoadOptions['tell']): Promise<void> {
  const rows = toRows(release)
  await write('load/begin', { release: release.id, facts: rows.facts })
  const parts = [
    { path: 'load/entities', step: 'entities', rows: rows.entities(), of: release.entities.length },
    { path: 'load/relations', step: 'relations', rows: rows.relations(), of: release.relations.length },
    { path: 'load/rows', step: 'relations', rows: rows.rows(), of: release.relations.length },
    { path: 'load/identifiers', step: 'entities', rows: rows.identifiers(), of: release.entities.length },
    { path: 'load/claims', step: 'relations', rows: rows.claims.nodes(), of: release.relations.length },
    {
      path: 'load/attestations',
      step: 'relations',
      rows: rows.claims.attestations(),
      of: release.relations.length,
    },
    {
      path: 'load/disagreements',
      step: 'relations',
      rows: rows.claims.disagreements(),
      of: release.relations.length,
    },
  ] as const
  for (const { path, step, rows: all, of } of parts) {
    let done = 0
    for (const batch of batches<unknown>(all, path === 'load/rows' ? 20 : batchSize)) {
      const parameters = [...batches(batch, partSize)].map((part) => ({ release: release.id, rows: part }))
      const answers = await write<{ readonly written: number }>(path, ...parameters)
      const count = answers.reduce((sum, answer) => sum + answer.written, 0)
      if (count !== batch.length) throw incomplete(step, batch.length, count)
      done += batch.length
      if (path === 'load/entities' || path === 'load/relations') tell({ step, done, of })
    }
  }
}

/** Rows in one transaction: large enough that a round trip counts for nothing, and small enough for any heap. */
const batchSize = 2000

/** Rows in one statement of it: while the server writes one part, the next is packed. */
const partSize = 250

const removals = [
  'load/remove-relations',
  'load/remove-entities',
  'load/remove-rows',
  'load/remove-identifiers',
  'load/remove-claims',
] as const

async function remove(
  release: string,
  write: Writer,
  step: 'clear' | 'remove',
  tell: LoadOptions['tell'],
): Promise<void> {
  await write('load/retire', { release })
  let done = 0
  for (const path of removals) {
    for (let removed = 1; removed > 0; done += removed) {
      const [answer] = await write<{ readonly removed: number }>(path, { release, count: neo4j.int(10_000) })
      removed = answer?.removed ?? 0
      tell({ step, done: done + removed, of: null })
    }
  }
  await write('load/remove-release', { release })
}

/** Runs a statement with each of these parameters, and gives all rows. */
type Writer = <Row>(path: string, ...all: readonly Parameters[]) => Promise<readonly Row[]>

/** Each call in a transaction of its own, which the driver tries again where the server asks for that. */
function writerOf(driver: Driver, settings: ClientSettings): Writer {
  return <Row>(path: string, ...all: readonly Parameters[]) =>
    inSession(driver, settings, (session) =>
      session.executeWrite(
        async (transaction: ManagedTransaction) => {
          const results: Promise<QueryResult>[] = []
          for (const parameters of all) {
            const result = Promise.resolve(transaction.run(statement(path), parameters))
            // What fails before all are sent is heard of when all are waited for.
            result.catch(() => undefined)
            results.push(result)
            // What is packed is sent before the next is packed.
            await setImmediate()
          }
          const answers = await Promise.all(results)
          return answers.flatMap(({ records }) => records.map((record) => record.toObject() as Row))
        },
        { timeout: 300_000 },
      ),
    )
}

async function inSession<T>(
  driver: Driver,
  { database }: ClientSettings,
  work: (session: ReturnType<Driver['session']>) => PromiseLike<T>,
): Promise<T> {
  const session = driver.session(database === null ? {} : { database })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** Holds a node locked in an open transaction: whoever is killed gives it back by losing the connection. */
async function lock(driver: Driver, { database }: ClientSettings): Promise<() => Promise<void>> {
  const session = driver.session(database === null ? {} : { database })
  const wait = async (milliseconds: number): Promise<Transaction> => {
    // 0: as long as it takes; the timeout of the server's settings would end it in the middle of a load.
    const transaction = await session.beginTransaction({ timeout: 0 })
    await withDeadline(transaction.run(statement('load/lock')), milliseconds, () => {
      throw beingLoaded()
    })
    return transaction
  }
  try {
    const transaction = await wait(10_000)
    return async () => {
      await transaction.rollback().catch(() => undefined)
      await session.close()
    }
  } catch (error) {
    session.close().catch(() => undefined)
    throw error
  }
}

function beingLoaded(): R2pError {
  return new R2pError(
    'NEO4J_BEING_LOADED',
    'Another load is under way in this database; wait until it has ended, then load again.',
  )
}

function incomplete(step: string, expected: number, came: number): R2pError {
  return new R2pError(
    'NEO4J_LOAD_INCOMPLETE',
    `Of ${expected} ${step} Neo4j wrote ${came}: something else changes the nodes of R2P Graph meanwhile. Load again.`,
    { expected, came },
  )
}

function* batches<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let batch: T[] = []
  for (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
