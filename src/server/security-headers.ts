import fastifyHelmet from '@fastify/helmet'
import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

export type ContentPolicy = Exclude<FastifyHelmetOptions['contentSecurityPolicy'], boolean | undefined>

/** For answers that are no page: nothing is framed, and nothing loads anything. */
const dataPolicy = policy({})

/** For pages: everything that they need comes from this server, and no script stands in a page itself. */
export function pagePolicy(...styles: readonly string[]): ContentPolicy {
  return policy({
    // Pages name the path that they are served below in a <base>.
    'base-uri': ["'self'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'"],
    'font-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", ...styles],
    'img-src': ["'self'", 'data:', 'blob:'],
  })
}

function policy(sources: Readonly<Record<string, Iterable<string>>>): ContentPolicy {
  const none = ["'none'"]
  return {
    useDefaults: false,
    directives: {
      'default-src': none,
      'base-uri': none,
      ...sources,
      'form-action': none,
      'frame-ancestors': none,
    },
  }
}

/** The headers of every answer. HSTS is left to the proxy that speaks TLS: it binds the whole host. */
export async function securityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: dataPolicy,
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    done()
  })
}
