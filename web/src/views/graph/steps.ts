/** The URLs visited in this view, and the index of the current one. */
export interface Trail {
  readonly urls: readonly string[]
  readonly at: number
}

/** How the URL changed: a new entry, a replacement of the current one, or a move through the browser's history. */
export type Move = 'new step' | 'same step' | 'through history'

export function trailAfter({ urls, at }: Trail, url: string, move: Move): Trail {
  if (urls[at] === url) return { urls, at }
  if (move === 'through history') {
    if (urls[at - 1] === url) return { urls, at: at - 1 }
    if (urls[at + 1] === url) return { urls, at: at + 1 }
    const known = urls.indexOf(url)
    return known === -1 ? { urls: [url], at: 0 } : { urls, at: known }
  }
  if (move === 'same step') return { urls: urls.map((old, place) => (place === at ? url : old)), at }
  return { urls: [...urls.slice(0, at + 1), url], at: at + 1 }
}
