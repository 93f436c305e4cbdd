import fastifyEtag from '@fastify/etag'
import type { FastifyInstance } from 'fastify'

/** Texts that are the same for as long as the process runs, by path. */
export async function documentRoutes(
  app: FastifyInstance,
  documents: ReadonlyMap<string, string>,
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyEtag, { weak: true })
    for (const [path, text] of documents) {
      scope.get(path, (_request, reply) =>
        reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=300').send(text),
      )
    }
  })
}
