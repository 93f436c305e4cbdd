import type { FastifyInstance, FastifyReply } from 'fastify'

/** Nothing is cached unless its route says so; what is cached differs by its encoding. */
export function cacheHeaders(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    else if (reply.getHeader('cache-control') !== 'no-store') varyByEncoding(reply)
    done()
  })
}

function varyByEncoding(reply: FastifyReply): void {
  const vary = reply.getHeader('vary')
  reply.header('vary', vary === undefined ? 'accept-encoding' : `${String(vary)}, accept-encoding`)
}
