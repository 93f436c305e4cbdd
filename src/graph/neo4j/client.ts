import neo4j, { Neo4jError, type Driver, type Session } from 'neo4j-driver'
import { R2pError } from '../../lib/errors.ts'
import { withDeadline } from '../../lib/with-deadline.ts'
import { modelVersion } from '../../model/release.ts'
import {
  isCrowded,
  isOurFault,
  isTimedOut,
  isUnreachable,
  openingFault,
  serverTooOld,
  unavailable,
  unreachable,
  type Neo4jPlace,
} from './faults.ts'
import { statement } from './statements.ts'

export interface ClientSettings extends Neo4jPlace {
  readonly password: string
  /** Milliseconds that the server gives one statement. */
  readonly timeout: number
}

export type Parameters = Readonly<Record<string, unknown>>

/**
 * The one client of a Neo4j server. Statements are sent each in a READ transaction of its own, in one round trip, with a
 * timeout. Once the server is known to be lost every question that waits for it fails at once, and so does
 * every further one, until it is found again.
 */
export interface Client {
  readonly isLost: boolean
  /** When the server last answered anything; milliseconds as of performance.now(). */
  readonly lastAnswer: number
  /** How many statements were sent so far. */
  readonly trips: number
  /**
   * Refused with GRAPH_UNAVAILABLE where the server is lost or gets lost meanwhile, with OPERATION_TIMED_OUT
   * where the statement took longer than it may.
   */
  read<Row>(path: string, parameters: Parameters): Promise<readonly Row[]>
  /** Asks even a server that is lost; the driver's own errors are passed on. */
  probe<Row>(path: string, parameters: Parameters): Promise<readonly Row[]>
  lose(): void
  find(): void
  close(): Promise<void>
}

/** Opens a client to a server that is to be there. @throws R2pError that says what is wrong with it */
export async function openClient(settings: ClientSettings): Promise<Client> {
  const client = clientOf(settings)
  try {
    await refuseTooOld(settings)
    return client
  } catch (error) {
    await client.close()
    throw openingFault(error, settings)
  }
}

/** A client to a server that may be there or not. */
export function clientOf(settings: ClientSettings): Client {
  let driver = openDriver(settings)
  let isLost = false
  let lastAnswer = performance.now()
  let trips = 0
  const waiting = new Set<(error: R2pError) => void>()

  const send = async <Row>(path: string, parameters: Parameters): Promise<readonly Row[]> => {
    const session = readSession(driver, settings)
    trips += 1
    try {
      const { records } = await session.run(statement(path), parameters, { timeout: settings.timeout })
      lastAnswer = performance.now()
      return records.map((record) => record.toObject() as Row)
    } catch (error) {
      // Who refuses is there.
      if (error instanceof Neo4jError && !isUnreachable(error)) lastAnswer = performance.now()
      throw error
    } finally {
      // Nothing waits for it: a server that hangs would keep the answer back.
      session.close().catch(() => undefined)
    }
  }
  const lose = (): void => {
    if (isLost) return
    isLost = true
    // What hangs would keep its place among the connections, so that all of them are given up.
    driver.close().catch(() => undefined)
    driver = openDriver(settings)
    const error = unavailable()
    for (const fail of waiting) fail(error)
    waiting.clear()
  }
  const attempt = async <Row>(path: string, parameters: Parameters): Promise<readonly Row[]> => {
    if (isLost) throw unavailable()
    return new Promise((resolve, reject) => {
      waiting.add(reject)
      send<Row>(path, parameters)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject))
    })
  }
  return {
    get isLost() {
      return isLost
    },
    get lastAnswer() {
      return lastAnswer
    },
    get trips() {
      return trips
    },
    read: async <Row>(path: string, parameters: Parameters) => {
      const began = performance.now()
      try {
        // A connection may have been closed behind our back, so that once is not enough to say that all is lost.
        return await attempt<Row>(path, parameters).catch((error: unknown) => {
          const isWorthIt = isUnreachable(error) || neo4j.isRetryableError(error)
          if (isWorthIt && performance.now() - began < longestBeforeRetry)
            return attempt<Row>(path, parameters)
          throw error
        })
      } catch (error) {
        if (isTimedOut(error)) throw timedOut(settings.timeout)
        if (isOurFault(error)) throw error
        // Who waited in vain for a connection, or while others were answered, may have met a busy server: the
        // watch tells one that is busy from one that is away.
        if (isUnreachable(error) && !isCrowded(error) && lastAnswer < began) lose()
        throw unavailable()
      }
    },
    probe: send,
    lose,
    find: () => {
      isLost = false
    },
    close: async () => {
      isLost = true
      await driver.close()
    },
  }
}

/** Milliseconds: what broke off later than this is not tried again, so that both attempts end in time. */
const longestBeforeRetry = 300

export function openDriver({ uri, username, password }: ClientSettings): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    userAgent: `r2p-graph/${modelVersion}`,
    disableLosslessIntegers: true,
    // Seconds, in place of a minute, and of half a minute of retries. What waits for a server that says nothing is
    // failed by the watch, and sooner.
    connectionTimeout: 1500,
    connectionAcquisitionTimeout: 5000,
    maxTransactionRetryTime: 5000,
    connectionLivenessCheckTimeout: 30_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  })
}

export function readSession(driver: Driver, { database }: Neo4jPlace): Session {
  return driver.session({ defaultAccessMode: neo4j.session.READ, ...(database !== null && { database }) })
}

/** Asks the server for its version. @throws R2pError where it is older than 5.26 or does not answer */
export async function refuseTooOld(settings: ClientSettings): Promise<void> {
  const driver = openDriver(settings)
  try {
    const info = driver.getServerInfo(settings.database === null ? {} : { database: settings.database })
    const { agent } = await withDeadline(info, 5000, () => {
      throw unreachable('it did not answer within 5 seconds', settings.uri)
    })
    const version = agent?.replace('Neo4j/', '') ?? 'of no version'
    if (isTooOld(version)) throw serverTooOld(version, settings.uri)
  } finally {
    driver.close().catch(() => undefined)
  }
}

/** Older than 5.26: years are the versions of the newer ones. */
export function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => parseInt(part, 10))
  return !(major > 5 || (major === 5 && minor >= 26))
}

function timedOut(milliseconds: number): R2pError {
  return new R2pError(
    'OPERATION_TIMED_OUT',
    `The graph took longer than the ${milliseconds} milliseconds that a question to it may take. Ask for less at once.`,
  )
}
