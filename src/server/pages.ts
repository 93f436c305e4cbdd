import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyReply } from 'fastify'
import { matchesEtag } from './etag.ts'
import { pagePolicy } from './security-headers.ts'

/** A page that `npm run build` makes of web/, and what it may load. */
export interface Page {
  readonly file: string
  readonly policy: ReturnType<typeof pagePolicy>
}

export const explorerPage: Page = { file: 'index.html', policy: pagePolicy() }

/** The editor in GraphiQL writes style sheets into the page while it runs. */
export const graphiqlPage: Page = { file: 'graphiql/index.html', policy: pagePolicy("'unsafe-inline'") }

/** What to do if the pages are missing. */
export const howToBuild = 'The explorer is not built. Run `npm run build` and start the server again.'

/** False if the pages were never built. */
export function isExplorerBuilt(folder: string): boolean {
  return existsSync(join(folder, explorerPage.file))
}

/** Sends a page as it is now in the folder, with the path that everything is served below. */
export async function sendPage(folder: string, page: Page, reply: FastifyReply): Promise<FastifyReply> {
  const basePath = reply.server.prefix
  const html = await readPage(join(folder, page.file))
  if (html === null) return sendNotBuilt(reply)
  reply.helmet({ contentSecurityPolicy: page.policy })
  reply.type('text/html; charset=utf-8')
  const body = html.replace('<base href="/" />', `<base href="${basePath}/" />`)
  if (reply.statusCode === 404) return reply.send(body)
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  reply.headers({ etag, 'cache-control': 'no-cache' })
  return matchesEtag(etag, reply.request) ? reply.code(304).send() : reply.send(body)
}

/** Read again for each request: a page that cannot be read now may be readable the next time. */
async function readPage(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return reply.code(503).type('text/html; charset=utf-8').send(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>R2P Graph</title>
<h1>The explorer cannot be read</h1>
<p>If it was never built, run <code>npm run build</code> and start the server again. Until then the API answers at <a href="${reply.server.prefix}/graphql">${reply.server.prefix}/graphql</a>.</p>
</html>
`)
}
