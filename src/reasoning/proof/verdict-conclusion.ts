import type { Assessment } from '../weighing/assess.ts'
import type { Shown } from '../weighing/decisive-norms.ts'
import type { VerdictConclusion } from './conclusion.ts'

/** The verdict that an assessment comes to, also where there is nothing to prove it from. */
export function verdictConclusion(
  { outcome, act, actor, tool, restrictions }: Assessment,
  { deciding, conditions }: Shown,
): VerdictConclusion {
  const { met, missing, open } = conditions
  const absolute = deciding.restrictions
    .filter(({ requirements }) => requirements.length === 0)
    .map(({ restriction }) => restriction)
  return {
    word: 'VERDICT',
    outcome,
    act,
    actor,
    tool,
    met,
    missing,
    open,
    absolute,
    isByPower: deciding.powers.length > 0,
    isRestricted: restrictions.length > 0,
  }
}
