import type { Point } from './canvas-data.ts'

export interface TextLook {
  readonly x: number
  readonly y: number
  readonly size: number
  /** Further attributes. */
  readonly look: string
}

export function textLine(text: string, { x, y, size, look }: TextLook): string {
  return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${rounded(size)}" ${look}>${escaped(text)}</text>`
}

/** Points as the value of a `points` attribute. */
export function points(all: readonly Point[]): string {
  return all.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')
}

/** Escapes text for XML; removes characters that XML does not allow. */
export function escaped(text: string): string {
  return [...text]
    .filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t')
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}
