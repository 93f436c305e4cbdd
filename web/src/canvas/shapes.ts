import type { Family } from '../labels/families.ts'

/** The shape of a family on the canvas; parts/kind-mark.tsx draws the same in text. */
export interface Shape {
  /** Corners as x, y pairs from -1 to 1; null: an ellipse. */
  readonly corners: readonly number[] | null
  /** Relative to the size of the entity. */
  readonly width: number
  readonly height: number
  /** The offset of the code below the centre, relative to the height. */
  readonly letters: number
}

const cut = 0.45

export const shapes: Readonly<Record<Family, Shape>> = {
  actors: { corners: null, width: 1, height: 1, letters: 0 },
  law: { corners: [-1, -1, 1, -1, 1, 1, -1, 1], width: 0.9, height: 0.9, letters: 0 },
  norms: { corners: [0, -1, 1, 0, 0, 1, -1, 0], width: 1.2, height: 1.2, letters: 0 },
  doctrine: { corners: [0, -1, 1, 1, -1, 1], width: 1.25, height: 1.1, letters: 0.18 },
  means: { corners: [-0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1, -1, 0], width: 1.15, height: 1, letters: 0 },
  practice: { corners: [-1, -1, 1, -1, 1, 1, -1, 1], width: 1.3, height: 0.8, letters: 0 },
  prevention: { corners: [-1, -1, 1, -1, 0, 1], width: 1.25, height: 1.1, letters: -0.18 },
  reflection: {
    corners: [-cut, -1, cut, -1, 1, -cut, 1, cut, cut, 1, -cut, 1, -1, cut, -1, -cut],
    width: 1,
    height: 1,
    letters: 0,
  },
  provenance: { corners: [-1, -1, 0.4, -1, 1, -0.5, 1, 1, -1, 1], width: 0.9, height: 1, letters: 0 },
}
