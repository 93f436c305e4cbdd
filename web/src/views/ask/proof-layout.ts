/** A step in its place, in pixels from the upper left corner. */
export interface PlacedStep {
  readonly number: number
  readonly left: number
  readonly top: number
}

/** A line from a premise to what follows from it, as the path of an SVG. */
export interface ProofLine {
  readonly from: number
  readonly to: number
  readonly path: string
}

export interface ProofLayout {
  readonly steps: readonly PlacedStep[]
  readonly lines: readonly ProofLine[]
  readonly width: number
  readonly height: number
  /** The steps that nothing follows from and that follow from nothing: they stand by themselves. */
  readonly apart: readonly number[]
}

interface Step {
  readonly number: number
  readonly premises: readonly number[]
}

export const boxSize = { width: 216, height: 92 } as const

/** Room for the lines between ranks, and between the steps of one. */
const gap = { across: { column: 56, row: 16 }, down: { column: 20, row: 38 } } as const

/** Across: from left to right. Down: from top to bottom. */
type Direction = 'across' | 'down'

/**
 * Draws a proof from its premises to its conclusion: each step one rank before the first that needs
 * it; within a rank in the order of those that they serve, so that few lines cross. In the direction
 * that takes less width. The same proof is always the same drawing.
 */
export function proofLayout(steps: readonly Step[]): ProofLayout {
  const needed = new Set(steps.flatMap(({ premises }) => premises))
  const isApart = ({ number, premises }: Step): boolean => premises.length === 0 && !needed.has(number)
  const joined = steps.filter((step) => !isApart(step))
  const ranks = ranksOf(joined)
  const most = Math.max(0, ...ranks.map(({ length }) => length))
  const direction = most <= ranks.length ? 'down' : 'across'
  const places = new Map(ranks.flatMap((rank, place) => placedIn(rank, place, most, direction)))
  const [columns, rows] = direction === 'across' ? [ranks.length, most] : [most, ranks.length]
  return {
    steps: joined.flatMap(({ number }) => places.get(number) ?? []),
    lines: joined.flatMap(({ number, premises }) =>
      premises.flatMap((premise) => {
        const from = places.get(premise)
        const to = places.get(number)
        return from === undefined || to === undefined ? [] : [lineBetween(from, to, direction)]
      }),
    ),
    width: extent(columns, boxSize.width, gap[direction].column),
    height: extent(rows, boxSize.height, gap[direction].row),
    apart: steps.filter(isApart).map(({ number }) => number),
  }
}

/** The steps of a rank, in the middle of the longest. */
function placedIn(
  rank: readonly number[],
  place: number,
  most: number,
  direction: Direction,
): readonly (readonly [number, PlacedStep])[] {
  const across = boxSize.width + gap[direction].column
  const down = boxSize.height + gap[direction].row
  return rank.map((number, index) => {
    const within = index + (most - rank.length) / 2
    const [column, row] = direction === 'across' ? [place, within] : [within, place]
    return [number, { number, left: Math.round(column * across), top: Math.round(row * down) }]
  })
}

function extent(count: number, size: number, space: number): number {
  return Math.max(0, count * (size + space) - space)
}

/** The numbers of the steps by rank, the conclusions in the last. */
function ranksOf(steps: readonly Step[]): readonly (readonly number[])[] {
  const fromEnd = new Map<number, number>()
  // Premises have smaller numbers: from the last to the first, what needs a step is placed before it.
  for (const { number, premises } of [...steps].sort((one, other) => other.number - one.number)) {
    const own = fromEnd.get(number) ?? 0
    fromEnd.set(number, own)
    for (const premise of premises) fromEnd.set(premise, Math.max(fromEnd.get(premise) ?? 0, own + 1))
  }
  const count = Math.max(-1, ...fromEnd.values()) + 1
  const ranks: number[][] = Array.from({ length: count }, () => [])
  for (const { number } of steps) ranks[count - 1 - (fromEnd.get(number) ?? 0)]?.push(number)
  return ordered(ranks, steps)
}

/** From the last rank to the first, each step at the middle of those that it serves. */
function ordered(ranks: readonly number[][], steps: readonly Step[]): readonly (readonly number[])[] {
  const seats = new Map<number, number>()
  const result: number[][] = []
  for (const rank of [...ranks].reverse()) {
    const middle = new Map(rank.map((number) => [number, middleOf(number, steps, seats)]))
    const sorted = [...rank].sort(
      (one, other) => (middle.get(one) ?? 0) - (middle.get(other) ?? 0) || one - other,
    )
    sorted.forEach((number, index) => seats.set(number, (index + 0.5) / sorted.length))
    result.unshift(sorted)
  }
  return result
}

function middleOf(number: number, steps: readonly Step[], seats: ReadonlyMap<number, number>): number {
  const served = steps.filter(({ premises }) => premises.includes(number))
  const known = served.flatMap((step) => seats.get(step.number) ?? [])
  return known.length === 0 ? 0 : known.reduce((sum, seat) => sum + seat, 0) / known.length
}

function lineBetween(from: PlacedStep, to: PlacedStep, direction: Direction): ProofLine {
  const path = direction === 'across' ? lineAcross(from, to) : lineDown(from, to)
  return { from: from.number, to: to.number, path }
}

function lineAcross(from: PlacedStep, to: PlacedStep): string {
  const start = from.left + boxSize.width
  const [startY, endY] = [from.top + boxSize.height / 2, to.top + boxSize.height / 2]
  const bend = gap.across.column / 2
  return `M${start} ${startY}C${start + bend} ${startY} ${to.left - bend} ${endY} ${to.left} ${endY}`
}

function lineDown(from: PlacedStep, to: PlacedStep): string {
  const start = from.top + boxSize.height
  const [startX, endX] = [from.left + boxSize.width / 2, to.left + boxSize.width / 2]
  const bend = gap.down.row / 2
  return `M${startX} ${start}C${startX} ${start + bend} ${endX} ${to.top - bend} ${endX} ${to.top}`
}
