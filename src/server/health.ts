import type { FastifyInstance } from 'fastify'
import type { OpenGraph } from '../graph/graph.ts'

/** `/livez`: the process answers. `/readyz`: it can answer questions, and is not stopping. */
export function healthRoutes(app: FastifyInstance, graph: OpenGraph, isClosing: () => boolean): void {
  app.get('/livez', (_request, reply) => reply.type(plain).send('live\n'))
  app.get('/readyz', async (_request, reply) => {
    const { status, body } = isClosing() ? closing : await readiness(graph)
    return reply.code(status).type(plain).send(body)
  })
}

async function readiness(graph: OpenGraph): Promise<{ readonly status: number; readonly body: string }> {
  try {
    await graph.current()
    const reason = graph.degraded?.() ?? null
    return { status: 200, body: reason === null ? 'ready\n' : `degraded: ${reason}\n` }
  } catch {
    return { status: 503, body: 'the graph cannot be reached\n' }
  }
}

const closing = { status: 503, body: 'closing\n' } as const

const plain = 'text/plain; charset=utf-8'
