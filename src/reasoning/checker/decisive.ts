import type { Act, Outcome } from '../../generated/vocabulary.ts'
import { compareText } from '../../lib/order.ts'
import type { VerdictConclusion } from '../proof/conclusion.ts'
import { requiredBy } from './applying.ts'
import { isWord, readSigns, restrictionWords } from './conclusion-signs.ts'
import { valueOf } from './disputes.ts'
import type { Value } from './known.ts'
import type { OpenStep } from './open-step.ts'
import { demandsOf, type PowerDemands } from './power-demands.ts'
import type { ReleaseIndex } from './release-index.ts'
import type { SavedVerdict } from './saved-verdict.ts'

interface Restriction {
  readonly id: string
  readonly word: string
  readonly conditions: readonly string[]
}

interface Decisive {
  readonly powers: readonly PowerDemands[]
  readonly restrictions: readonly Restriction[]
}

/** The values of a verdict's step, worked out from the steps that it follows from and from the release. */
export function verdictConclusion(
  { ids, premises }: OpenStep,
  verdict: SavedVerdict,
  index: ReleaseIndex,
): VerdictConclusion {
  const outcome = ids[0] as Outcome
  const restrictions = premises
    .filter((premise) => isWord(premise, restrictionWords))
    .map((premise): Restriction => {
      const { word, ids: about } = readSigns(premise)
      const [id = ''] = about
      return { id, word, conditions: requiredBy(id, index) }
    })
  const powers = premises
    .filter((premise) => isWord(premise, ['GIVES']))
    .map((premise) => {
      const [id = '', given = ''] = readSigns(premise).ids
      return { ...demandsOf(id, verdict, index), given }
    })
  const isFailing = (id: string): boolean => valueOf(verdict, id) === 'FAILS'
  const decisive = decisiveOf(outcome, powers, restrictions, isFailing)
  const required = new Set([
    ...decisive.powers.flatMap((power) => power.required),
    ...decisive.restrictions.flatMap(({ id, conditions }) =>
      decisive.powers.length === 0
        ? conditions
        : decisive.powers.flatMap(({ restrained }) => restrained.get(id) ?? []),
    ),
  ])
  const standing = (value: Value): readonly string[] =>
    [...required].filter((id) => valueOf(verdict, id) === value).sort(compareText)
  return {
    word: 'VERDICT',
    outcome,
    act: verdict.act as Act,
    actor: verdict.actor,
    tool: verdict.tool,
    met: standing('HOLDS'),
    missing: standing('FAILS'),
    open: standing('OPEN'),
    absolute: decisive.restrictions.filter(({ conditions }) => conditions.length === 0).map(({ id }) => id),
    isByPower: decisive.powers.length > 0,
    isRestricted: restrictions.length > 0,
  }
}

/** Rule deciding. */
function decisiveOf(
  outcome: Outcome,
  powers: readonly (PowerDemands & { readonly given: string })[],
  restrictions: readonly Restriction[],
  isFailing: (id: string) => boolean,
): Decisive {
  if (outcome === 'NOT_STATED') return { powers: [], restrictions: [] }
  if (outcome === 'NOT_PERMITTED') {
    const isApplied = ({ id, conditions }: Restriction): boolean =>
      powers.length === 0 ||
      conditions.length === 0 ||
      powers.some(({ restrained }) => (restrained.get(id) ?? []).some(isFailing))
    return {
      powers: powers.filter(({ required }) => required.some(isFailing)),
      restrictions: restrictions.filter((one) => one.word === 'BARS' && isApplied(one)),
    }
  }
  if (powers.length > 0) return { powers: powers.filter(({ given }) => given === outcome), restrictions }
  const isBarring = ({ word, conditions }: Restriction): boolean =>
    word === 'CONTESTED' && (conditions.length === 0 || conditions.some(isFailing))
  return { powers, restrictions: restrictions.filter(isBarring) }
}
