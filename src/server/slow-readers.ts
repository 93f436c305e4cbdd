import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** How slowly clients may read. */
export interface ReadLimits {
  /** How many milliseconds the reading of one answer may take. */
  readonly time: number
  /** How many bytes of answers may wait in memory for their readers, in all. */
  readonly waiting: number
}

export const readLimits: ReadLimits = { time: 120_000, waiting: 128_000_000 }

/** Answers of so many bytes are looked at as soon as they are sent, and all of them every second. */
const largeAnswer = 100_000
const interval = 1_000

interface Answer {
  readonly response: ServerResponse
  /** When its first byte was sent, by performance.now(); null before that. */
  began: number | null
}

/**
 * Cuts the connections of clients that do not read: those that take too long over one answer, and where too much
 * waits in all, those that have been at it for the longest.
 */
export function cutSlowReaders(
  app: FastifyInstance,
  onCut: () => void,
  limits: ReadLimits = readLimits,
): void {
  const answers = trackAnswers(app.server)
  const check = (): void => {
    const now = performance.now()
    let waiting = 0
    for (const answer of answers) {
      if (answer.response.headersSent) answer.began ??= now
      waiting += answer.response.writableLength
    }
    // In the order of their arrival: the oldest first.
    for (const answer of answers) {
      const { response, began } = answer
      const isLate = began !== null && now - began > limits.time
      if (!isLate && (waiting <= limits.waiting || response.writableLength === 0)) continue
      waiting -= response.writableLength
      answers.delete(answer)
      response.destroy()
      onCut()
    }
  }
  const timer = setInterval(check, interval).unref()
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer)
    done()
  })
  app.addHook('onSend', (_request, _reply, payload: unknown, done) => {
    const isLarge = (typeof payload === 'string' || Buffer.isBuffer(payload)) && payload.length > largeAnswer
    if (isLarge) setImmediate(check)
    done()
  })
}

function trackAnswers(server: Server): Set<Answer> {
  const answers = new Set<Answer>()
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    const answer: Answer = { response, began: null }
    answers.add(answer)
    response.once('close', () => answers.delete(answer))
  })
  return answers
}
