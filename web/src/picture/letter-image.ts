import type { Family } from '../words/families.ts'
import { shapes } from './shapes.ts'

/** The letters of a kind as a picture of its own, for the library puts one label only on an entity. */
export function letterImage(code: string, colour: string, family: Family): string {
  const y = 16 + shapes[family].letters * 32
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32"><text x="16" y="${y}" fill="${colour}" text-anchor="middle" dominant-baseline="central" font-family="sans-serif" font-weight="bold" font-size="14">${code}</text></svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
