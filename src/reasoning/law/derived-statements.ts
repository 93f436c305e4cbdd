import type { Relation } from '../../model/relation.ts'
import type { Claims } from './claims.ts'
import { quantifierOf, type Holding } from './power-holders.ts'
import type { NormScope } from './norm-scope.ts'

/** Why a member holds what its class holds. Names may be of one or of many, so no verb but may and is agrees with them. */
export function heldThroughClass(holding: Holding, claims: Claims): string {
  const power = titleOf(holding.power, claims)
  const actor = nameOf(holding.actor, claims)
  return `The power ${power} is held by ${actor}${classesOf(holding, claims)}, the class that a source gives it to.`
}

/** Why an actor may do the power's act over a tool. */
export function toolMayBeUsed(holding: Holding, scope: NormScope, claims: Claims): string {
  const isDirect = holding.chain.length === 0
  const classes = isDirect ? '' : `${classesOf(holding, claims)},`
  const may = `${subjectOf(holding, claims)}${classes} ${verbOf(holding, claims)} ${nameOf(scope.tool, claims)}`
  const power = `by the power ${titleOf(holding.power, claims)}, which ${isDirect ? '' : 'is held by that class and '}`
  const over = `is over ${nameOf(scope.claim.to, claims)}${formOf(scope, claims)}`
  return sentence(`${may}, ${power}${over}${conditionsOf(holding, claims)}.`)
}

/** Why a tool counts as used in a case. */
export function usedInCase(applied: Relation, inCase: Relation, claims: Claims): string {
  const tool = nameOf(applied.to, claims)
  return sentence(
    `${nameOf(inCase.to, claims)} saw the use of ${tool}: the measure ${titleOf(applied.from, claims)} applied it in that case.`,
  )
}

function subjectOf(holding: Holding, claims: Claims): string {
  const quantifier = quantifierOf(holding)
  return `${nameOf(holding.actor, claims)}${quantifier === null ? '' : ` (${quantifier})`}`
}

function classesOf({ chain }: Holding, claims: Claims): string {
  return `, as one of ${chain.map((link) => nameOf(link.to, claims)).join(' and so one of ')}`
}

/** The power's own act: to mandate is not to authorize, and to establish says more than to use. */
function verbOf(holding: Holding, claims: Claims): string {
  const act = String(claims.entity(holding.power)?.fields.act).toLowerCase().replaceAll('_', ' ')
  return holding.claim.modality === 'CAN_CONSIDER' ? `can consider whether to ${act}` : `may ${act}`
}

function formOf(scope: NormScope, claims: Claims): string {
  const tools = [...scope.chain].reverse().map((link) => nameOf(link.from, claims))
  return tools.length === 0
    ? ''
    : `, and so over its narrower form ${tools.join(' and over the narrower form of that, ')}`
}

function conditionsOf(holding: Holding, claims: Claims): string {
  const required = claims.from(holding.power, 'SUBJECT_TO').some((claim) => !claim.negated)
  return required ? '; what that power requires must hold' : ''
}

function nameOf(id: string, claims: Claims): string {
  return claims.entity(id)?.name ?? id
}

function titleOf(id: string, claims: Claims): string {
  return `“${nameOf(id, claims)}”`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
