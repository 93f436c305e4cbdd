import { fold } from '../../../../src/lib/normalize-text.ts'

/** A part of a text, and whether it is a matched word. */
export interface Segment {
  readonly text: string
  readonly isMatch: boolean
}

/** Splits a text at its matched words; `matched` are normalized words, as the search returns them. */
export function segments(text: string, matched: readonly string[]): readonly Segment[] {
  const found = new Set(matched)
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).reduce<readonly Segment[]>((before, part) => {
    if (part === '') return before
    const isMatch = fold(part).some((word) => found.has(word))
    const last = before.at(-1)
    return last !== undefined && !last.isMatch && !isMatch
      ? [...before.slice(0, -1), { text: last.text + part, isMatch }]
      : [...before, { text: part, isMatch }]
  }, [])
}
