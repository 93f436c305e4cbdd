/**
 * The path and query of a request target. A client that was told of a proxy sends the whole address
 * (`GET http://host/path`). Escapes that stand for no text are taken by their letters.
 */
export function requestTarget(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '')
  const readable = isDecodable(path) ? path : path.replaceAll('%', '%25')
  return readable.startsWith('/') || readable === '*' ? readable : `/${readable}`
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
