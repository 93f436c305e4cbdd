import type { FastifyInstance } from 'fastify'
import { sendError } from './error-response.ts'

/**
 * Notes the routes that are added from now on. The function that is given back makes each of their paths answer
 * OPTIONS, and refuse all other methods with 405 where Fastify says 404.
 */
export function otherMethods(app: FastifyInstance): () => void {
  const methodsByPath = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = methodsByPath.get(url) ?? new Set()
    methodsByPath.set(url, methods)
    for (const name of [method].flat()) methods.add(name)
  })
  return () => {
    for (const [url, methods] of [...methodsByPath]) {
      if (methods.has('OPTIONS')) continue
      const allow = [...methods, 'OPTIONS'].join(', ')
      app.options(url, (_request, reply) => reply.code(204).header('allow', allow).send())
      app.route({
        method: app.supportedMethods.filter((method) => method !== 'OPTIONS' && !methods.has(method)),
        url,
        // Before the body is read, whatever it is.
        onRequest: async (_request, reply) =>
          sendError(reply.header('allow', allow), 405, 'BAD_REQUEST', `This address answers ${allow}.`),
        handler: (_request, reply) => reply.callNotFound(),
      })
    }
  }
}
