import { R2pError } from '../lib/errors.ts'
import { canonical } from '../lib/canonical.ts'

/** The cursors of one list: places in it, as strings that mean something in it alone. */
export interface Cursors {
  at(position: number): string
  /** Refused with BAD_CURSOR where the cursor is none of this list. */
  positionOf(cursor: string): number
}

/**
 * The cursors of the list that these parts tell apart from every other one: what it is a list of, its order,
 * filter and arguments, and the release. Parts are told apart by their canonical JSON.
 */
export function cursorsOf(...parts: readonly unknown[]): Cursors {
  let mark: string | undefined
  const at = (position: number): string => {
    mark ??= markOf(canonical(parts))
    return Buffer.from(`${mark}${position.toString(36)}`, 'latin1').toString('base64url')
  }
  return {
    at,
    positionOf: (cursor) => {
      const position = parseInt(Buffer.from(cursor, 'base64url').toString('latin1').slice(markLength), 36)
      if (Number.isSafeInteger(position) && position >= 0 && at(position) === cursor) return position
      throw new R2pError(
        'BAD_CURSOR',
        'The cursor must be from this list, in the same order, filter and release; got another one. Start again without it.',
      )
    },
  }
}

const markLength = 11

/** 53 bits, in a fixed width. It keeps lists apart; it is no secret, and a forged place does no harm. */
function markOf(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x9e3779b1)
    high = Math.imul(high ^ unit, 0x5f356495)
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35)
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35)
  return (0x100000000 * (high & 0x1fffff) + (low >>> 0)).toString(36).padStart(markLength, '0')
}
