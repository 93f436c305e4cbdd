import type { BidirectionalSearch } from './bidirectional-search.ts'

export interface PathLimits {
  /** How many steps a path may have. */
  readonly longest: number
  /** How many paths are wanted. */
  readonly count: number
  /** How many steps are taken at most to find them. */
  readonly steps: number
}

export interface FoundPaths {
  /** The ids on each path, shortest first, equally long ones by their ids. */
  readonly paths: readonly (readonly string[])[]
  /** The steps ran out before all was tried. */
  readonly isCut: boolean
}

/** The first paths from one end to the other in what is known, no entity twice. */
export function simplePaths(around: BidirectionalSearch, limits: PathLimits): FoundPaths {
  const toGo = distancesTo(around.to, around, limits.longest)
  const paths: (readonly string[])[] = []
  const path: string[] = [around.from]
  let steps = 0

  const tryOn = (id: string, left: number): void => {
    for (const next of around.neighbours(id)) {
      if (paths.length >= limits.count || steps >= limits.steps) return
      steps += 1
      const isGoal = next === around.to
      if (isGoal !== (left === 1) || (toGo.get(next) ?? Infinity) > left - 1 || path.includes(next)) continue
      path.push(next)
      if (isGoal) paths.push([...path])
      else tryOn(next, left - 1)
      path.pop()
    }
  }

  for (let length = toGo.get(around.from) ?? Infinity; length <= limits.longest; length += 1) {
    tryOn(around.from, length)
  }
  return { paths, isCut: steps >= limits.steps && paths.length < limits.count }
}

/** How many steps each entity is from the goal, as far as that is needed. */
function distancesTo(
  goal: string,
  around: BidirectionalSearch,
  farthest: number,
): ReadonlyMap<string, number> {
  const distances = new Map([[goal, 0]])
  let level: readonly string[] = [goal]
  for (let distance = 1; distance <= farthest && level.length > 0; distance += 1) {
    const next: string[] = []
    for (const id of level) {
      for (const other of around.neighbours(id)) {
        if (distances.has(other)) continue
        distances.set(other, distance)
        next.push(other)
      }
    }
    level = next
  }
  return distances
}
