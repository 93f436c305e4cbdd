import type { Kind } from '../generated/vocabulary.ts'
import { familyOf, kindName } from '../labels/families.ts'
import type { Family } from '../labels/families.ts'

/** A small shape in the colour of the kind's family, with a title in words. */
export function KindMark({ kind }: { readonly kind: Kind }) {
  const family = familyOf(kind)
  return (
    <svg class={`kind-mark family-${family}`} viewBox="0 0 16 16" width="14" height="14" role="img">
      <title>{kindName(kind)}</title>
      <path d={outlines[family]} />
    </svg>
  )
}

/** The same shape beside the kind's name: hidden from screen readers. */
export function KindShape({ kind }: { readonly kind: Kind }) {
  const family = familyOf(kind)
  return (
    <svg class={`kind-mark family-${family}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={outlines[family]} />
    </svg>
  )
}

/** The outline of each family, in a square of 16; the canvas uses the same shapes. */
const outlines: Readonly<Record<Family, string>> = {
  actors: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  law: 'M2 2h12v12H2Z',
  norms: 'M8 0.5 15.5 8 8 15.5 0.5 8Z',
  doctrine: 'M8 1 15.5 14.5H0.5Z',
  means: 'M4.3 1.5h7.4L15.5 8l-3.8 6.5H4.3L0.5 8Z',
  practice: 'M1 3.5h14v9H1Z',
  prevention: 'M8 15 0.5 1.5h15Z',
  reflection: 'M5 1h6l4 4v6l-4 4H5l-4-4V5Z',
  provenance: 'M3 1h7l3.5 3.5V15H3Z',
}
