import { KindMark } from '../parts/kind-mark.tsx'
import { kindName } from '../labels/families.ts'
import { kindCodes } from '../labels/kind-codes.ts'
import type { Line } from './bundles.ts'
import type { Elements } from './elements.ts'
import { legendKinds, legendLines } from './legend-parts.ts'

/** The meaning of the shapes, codes and lines that are drawn. */
export function Legend({ elements }: { readonly elements: Elements }) {
  return (
    <figcaption class="canvas-legend">
      <ul aria-label="Kinds of entities">
        {legendKinds(elements).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> <b>{kindCodes[kind]}</b> {kindName(kind)}
          </li>
        ))}
      </ul>
      <ul aria-label="Kinds of lines">
        {legendLines(elements).map(({ line, meaning }) => (
          <li key={line}>
            <LineMark line={line} /> {meaning}
          </li>
        ))}
      </ul>
    </figcaption>
  )
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
