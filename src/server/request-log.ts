import { pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

/** What is known of a request once it is answered. Neither the operation nor its variables are told. */
export interface RequestRecord {
  readonly request: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  /** The name of the operation; null where it has none. */
  readonly operation?: string | null
  /** The codes of the errors of the answer, each once. */
  readonly codes?: readonly string[]
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** One JSON line an event, its level in words and its time in ISO 8601. */
export function openLog(level: LogLevel, destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination,
  )
}

/** Health questions come every few seconds from machines: they are told on level debug only. */
export function logRequest(log: Logger, record: RequestRecord): void {
  if (record.path === '/livez' || record.path === '/readyz') log.debug(record, 'answered')
  else log.info(record, 'answered')
}
