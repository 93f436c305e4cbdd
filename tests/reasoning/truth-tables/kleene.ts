/** The three values, and the tables of all of several and one of several, written out. */
export type Truth = 'HOLDS' | 'FAILS' | 'OPEN'

export type Table = Readonly<Record<Truth, Readonly<Record<Truth, Truth>>>>

export const both: Table = {
  HOLDS: { HOLDS: 'HOLDS', OPEN: 'OPEN', FAILS: 'FAILS' },
  OPEN: { HOLDS: 'OPEN', OPEN: 'OPEN', FAILS: 'FAILS' },
  FAILS: { HOLDS: 'FAILS', OPEN: 'FAILS', FAILS: 'FAILS' },
}

export const either: Table = {
  HOLDS: { HOLDS: 'HOLDS', OPEN: 'HOLDS', FAILS: 'HOLDS' },
  OPEN: { HOLDS: 'HOLDS', OPEN: 'OPEN', FAILS: 'OPEN' },
  FAILS: { HOLDS: 'HOLDS', OPEN: 'OPEN', FAILS: 'FAILS' },
}

export function allOf(values: readonly Truth[]): Truth {
  return values.reduce<Truth>((one, other) => both[one][other], 'HOLDS')
}

export function anyOf(values: readonly Truth[]): Truth {
  return values.reduce<Truth>((one, other) => either[one][other], 'FAILS')
}
