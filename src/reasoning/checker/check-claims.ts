import type { Relation } from '../../model/relation.ts'
import type { ErrorOf } from './open-step.ts'
import type { SavedVerdict } from './saved-verdict.ts'
import { chainError, neverTogether, ruleError, timeError } from './shared-errors.ts'
import { binds, isActor, isStrictlyBelow, namedToolsOver, normsOver, widerTools } from './applying.ts'
import { isBinding, isOfEach, isPermitting, type ReleaseIndex } from './release-index.ts'
import type { Act } from '../../generated/vocabulary.ts'

/** Steps that repeat what sources claim: each is read off its relations again. */
export const claimErrors: Readonly<Record<string, ErrorOf>> = {
  HAS: ({ step, ids, relations }, verdict, index) => {
    const [actor = '', power = ''] = ids
    const held = relations.filter(({ type }) => type === 'HOLDS')
    const [claim] = held
    if (held.length !== 1 || claim === undefined || claim.to !== power)
      return 'no single claim says that somebody has this power'
    if (!isPermitting(claim) || !isOfEach(claim)) return `${claim.id} does not give the power to each`
    if (actor !== verdict.actor || !isActor(index.entity(actor)?.kind))
      return 'it is about somebody else than the one asked for'
    return (
      ruleError(step.rule, actor === claim.from ? 'power-held' : 'class-to-member') ??
      timeError(relations) ??
      chainError(relations, 'INSTANCE_OF', actor, claim.from)
    )
  },
  OVER: ({ step, ids, relations }, verdict, index) => {
    const [norm = '', tool = ''] = ids
    const over = relations.filter(({ type }) => type === 'OVER')
    const [claim] = over
    if (over.length !== 1 || claim === undefined || claim.from !== norm)
      return 'no single claim says that the norm is over a tool'
    const isPower = index.entity(norm)?.kind === 'Power'
    if (!(isPower ? isPermitting(claim) : isBinding(claim))) return `${claim.id} does not say it as law`
    if (tool !== verdict.tool) return 'it is about another tool than the one asked for'
    if (!namedToolsOver(norm, tool, index).includes(claim.to)) return 'the norm does not reach the tool'
    return (
      ruleError(step.rule, tool === claim.to ? 'over-tool' : 'broader-to-narrower') ??
      timeError(relations) ??
      chainError(relations, 'BROADER', tool, claim.to)
    )
  },
  BINDS: ({ step, ids, relations, premises }, verdict, index) => {
    const [restriction = '', actor = ''] = ids
    if (!premises.includes(`OVER ${restriction} ${verdict.tool}`))
      return 'that the restriction is over the tool is no premise'
    if (actor !== verdict.actor) return 'it is about somebody else than the one asked for'
    if (!binds(restriction, actor, index)) return 'the restriction does not bind the actor'
    const own = index.actOf(restriction)
    const act = verdict.act as Act
    if (own !== act && !(own === 'USE' && index.isOfOneClass(own, act)))
      return `the restriction is on ${own}, which is not the act`
    const naming = relations.find(({ type }) => type === 'BINDS')
    if (index.namesSomebody(restriction) !== (naming !== undefined))
      return 'whom it names is left out, or made up'
    return (
      ruleError(step.rule, 'restriction-binds') ??
      neverTogether(step.concludes, `OVER ${restriction} ${verdict.tool}`, verdict, index) ??
      (naming === undefined
        ? null
        : naming.from === restriction
          ? chainError(relations, 'INSTANCE_OF', actor, naming.to)
          : 'the claim is of another restriction')
    )
  },
  REQUIRES: ({ step, ids, relations, premises }, verdict, index) => {
    const [norm = '', condition = ''] = ids
    const required = relations.filter(({ type, to }) => type === 'SUBJECT_TO' && to === condition)
    if (required.length === 0 || !required.every(isBinding)) return 'no claim says that it is required'
    if (step.rule === 'condition-required') {
      if (!premises.some((premise) => isAbout(premise, norm)))
        return 'that the norm counts here is no premise'
      if (relations.length !== required.length || !required.every(({ from }) => from === norm))
        return 'the claim is of another norm'
      return claimsBetween(norm, 'SUBJECT_TO', condition, index) === required.length
        ? null
        : 'it leaves out claims that say so'
    }
    const over = relations.find(({ type, from }) => type === 'OVER' && from === required[0]?.from)
    if (ruleError(step.rule, 'narrower-condition') !== null || over === undefined)
      return 'that it is said of the narrower tool is not shown'
    const named = namedToolsOver(norm, verdict.tool, index)
    if (!named.some((tool) => isStrictlyBelow(over.to, tool, index)))
      return 'it is not said of a narrower tool'
    if (!index.isOfOneClass(index.actOf(over.from), verdict.act as Act))
      return 'it is required of an act of another class'
    return (
      timeError(relations.filter(({ type }) => type !== 'SUBJECT_TO')) ??
      chainError(relations, 'BROADER', verdict.tool, over.to)
    )
  },
  EXEMPT: ({ step, ids, relations }, _verdict, index) => {
    const [power = '', condition = ''] = ids
    const exempt = relations.filter(
      (claim) =>
        claim.type === 'EXEMPT_FROM' && claim.from === power && claim.to === condition && isBinding(claim),
    )
    return (
      ruleError(step.rule, 'exemption') ??
      (exempt.length > 0 &&
      exempt.length === relations.length &&
      exempt.length === claimsBetween(power, 'EXEMPT_FROM', condition, index)
        ? null
        : 'it is not what the claims say of what is expressly not required')
    )
  },
  BESIDE: ({ step, ids, relations }) => {
    const [norm = '', other = ''] = ids
    const beside = relations.filter(
      ({ type, from, to }) =>
        type === 'SET_BESIDE' && ((from === norm && to === other) || (from === other && to === norm)),
    )
    return (
      ruleError(step.rule, 'set-beside') ??
      (beside.length > 0 && beside.length === relations.length ? null : 'no claim sets the two side by side')
    )
  },
  DISPUTED: ({ step, ids, relations }, _verdict, index) => {
    const [about = '', position = ''] = ids
    const on = relations.filter(({ type, from, to }) => type === 'ON' && from === position && to === about)
    if (index.entity(position)?.kind !== 'Position') return 'what disputes it is no position'
    return (
      ruleError(step.rule, 'position-taken') ??
      (on.length > 0 && on.length === relations.length ? null : 'no claim says that the position is on it')
    )
  },
  SILENT: ({ step, ids, relations }, verdict, index) => {
    const [condition = ''] = ids
    const speaking = speakingNorms(verdict)
    if (verdict.proof.some(({ concludes }) => isSpokenOf(concludes, condition, speaking)))
      return 'what decides requires it, or expressly does without it'
    const norms = new Set([
      ...normsOver(verdict.tool, 'Power', index),
      ...normsOver(verdict.tool, 'Restriction', index),
      ...verdict.proof
        .filter(({ concludes }) => concludes.startsWith('BESIDE '))
        .map(({ concludes }) => concludes.split(' ')[2] ?? ''),
    ])
    const fits = (claim: Relation): boolean =>
      claim.type === 'SUBJECT_TO' && claim.to === condition && norms.has(claim.from) && isBinding(claim)
    return (
      ruleError(step.rule, 'silence') ??
      (relations.length > 0 && relations.every(fits)
        ? null
        : 'no norm over the tool or beside one requires it')
    )
  },
  STANDARD: ({ step, ids, relations }, verdict, index) => {
    const fits = ({ type, to, modality }: Relation): boolean =>
      to === ids[0] && (type === 'GUIDED_BY' || (type === 'SUBJECT_TO' && modality === 'SHOULD'))
    const left = standardsOfTool(verdict.tool, index).find(
      (claim) => fits(claim) && !relations.includes(claim),
    )
    if (left !== undefined) return `it leaves out ${left.id}, which makes it a standard too`
    return ruleError(step.rule, 'standard') ?? (relations.every(fits) ? null : 'no claim makes it a standard')
  },
  SHOWN: ({ step, ids, relations }, _verdict, index) => {
    const fits = ({ type, from }: Relation): boolean =>
      from === ids[0] && (type === 'ON' || type === 'IN_CASE')
    if (index.entity(ids[0] ?? '')?.kind !== 'Position') return 'it is no position'
    return (
      ruleError(step.rule, 'position-taken') ??
      (relations.every(fits) ? null : 'no claim says what the position is on')
    )
  },
}

/** What should be met in the use of a tool: said of it, of what it is a form of, and of powers and restrictions over these. */
function standardsOfTool(tool: string, index: ReleaseIndex): readonly Relation[] {
  const tools = [tool, ...widerTools(tool, index)]
  const norms = tools
    .flatMap((id) => index.to(id, 'OVER'))
    .filter(({ negated, from }) => !negated && index.entity(from)?.kind !== 'Duty')
    .map(({ from }) => from)
  return [
    ...tools
      .flatMap((id) => index.from(id, 'GUIDED_BY'))
      .filter((claim) => isBinding(claim) || (!claim.negated && claim.modality === 'SHOULD')),
    ...[...new Set(norms)]
      .flatMap((id) => index.from(id, 'SUBJECT_TO'))
      .filter(({ negated, modality }) => !negated && modality === 'SHOULD'),
  ]
}

/** How many claims of this type, that count as law, lead from the one to the other. */
function claimsBetween(
  from: string,
  type: 'EXEMPT_FROM' | 'SUBJECT_TO',
  to: string,
  index: ReleaseIndex,
): number {
  return index.from(from, type).filter((claim) => claim.to === to && isBinding(claim)).length
}

/** The powers that decide, and the restrictions that bind. */
function speakingNorms({ outcome, proof }: SavedVerdict): ReadonlySet<string> {
  const all = proof.map(({ concludes }) => concludes.split(' '))
  const fails = new Set(all.filter(([word]) => word === 'FAILS').map(([, id]) => id))
  const isFailing = (power: string): boolean =>
    all.some(([word, norm, id]) => word === 'REQUIRES' && norm === power && fails.has(id))
  const powers = all.filter(
    ([word, power = '', given]) =>
      word === 'GIVES' && given === outcome && (outcome !== 'NOT_PERMITTED' || isFailing(power)),
  )
  return new Set([...powers, ...all.filter(([word]) => word === 'BINDS')].map(([, norm = '']) => norm))
}

function isSpokenOf(conclusion: string, condition: string, norms: ReadonlySet<string>): boolean {
  const [word, norm = '', id] = conclusion.split(' ')
  return (word === 'REQUIRES' || word === 'EXEMPT') && id === condition && norms.has(norm)
}

function isAbout(conclusion: string, norm: string): boolean {
  const [word, first, second] = conclusion.split(' ')
  return (
    (word === 'OVER' && first === norm) ||
    (word === 'BINDS' && first === norm) ||
    (word === 'BESIDE' && second === norm)
  )
}
