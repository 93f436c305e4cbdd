import { staticFiles } from './static-files.ts'
import type { Header } from './static-files.ts'
import type { Answer, Place, Visit } from './visit.ts'

/** The pages for people: files that `npm run build` makes of web/, and what they may do. */
export interface Explorer {
  /** False where the pages were never built. */
  readonly isBuilt: boolean
  /** What answers at a path; undefined where no page and no file is. */
  readonly placeOf: (path: string) => Place | undefined
  /** For a browser at a path where nothing is: the page itself says so, and leads on. */
  readonly nothingHere: (visit: Visit) => Promise<Answer>
}

/** Where the page is handed out; the same list as in web/src/views.ts, which a test holds against this one. */
export const viewPaths = ['/', '/entity/:id', '/graph', '/ask', '/cases', '/matrix'] as const

/** All that a page needs comes from this server, and no script stands in a page itself. */
const explorerPolicy = policy("style-src 'self'")

/** The editor in GraphiQL writes style sheets of its own into the page while it runs; it gets no further than that. */
const graphiqlPolicy = policy("style-src 'self' 'unsafe-inline'")

export function openExplorer(folder: string): Explorer {
  const files = staticFiles(folder)
  const view = page('index.html', explorerPolicy)
  const graphiql = page('graphiql/index.html', graphiqlPolicy)
  return {
    isBuilt: files.has('index.html'),
    placeOf: (path) => {
      const viewPath = patterns.find(([, pattern]) => pattern.test(path))?.[0]
      if (viewPath !== undefined) return { name: viewPath, route: view }
      if (path === '/graphiql') return { name: path, route: graphiql }
      const file = path.slice(1)
      if (file.endsWith('.html') || !files.has(file)) return undefined
      // A script may be that of a worker, which is held to the policy that comes with it.
      return { name: path, route: (visit) => files.answer(file, visit, [explorerPolicy]) }
    },
    nothingHere: async (visit) => ({ ...(await view(visit)), status: 404, cacheControl: 'no-store' }),
  }

  function page(file: string, contentPolicy: Header): (visit: Visit) => Promise<Answer> {
    return async (visit) => (files.has(file) ? files.answer(file, visit, [contentPolicy]) : notBuilt)
  }
}

const patterns = viewPaths.map(
  (path) => [path, new RegExp(`^${path.replace(/^\/$/, '').replace(':id', '[^/]+')}/?$`)] as const,
)

function policy(style: string): Header {
  const self = ['script-src', 'connect-src', 'font-src', 'worker-src'].map((source) => `${source} 'self'`)
  const nobody = ['base-uri', 'form-action', 'frame-ancestors'].map((source) => `${source} 'none'`)
  const rules = ["default-src 'none'", ...self, style, "img-src 'self' data: blob:", ...nobody]
  return ['content-security-policy', rules.join('; ')]
}

/** What to do where the pages are not there. */
export const howToBuild = 'The explorer is not built. `npm run build` makes it; start the server again then.'

const notBuilt: Answer = {
  status: 503,
  type: 'text/html; charset=utf-8',
  body: `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>R2P Graph</title>
<h1>The explorer is not built</h1>
<p><code>npm run build</code> makes it; start the server again then. The API answers at <a href="/graphql">/graphql</a> meanwhile.</p>
</html>
`,
}
