import type { FastifyInstance } from 'fastify'
import { sendError } from './error-response.ts'
import { explorerPage, sendPage } from './pages.ts'

/** Paths without a route: a browser gets the explorer's page, which says so and leads on; a program a coded error. */
export function notFoundBelow(app: FastifyInstance, pages: string): void {
  app.setNotFoundHandler((request, reply) => {
    if (request.headers.accept?.includes('text/html') === true)
      return sendPage(pages, explorerPage, reply.code(404))
    const message = `There is nothing at this address. The API is at ${app.prefix}/graphql.`
    return sendError(reply, 404, 'BAD_REQUEST', message)
  })
}

/** Paths outside the base path. */
export function notFoundElsewhere(app: FastifyInstance, basePath: string): void {
  app.setNotFoundHandler((_request, reply) =>
    sendError(
      reply,
      404,
      'BAD_REQUEST',
      `There is nothing at this address. All paths begin with ${basePath}/.`,
    ),
  )
}
