import type { Kind } from '../generated/vocabulary.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { families, kindName } from '../words/families.ts'
import { kindCodes } from '../words/kind-codes.ts'
import type { Line } from './bundles.ts'
import type { Elements } from './elements.ts'

/** What the shapes, letters and lines of the picture mean: those that are in it. */
export function Legend({ elements }: { readonly elements: Elements }) {
  const kinds = new Set(elements.nodes.map(({ kind }) => kind))
  return (
    <figcaption class="picture-legend">
      <ul aria-label="Kinds of entities">
        {legendKinds(kinds).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> <b>{kindCodes[kind]}</b> {kindName(kind)}
          </li>
        ))}
      </ul>
      <LineLegend elements={elements} />
    </figcaption>
  )
}

/** In the order of the families. */
export function legendKinds(kinds: ReadonlySet<Kind>): readonly Kind[] {
  return Object.values(families)
    .flat()
    .filter((kind) => kinds.has(kind))
}

export function LineLegend({ elements }: { readonly elements: Elements }) {
  const lines = new Set(elements.edges.map(({ line }) => line))
  const hasDenied = elements.edges.some(({ denied }) => denied)
  return (
    <ul aria-label="Kinds of lines">
      {(Object.keys(lineMeanings) as Line[])
        .filter((line) => lines.has(line))
        .map((line) => (
          <li key={line}>
            <LineMark line={line} /> {lineMeanings[line]}
          </li>
        ))}
      {hasDenied && (
        <li>
          <LineMark line="denied" /> denied: the source says that it is not so
        </li>
      )}
    </ul>
  )
}

export const lineMeanings: Readonly<Record<Line, string>> = {
  stated: 'stated by a source',
  inferred: 'inferred from a source',
  derived: 'derived by rule',
}

export function LineMark({ line }: { readonly line: Line | 'denied' }) {
  return (
    <svg class={`line-mark line-mark-${line}`} viewBox="0 0 36 12" width="36" height="12" aria-hidden="true">
      <path class="line-mark-line" d="M1 6H29" />
      <path class="line-mark-head" d="M35 6 28 2V10Z" />
      {line === 'denied' && <path class="line-mark-cross" d="M14 1V11" />}
    </svg>
  )
}
