import { getHeapStatistics } from 'node:v8'
import fastifyUnderPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import { RequestRefused } from './error-response.ts'

/** Beyond these nothing new is begun: milliseconds by which the event loop is late, part of the heap that is in use. */
const mostDelay = 2_000
const mostHeap = 0.9

/** Refuses requests to the routes of this scope while the server is overloaded, and those of clients that send too many. */
export async function admitRequests(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  await app.register(fastifyUnderPressure, {
    maxEventLoopDelay: mostDelay,
    maxHeapUsedBytes: Math.round(getHeapStatistics().heap_size_limit * mostHeap),
    retryAfter: 5,
    customError: Overloaded,
  })
  if (requestsPerMinute === 0) return
  await app.register(import('@fastify/rate-limit'), {
    max: requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { max }) =>
      new RequestRefused(
        429,
        `Requests of one address must be ${max} a minute or fewer; got more. Wait as long as the header retry-after says.`,
        { most: max },
      ),
  })
}

class Overloaded extends RequestRefused {
  constructor() {
    super(503, 'The server is overloaded. Try again in a few seconds.')
  }
}
