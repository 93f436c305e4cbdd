import { existsSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyStaticOptions } from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { pagePolicy } from './security-headers.ts'

/** Where the explorer is served; the same list as in web/src/views.ts, which a test compares with this one. */
export const viewPaths = ['/', '/entity/:id', '/graph', '/ask', '/cases', '/matrix'] as const

const explorerPage = 'index.html'
const graphiqlPage = 'graphiql/index.html'

const explorerPolicy = pagePolicy()
/** The editor in GraphiQL writes style sheets into the page while it runs. */
const graphiqlPolicy = pagePolicy("'unsafe-inline'")

/** What to do if the pages are missing. */
export const howToBuild = 'The explorer is not built. Run `npm run build` and start the server again.'

/** False if the pages were never built. */
export function isExplorerBuilt(folder: string): boolean {
  return existsSync(join(folder, explorerPage))
}

/** Serves the pages, files that `npm run build` makes of web/ into a folder, and their scripts, styles and fonts. */
export async function explorerRoutes(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = isExplorerBuilt(folder)
  if (isBuilt) await app.register(fastifyStatic, staticFiles(resolve(folder)))
  const send = (file: string) => (_request: FastifyRequest, reply: FastifyReply) =>
    isBuilt ? reply.sendFile(file) : sendNotBuilt(reply)
  for (const path of viewPaths) {
    app.get(path, send(explorerPage))
    if (path !== '/') app.get(`${path}/`, send(explorerPage))
  }
  app.get('/graphiql', send(graphiqlPage))
  // To Fastify a parameter may be empty.
  app.get('/entity/', (_request, reply) => reply.callNotFound())
}

/** For a browser at a path that is not served: the page itself says so, and leads on. */
export function sendPageNotFound(folder: string, reply: FastifyReply): FastifyReply {
  reply.code(404)
  return isExplorerBuilt(folder) ? reply.sendFile(explorerPage, { etag: false }) : sendNotBuilt(reply)
}

/** Routes are made of the files that are there now, so that no path leads out of the folder. */
function staticFiles(root: string): FastifyStaticOptions {
  const assets = join(root, 'assets', sep)
  const graphiql = join(root, graphiqlPage)
  return {
    root,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.html'],
    cacheControl: false,
    lastModified: false,
    setHeaders(reply: FastifyReply, path: string) {
      const type = contentTypes[extname(path)]
      if (type !== undefined) reply.type(type)
      reply.header('cache-control', cacheControl(reply, path.startsWith(assets)))
      // Scripts too: that of a worker is held to the policy that comes with it.
      reply.helmet({ contentSecurityPolicy: path === graphiql ? graphiqlPolicy : explorerPolicy })
    },
  }
}

/** Where the types that the plugin knows are not those of the standards. */
const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/** Vite puts a hash of the content into the names under assets/: such a file never changes. */
function cacheControl(reply: FastifyReply, isHashed: boolean): string {
  if (reply.statusCode === 404) return 'no-store'
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return reply.code(503).type('text/html; charset=utf-8').send(notBuilt)
}

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>R2P Graph</title>
<h1>The explorer is not built</h1>
<p>Run <code>npm run build</code> and start the server again. Until then the API answers at <a href="/graphql">/graphql</a>.</p>
</html>
`
