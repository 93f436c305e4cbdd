/** A name that somebody outside gives an entity: a document symbol, a country code, a treaty registration. */
export interface Identifier {
  readonly scheme: IdentifierScheme
  readonly value: string
  /** ISO 8601: when it was last compared with the list of whoever gives it; null where that is not recorded. */
  readonly checked: string | null
}

/** The schemes that the data may use, with what a value of each looks like. */
export const identifierSchemes = {
  UN_SYMBOL: /^(?:A|S|E|ST)\/[A-Z0-9./-]+[A-Z0-9](?: [A-Z])?(?: \(\d{4}\))?$/u,
  ISO_3166_1: /^[A-Z]{3}$/u,
  UN_M49: /^\d{3}$/u,
  UNTC: /^[IVX]+-\d+(?:-[a-z])?$/u,
  LOCATOR: /^[a-z0-9-]+#[A-Za-z0-9_]+$/u,
  ELI: /^https?:\/\/data\.europa\.eu\/eli\/\S+$/u,
  COURT_NUMBER: /^\S(?:.*\S)?$/u,
  WIKIDATA: /^Q[1-9]\d*$/u,
} as const satisfies Readonly<Record<string, RegExp>>

export type IdentifierScheme = keyof typeof identifierSchemes

export const schemeNames = Object.keys(identifierSchemes) as readonly IdentifierScheme[]

/** What an identifier is looked up by: one key for all the ways in which people write it. */
export function identifierKey(scheme: IdentifierScheme, value: string): string {
  return `${scheme} ${normalForm(scheme, value)}`
}

/** The keys that a text may stand for: of one scheme, or of every scheme whose form it has. */
export function identifierKeys(text: string, scheme: IdentifierScheme | null): readonly string[] {
  const schemes = scheme === null ? schemeNames.filter((name) => name !== 'COURT_NUMBER') : [scheme]
  return schemes
    .filter((name) => identifierSchemes[name].test(normalForm(name, text)))
    .map((name) => identifierKey(name, text))
}

function normalForm(scheme: IdentifierScheme, text: string): string {
  const value = text.trim().replaceAll(/\s+/gu, ' ')
  if (scheme === 'UN_SYMBOL') return unSymbol(value)
  return scheme === 'ISO_3166_1' || scheme === 'WIKIDATA' ? value.toUpperCase() : value
}

/** `UNSCR 1973`, `SC res. 1973` and `S/RES/1973 (2011)` are S/RES/1973. */
function unSymbol(text: string): string {
  const value = text.toUpperCase().replace(/\s*\(\d{4}\)$/u, '')
  for (const [prefix, pattern] of resolutionNames) {
    const number = pattern.exec(value)?.[1]
    if (number !== undefined) return (prefix + number).replaceAll(' ', '')
  }
  return value.replaceAll(' ', '')
}

const word = String.raw`\s*(?:RES(?:OLUTION|\.)?)?\s*(?:NO\.?\s*)?`
const resolutionNames: readonly (readonly [string, RegExp])[] = [
  ['S/RES/', new RegExp(String.raw`^(?:UN\s*)?(?:SECURITY COUNCIL|SC)(?:R)?${word}(\d{1,4})$`, 'u')],
  [
    'A/RES/',
    new RegExp(String.raw`^(?:UN\s*)?(?:GENERAL ASSEMBLY|GA)(?:R)?${word}(\d{1,2}/\d{1,3} ?[A-Z]?)$`, 'u'),
  ],
]
