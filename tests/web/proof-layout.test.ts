import { describe, expect, it } from 'vitest'
import { boxSize, proofLayout } from '../../web/src/views/ask/proof-layout.ts'

const proof = [
  { number: 1, premises: [] },
  { number: 2, premises: [1] },
  { number: 3, premises: [] },
  { number: 4, premises: [2, 3] },
  { number: 5, premises: [4] },
  { number: 6, premises: [] },
]

describe('the drawing of a proof', () => {
  it('draws a line for each premise and leaves apart what nothing follows from', () => {
    const { steps, lines, apart } = proofLayout(proof)
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(lines.map(({ from, to }) => `${from}→${to}`)).toEqual(['1→2', '2→4', '3→4', '4→5'])
    expect(apart).toEqual([6])
  })

  it('places premises before what follows from them, and the conclusion last', () => {
    const { steps } = proofLayout(proof)
    const place = new Map(steps.map((step) => [step.number, step]))
    for (const { number, premises } of proof)
      for (const premise of premises)
        expect(place.get(premise)?.top).toBeLessThan(place.get(number)?.top ?? 0)
    // A premise is placed right before the first step that needs it.
    expect(place.get(3)?.top).toBe(place.get(2)?.top)
  })

  it('lays no box upon another and none outside', () => {
    for (const steps of [proof, wide(9), wide(40)]) {
      const { steps: placed, width, height } = proofLayout(steps)
      const seen = new Set<string>()
      for (const { left, top } of placed) {
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(left + boxSize.width).toBeLessThanOrEqual(width)
        expect(top + boxSize.height).toBeLessThanOrEqual(height)
        seen.add(`${left} ${top}`)
      }
      expect(seen.size).toBe(placed.length)
      for (const one of placed)
        for (const other of placed)
          if (one !== other)
            expect(
              Math.abs(one.left - other.left) >= boxSize.width ||
                Math.abs(one.top - other.top) >= boxSize.height,
            ).toBe(true)
    }
  })

  it('goes across where there are more side by side than one after the other', () => {
    const { width, height } = proofLayout(wide(9))
    expect(width).toBeLessThan(height)
  })

  it('is nothing where there is no proof', () => {
    expect(proofLayout([])).toEqual({ steps: [], lines: [], width: 0, height: 0, apart: [] })
  })
})

/** One conclusion with this many premises. */
function wide(count: number) {
  const premises = Array.from({ length: count }, (_, place) => place + 1)
  return [...premises.map((number) => ({ number, premises: [] })), { number: count + 1, premises }]
}
