import type { Surroundings } from './surroundings.ts'

export interface WayBounds {
  /** How many steps a way may have. */
  readonly longest: number
  /** How many ways are wanted. */
  readonly count: number
  /** How many steps are taken at most to find them. */
  readonly steps: number
}

export interface FoundWays {
  /** The ids on each way, shortest first, equally long ones by their ids. */
  readonly ways: readonly (readonly string[])[]
  /** The steps ran out before all was tried. */
  readonly gaveUp: boolean
}

/** The first ways from one end to the other in what is known, no entity twice. */
export function waysThrough(around: Surroundings, bounds: WayBounds): FoundWays {
  const toGo = distancesTo(around.to, around, bounds.longest)
  const ways: (readonly string[])[] = []
  const way: string[] = [around.from]
  let steps = 0

  const tryOn = (id: string, left: number): void => {
    for (const next of around.neighbours(id)) {
      if (ways.length >= bounds.count || steps >= bounds.steps) return
      steps += 1
      const isGoal = next === around.to
      if (isGoal !== (left === 1) || (toGo.get(next) ?? Infinity) > left - 1 || way.includes(next)) continue
      way.push(next)
      if (isGoal) ways.push([...way])
      else tryOn(next, left - 1)
      way.pop()
    }
  }

  for (let length = toGo.get(around.from) ?? Infinity; length <= bounds.longest; length += 1) {
    tryOn(around.from, length)
  }
  return { ways, gaveUp: steps >= bounds.steps && ways.length < bounds.count }
}

/** How many steps each entity is from the goal, as far as that is needed. */
function distancesTo(goal: string, around: Surroundings, farthest: number): ReadonlyMap<string, number> {
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
