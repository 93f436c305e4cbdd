import type { Family } from '../labels/families.ts'

/** The page's current colours, light or dark: a canvas cannot read custom properties. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly focus: string
  readonly denied: string
  readonly families: Readonly<Record<Family, string>>
}
