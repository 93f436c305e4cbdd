import type { Act } from '../../generated/vocabulary.ts'
import {
  isStrictlyBelow,
  requiredBy,
  requiredOfForm,
  restrictionsOn,
  toolsBound,
  toolsHeld,
} from './applying.ts'
import { namedIn } from './disputes.ts'
import { isBinding, type ReleaseIndex } from './release-index.ts'
import type { SavedVerdict } from './saved-verdict.ts'

/** What has to hold for a power, read from the release. */
export interface PowerDemands {
  /** By the power itself, or by what is said of a narrower tool than it names. */
  readonly required: readonly string[]
  /** What it expressly does without, unless that is required of it for the narrower tool. */
  readonly exempt: readonly string[]
  /** By restriction: those of its conditions that the power is not exempt from. */
  readonly restrained: ReadonlyMap<string, readonly string[]>
}

export function demandsOf(power: string, verdict: SavedVerdict, index: ReleaseIndex): PowerDemands {
  const { actor, tool } = verdict
  const act = verdict.act as Act
  const isOverItself = toolsHeld(power, actor, tool, index).includes(tool)
  const named = isOverItself ? tool : (namedIn(power, verdict, index) ?? tool)
  const ofForm = requiredOfForm(power, named, act, tool, index)
  const waived = index
    .from(power, 'EXEMPT_FROM')
    .filter(isBinding)
    .map(({ to }) => to)
  const own = requiredBy(power, index).filter((id) => !waived.includes(id))
  const restrained = restrictionsOn(actor, act, tool, index).map((restriction) => {
    const conditions = requiredBy(restriction, index)
    return [
      restriction,
      isLiftedBy(named, restriction, verdict, index)
        ? conditions.filter((id) => !waived.includes(id))
        : conditions,
    ] as const
  })
  return {
    required: [...new Set([...own, ...ofForm])],
    exempt: waived.filter((id) => !ofForm.includes(id)),
    restrained: new Map(restrained),
  }
}

/** All that makes the restriction be over the tool is said of the tool that the power names, or of a wider one. */
function isLiftedBy(
  named: string,
  restriction: string,
  { actor, tool }: SavedVerdict,
  index: ReleaseIndex,
): boolean {
  return toolsBound(restriction, actor, tool, index).every(
    (id) => id === named || isStrictlyBelow(named, id, index),
  )
}
