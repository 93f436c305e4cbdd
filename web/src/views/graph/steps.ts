/** The addresses that the reader has been at in this view, and which of them is the present one. */
export interface Trail {
  readonly addresses: readonly string[]
  readonly at: number
}

/**
 * How the reader came to an address: by a new step, by a change in place of the present one, or by going through
 * the browser's history.
 */
export type Move = 'new step' | 'same step' | 'through history'

export function trailAfter({ addresses, at }: Trail, address: string, move: Move): Trail {
  if (addresses[at] === address) return { addresses, at }
  if (move === 'through history') {
    if (addresses[at - 1] === address) return { addresses, at: at - 1 }
    if (addresses[at + 1] === address) return { addresses, at: at + 1 }
    const known = addresses.indexOf(address)
    return known === -1 ? { addresses: [address], at: 0 } : { addresses, at: known }
  }
  if (move === 'same step')
    return { addresses: addresses.map((old, place) => (place === at ? address : old)), at }
  return { addresses: [...addresses.slice(0, at + 1), address], at: at + 1 }
}
