/** What the head of a statement says, line by line behind `//`. */
export interface Head {
  readonly purpose: string
  readonly parameters: readonly { readonly name: string; readonly type: string }[]
  /** The columns; "nothing" where there is none. */
  readonly returns: readonly string[]
  readonly index: string
  /** The names of the indexes in it. */
  readonly indexes: readonly string[]
}

export function headOf(file: string): Head {
  const lines = file
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(3))
  const gap = lines.indexOf('')
  const entries = lines.slice(gap + 1)
  const from = entries.findIndex((line) => line.startsWith('returns'))
  const to = entries.findIndex((line) => line.startsWith('index'))
  const index = entries
    .slice(to)
    .join(' ')
    .replace(/^index\s+/, '')
  return {
    purpose: lines.slice(0, gap).join(' '),
    parameters: entries.slice(0, Math.max(0, from)).map((line) => {
      const [, name = '', type = ''] = /^\$(\w+)\s+([A-Z][A-Z<>]*(?: or null)?)/.exec(line) ?? []
      return { name, type }
    }),
    returns: entries.slice(from, to).map(
      (line) =>
        line
          .replace(/^returns/, '')
          .trim()
          .split(/\s+/)[0] ?? '',
    ),
    index,
    indexes: [...index.matchAll(/\br2p_\w+/g)].map(([name]) => name),
  }
}

/** The names of the indexes that statements make, by label and properties: `R2P(release, id)`. */
export function indexesMade(statements: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    statements.flatMap((text) => {
      const [, name, label] = /^CREATE \w+ (?:INDEX )?(\w+)[^]*?FOR \(\w+:(\w+)\)/.exec(text) ?? []
      const [, inBrackets] = /(?:REQUIRE|ON)\s+\(?([^)]*?)\)?(?: IS UNIQUE)?$/.exec(text) ?? []
      if (name === undefined || label === undefined || inBrackets === undefined) return []
      return [[`${label}(${inBrackets.replaceAll(/\w+\./g, '')})`, name] as const]
    }),
  )
}
