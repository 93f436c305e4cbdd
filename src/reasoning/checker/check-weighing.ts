import type { Act } from '../../generated/vocabulary.ts'
import { powersOf, powersOfAct, requiredBy, restrictionsOn } from './applying.ts'
import { isWord, readSigns, restrictionWords } from './conclusion-signs.ts'
import type { ErrorOf, OpenStep } from './open-step.ts'
import type { SavedVerdict } from './saved-verdict.ts'
import { neverTogether, ruleError } from './shared-errors.ts'
import { disputesLeftOut, isContested, isDispute, valueIn, valueOf } from './disputes.ts'
import { all, type Value } from './known.ts'
import { demandsOf } from './power-demands.ts'
import { isBinding, type ReleaseIndex } from './release-index.ts'

/** Steps that weigh: what each leaves out that would count is looked for in the release. */
export const weighingErrors: Readonly<Record<string, ErrorOf>> = {
  LIFTED: (open, verdict, index) => restrictionError(open, verdict, index),
  BARS: (open, verdict, index) => restrictionError(open, verdict, index),
  UNDECIDED: (open, verdict, index) => restrictionError(open, verdict, index),
  CONTESTED: (open, verdict, index) => restrictionError(open, verdict, index),
  GIVES: (open, verdict, index) => powerError(open, verdict, index),
  VERDICT: (open, verdict, index) => verdictError(open, verdict, index),
}

function restrictionError(
  { step, word, ids, premises }: OpenStep,
  verdict: SavedVerdict,
  index: ReleaseIndex,
): string | null {
  const [restriction = ''] = ids
  if (!premises.includes(`BINDS ${restriction} ${verdict.actor}`))
    return 'that the restriction binds the actor is no premise'
  const required = requiredBy(restriction, index)
  const missing = required.find(
    (id) => !premises.includes(`REQUIRES ${restriction} ${id}`) || valueIn(premises, id) === null,
  )
  if (missing !== undefined) return `it leaves out that ${missing} is required, or what is known of it`
  const unsaid = index
    .from(restriction, 'EXEMPT_FROM')
    .filter(isBinding)
    .find(({ to }) => !required.includes(to) && !premises.includes(`EXEMPT ${restriction} ${to}`))
  if (unsaid !== undefined) return `it leaves out that ${unsaid.to} is expressly not required`
  const value: Value =
    required.length === 0 ? 'FAILS' : all(required.map((id) => valueIn(premises, id) as Value))
  const drawn =
    value === 'HOLDS'
      ? 'LIFTED'
      : isContested(restriction, required, premises, verdict, index)
        ? 'CONTESTED'
        : value === 'FAILS'
          ? 'BARS'
          : 'UNDECIDED'
  if (drawn === 'CONTESTED' && !premises.some((premise) => isDispute(premise, [restriction, ...required])))
    return 'that it is disputed is left out'
  return (
    ruleError(step.rule, 'restriction-weighed') ??
    (drawn === word ? null : `what it requires makes it ${drawn}`)
  )
}

function powerError(
  { step, ids, premises }: OpenStep,
  verdict: SavedVerdict,
  index: ReleaseIndex,
): string | null {
  const [power = '', outcome = ''] = ids
  const { actor, tool } = verdict
  const act = verdict.act as Act
  if (index.actOf(power) !== act) return 'the power is one of another act'
  if (!premises.includes(`HAS ${actor} ${power}`) || !premises.includes(`OVER ${power} ${tool}`))
    return 'that the actor has the power, or that it is over the tool, is no premise'
  const never = neverTogether(`HAS ${actor} ${power}`, `OVER ${power} ${tool}`, verdict, index)
  if (never !== null) return never
  const { required, exempt, restrained } = demandsOf(power, verdict, index)
  const missing = required.find(
    (id) => !premises.includes(`REQUIRES ${power} ${id}`) || valueIn(premises, id) === null,
  )
  if (missing !== undefined) return `it leaves out that ${missing} is required, or what is known of it`
  const made = premises.find(
    (premise) => premise.startsWith(`REQUIRES ${power} `) && !required.includes(premise.split(' ')[2] ?? ''),
  )
  if (made !== undefined) return `it takes for required what is not: ${made}`
  const unsaid = exempt.find((id) => !premises.includes(`EXEMPT ${power} ${id}`))
  if (unsaid !== undefined) return `it leaves out that ${unsaid} is expressly not required`
  const sure: Value[] = []
  const disputed: Value[] = []
  const disputes = premises
    .filter((premise) => isWord(premise, ['DISPUTED', 'BESIDE']))
    .map((premise) => premise.split(' '))
  const isDisputed = (id: string): boolean => disputes.some(([, first]) => first === id)
  const add = (id: string): void =>
    void (disputes.some(([word, first]) => word === 'DISPUTED' && first === id) ? disputed : sure).push(
      valueOf(verdict, id),
    )
  required.forEach(add)
  if (disputes.some(([word, first]) => word === 'DISPUTED' && first === power)) disputed.push('OPEN')
  for (const [restriction, conditions] of restrained) {
    const isWeighed = premises.some(
      (premise) => isWord(premise, restrictionWords) && readSigns(premise).ids[0] === restriction,
    )
    if (!isWeighed) return `it leaves out the restriction ${restriction}`
    const asked = requiredBy(restriction, index)
    const isBeside = disputes.some(
      ([word, first, other]) => word === 'BESIDE' && first === power && other === restriction,
    )
    if (isDisputed(restriction) || isBeside)
      disputed.push(asked.length === 0 ? 'FAILS' : all(conditions.map((id) => valueOf(verdict, id))))
    else if (asked.length === 0) sure.push('FAILS')
    else conditions.forEach(add)
  }
  for (const [word, first, other = ''] of disputes) {
    if (word !== 'BESIDE' || first !== power) continue
    const others = requiredBy(other, index)
    const unread = others.find(
      (id) => !premises.includes(`REQUIRES ${other} ${id}`) || valueIn(premises, id) === null,
    )
    if (unread !== undefined) return `it leaves out that ${other} requires ${unread}, or what is known of it`
    disputed.push(
      others.length === 0
        ? index.entity(other)?.kind === 'Restriction'
          ? 'FAILS'
          : 'HOLDS'
        : all(others.map((id) => valueOf(verdict, id))),
    )
  }
  const left = disputesLeftOut(power, required, premises, verdict, index)
  if (left !== null) return left
  const drawn =
    all(sure) === 'FAILS'
      ? 'NOT_PERMITTED'
      : all(disputed) !== 'HOLDS'
        ? 'CONTESTED'
        : all(sure) === 'HOLDS'
          ? 'PERMITTED'
          : 'CONDITIONAL'
  return (
    ruleError(step.rule, 'power-weighed') ?? (drawn === outcome ? null : `what is required makes it ${drawn}`)
  )
}

function verdictError(
  { step, ids, premises }: OpenStep,
  { actor, act, tool, proof }: SavedVerdict,
  index: ReleaseIndex,
): string | null {
  const [outcome = ''] = ids
  if (ids.slice(1).join(' ') !== [act, actor, tool].join(' ')) return 'it is about another question'
  const restrictions = restrictionsOn(actor, act as Act, tool, index)
  const words = new Map(
    premises
      .filter((premise) => isWord(premise, restrictionWords))
      .map((premise) => [premise.split(' ')[1] ?? '', premise.split(' ')[0] ?? '']),
  )
  const unread = restrictions.find((id) => !words.has(id))
  if (unread !== undefined) return `it leaves out the restriction ${unread}`
  const powers = powersOf(actor, act as Act, tool, index)
  const given = new Map(
    premises
      .filter((premise) => premise.startsWith('GIVES '))
      .map((premise) => [premise.split(' ')[1] ?? '', premise.split(' ')[2] ?? '']),
  )
  const unweighed = powers.find((id) => !given.has(id))
  if (unweighed !== undefined) return `it leaves out the power ${unweighed}`
  if (powers.length > 0) {
    const best = ['PERMITTED', 'CONDITIONAL', 'CONTESTED', 'NOT_PERMITTED'].find((one) =>
      [...given.values()].includes(one),
    )
    return (
      ruleError(step.rule, 'best-power') ??
      (best === outcome ? null : `the best that a power gives is ${best ?? 'nothing'}`)
    )
  }
  const values = [...words.values()]
  const isBarring = (id: string): boolean => {
    const required = requiredBy(id, index)
    return (
      required.length === 0 ||
      required.some((condition) => proof.some(({ concludes }) => concludes === `FAILS ${condition}`))
    )
  }
  const contested = [...words].some(([id, word]) => word === 'CONTESTED' && isBarring(id))
  const drawn = values.includes('BARS') ? 'NOT_PERMITTED' : contested ? 'CONTESTED' : 'NOT_STATED'
  const ofOthers = drawn === 'NOT_STATED' ? powersOfAct(act as Act, tool, index) : []
  const unshown = ofOthers.find((power) => !premises.includes(`OVER ${power} ${tool}`))
  if (unshown !== undefined) return `it leaves out the power ${unshown}, which others may have`
  return (
    ruleError(step.rule, drawn === 'NOT_STATED' ? 'nothing-stated' : 'barred') ??
    (drawn === outcome ? null : `without a power it is ${drawn}`)
  )
}
