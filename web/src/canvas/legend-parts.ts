import type { Kind } from '../generated/vocabulary.ts'
import { families } from '../labels/families.ts'
import type { Line } from './bundles.ts'
import type { Elements } from './elements.ts'

export const lineMeanings: Readonly<Record<Line | 'denied', string>> = {
  stated: 'stated by a source',
  inferred: 'inferred from a source',
  derived: 'derived by rule',
  denied: 'denied: said not to be so',
}

/** The drawn kinds, in the order of the families. */
export function legendKinds({ nodes }: Elements): readonly Kind[] {
  const drawn = new Set(nodes.map(({ kind }) => kind))
  return Object.values(families)
    .flat()
    .filter((kind) => drawn.has(kind))
}

/** The drawn kinds of lines. */
export function legendLines({ edges }: Elements): readonly {
  readonly line: Line | 'denied'
  readonly meaning: string
}[] {
  return (Object.keys(lineMeanings) as (Line | 'denied')[])
    .filter((line) => edges.some((edge) => (line === 'denied' ? edge.denied : edge.line === line)))
    .map((line) => ({ line, meaning: lineMeanings[line] }))
}
