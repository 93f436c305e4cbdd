import { extname, join, resolve, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyStaticOptions } from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { explorerPage, graphiqlPage, isExplorerBuilt, sendPage } from './pages.ts'

/** Where the explorer is served; the same list as in web/src/views.ts, which a test compares with this one. */
export const viewPaths = ['/', '/entity/:id', '/graph', '/ask', '/cases', '/matrix'] as const

/** Serves the pages of a folder, and their scripts, styles and fonts. */
export async function explorerRoutes(app: FastifyInstance, folder: string): Promise<void> {
  if (isExplorerBuilt(folder)) await app.register(fastifyStatic, staticFiles(resolve(folder)))
  const view = (_request: FastifyRequest, reply: FastifyReply) => sendPage(folder, explorerPage, reply)
  for (const path of viewPaths) {
    if (path !== '/') app.get(path, view)
    else if (app.prefix !== '') app.get('/', { prefixTrailingSlash: 'no-slash' }, view)
    app.get(path === '/' ? path : `${path}/`, { prefixTrailingSlash: 'slash' }, view)
  }
  app.get('/graphiql', (_request, reply) => sendPage(folder, graphiqlPage, reply))
  // To Fastify a parameter may be empty.
  app.get('/entity/', (_request, reply) => reply.callNotFound())
}

/** Routes are made of the files that are there now, so that no path leads out of the folder. */
function staticFiles(root: string): FastifyStaticOptions {
  const hashed = join(root, 'assets', sep)
  return {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.html'],
    cacheControl: false,
    lastModified: false,
    setHeaders(reply, path) {
      const type = contentTypes[extname(path)]
      if (type !== undefined) reply.type(type)
      // Vite puts a hash of the content into the names under assets/: such a file never changes.
      reply.header(
        'cache-control',
        path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
      // A script may be that of a worker, which is held to the policy that comes with it.
      reply.helmet({ contentSecurityPolicy: explorerPage.policy })
    },
  }
}

/** Where the types that the plugin knows are not those of the standards. */
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}
