/** A step with its position, in pixels from the top left. */
export interface PlacedStep {
  readonly number: number
  readonly left: number
  readonly top: number
}

/** A line from a premise to its conclusion, as an SVG path. */
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
  /** The steps without premises or conclusions. */
  readonly apart: readonly number[]
}

interface Step {
  readonly number: number
  readonly premises: readonly number[]
}

export const boxSize = { width: 216, height: 92 } as const

/** The gaps between ranks, and between steps of a rank. */
const gap = { across: { column: 56, row: 16 }, down: { column: 20, row: 38 } } as const

/** Across: from left to right. Down: from top to bottom. */
type Direction = 'across' | 'down'

/**
 * Lays out a proof from premises to conclusion: each step one rank before the first that needs it, and within a rank
 * in the order of the steps that it serves, so that few lines cross. In the direction that takes less width.
 * Deterministic.
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

/** Centres the steps of a rank. */
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

/** The step numbers by rank; conclusions are in the last. */
function ranksOf(steps: readonly Step[]): readonly (readonly number[])[] {
  const fromEnd = new Map<number, number>()
  // Premises have smaller numbers, so going backwards places a step after all that need it.
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

/** Orders each rank, last to first, by the mean position of the steps that it serves. */
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
