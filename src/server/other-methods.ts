import type { FastifyInstance } from 'fastify'
import { sendError } from './error-response.ts'

/**
 * Answers OPTIONS at every path that has a route, and refuses the methods that it has no route for with 405, where
 * Fastify says 404. Before the body is read, whatever it is. Sees the routes that are added from now on.
 */
export function answerOtherMethods(app: FastifyInstance): void {
  const methodsByUrl = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = methodsByUrl.get(url) ?? new Set()
    methodsByUrl.set(url, methods)
    for (const name of [method].flat()) methods.add(name)
  })
  app.addHook('onRequest', (request, reply, done) => {
    const methods = request.is404 ? methodsAt(methodsByUrl, request.url.split('?', 1).join()) : undefined
    if (methods === undefined || methods.has(request.method)) {
      done()
      return
    }
    const allow = [...methods, 'OPTIONS'].join(', ')
    reply.header('allow', allow)
    if (request.method === 'OPTIONS') reply.code(204).send()
    else sendError(reply, 405, 'BAD_REQUEST', `This address answers ${allow}.`)
  })
}

function methodsAt(
  methodsByUrl: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
): ReadonlySet<string> | undefined {
  const known = methodsByUrl.get(path)
  if (known !== undefined) return known
  const urls = [...methodsByUrl.keys()].filter((url) => /[:*]/.test(url))
  const url = urls.find((one) => pattern(one).test(path))
  return url === undefined ? undefined : methodsByUrl.get(url)
}

/** Of a URL with a parameter, or an asterisk at its end. */
function pattern(url: string): RegExp {
  const parts = url.split(/(:\w+|\*)/).map((part, at) => {
    if (at % 2 === 0) return part.replaceAll(/[.~$^()|[\]{}+?\\]/g, '\\$&')
    return part === '*' ? '.*' : '[^/]+'
  })
  return new RegExp(`^${parts.join('')}$`)
}
