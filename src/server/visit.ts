import type { IncomingMessage } from 'node:http'
import type { Awaitable } from '../lib/awaitable.ts'
import type { Told } from './apollo.ts'

/** One request on its way through the hall. */
export interface Visit {
  /** The request's id: in the header x-request-id of its answer, and in the log. */
  readonly id: string
  readonly request: IncomingMessage
  readonly method: string
  readonly path: string
  /** With its question mark; empty where there is none. */
  readonly search: string
  /** By performance.now(). */
  readonly began: number
  readonly told: Told
}

export interface Answer {
  readonly status: number
  /** The content type. */
  readonly type: string
  /** What is there already as bytes is sent as it is; a text is compressed where the visitor takes that. */
  readonly body: string | Uint8Array
  /** no-store where it is left out. */
  readonly cacheControl?: string
  readonly headers?: ReadonlyMap<string, string>
}

export type Route = (visit: Visit) => Awaitable<Answer>

/** A route, and the name that the log calls it by: a path without what a visitor put into it. */
export interface Place {
  readonly name: string
  readonly route: Route
}
