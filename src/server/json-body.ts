import type { FastifyInstance } from 'fastify'

/** Types that a page of another origin may send without asking first. */
const simpleTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']

/**
 * Reads bodies of JSON, with a byte order mark or without. Those of the simple types go on unread, for Apollo Server
 * to refuse (prevention of cross-site request forgery). Fastify refuses all others.
 */
export function parseBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('ignore', 'ignore')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    void parseJson(request, body.replace(/^\uFEFF/, ''), done)
  })
  app.addContentTypeParser(simpleTypes, { parseAs: 'buffer' }, (_request, _body, done) => {
    done(null, undefined)
  })
}
