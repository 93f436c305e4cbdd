import type { Act, Outcome } from '../../generated/vocabulary.ts'
import type { PositionHolder } from '../weighing/disputes.ts'

/** What a step concludes, with all that its sentence tells beyond the claims that the step rests on. */
export type Conclusion =
  | { readonly word: 'HAS'; readonly actor: string; readonly power: string }
  | { readonly word: 'OVER'; readonly norm: string; readonly tool: string }
  | BindsConclusion
  | {
      readonly word: 'REQUIRES'
      readonly norm: string
      readonly condition: string
      /** What it is said of: the norm itself, or a narrower tool than the one that the norm names. */
      readonly saidOf: 'NORM' | 'NARROWER_TOOL'
    }
  | { readonly word: 'EXEMPT'; readonly norm: string; readonly condition: string }
  | { readonly word: 'HOLDS' | 'FAILS'; readonly condition: string; readonly because: Cause }
  | { readonly word: 'OPEN'; readonly condition: string }
  | { readonly word: 'BESIDE'; readonly norm: string; readonly other: string }
  | { readonly word: 'DISPUTED'; readonly about: string; readonly position: string }
  | { readonly word: RestrictionWord; readonly restriction: string }
  | { readonly word: 'GIVES'; readonly power: string; readonly outcome: Outcome }
  | VerdictConclusion
  | { readonly word: 'SILENT'; readonly condition: string }
  | { readonly word: 'STANDARD'; readonly standard: string }
  | { readonly word: 'SHOWN'; readonly position: string; readonly holders: readonly PositionHolder[] }

export interface BindsConclusion {
  readonly word: 'BINDS'
  readonly restriction: string
  readonly actor: string
  /** The act that the restriction is on. */
  readonly act: Act
  readonly tool: string
  /** Nobody bound by it may, unless these hold. */
  readonly unless: readonly string[]
}

/** Why a condition holds or fails: the question takes it so, names these crimes or this case, or it follows from others. */
export type Cause =
  | { readonly by: 'QUESTION' }
  | { readonly by: 'CRIMES'; readonly crimes: readonly string[] }
  | { readonly by: 'CASE'; readonly case: string }
  | { readonly by: 'CONDITIONS' }

export type RestrictionWord = 'LIFTED' | 'BARS' | 'UNDECIDED' | 'CONTESTED'

export interface VerdictConclusion {
  readonly word: 'VERDICT'
  readonly outcome: Outcome
  readonly act: Act
  readonly actor: string
  readonly tool: string
  /** What the norms that decide require, by how it stands. */
  readonly met: readonly string[]
  readonly missing: readonly string[]
  readonly open: readonly string[]
  /** The restrictions among the norms that decide that nothing lifts. */
  readonly absolute: readonly string[]
  /** Whether a power is among the norms that decide. */
  readonly isByPower: boolean
  /** Whether a restriction binds the actor for this act and tool. */
  readonly isRestricted: boolean
}

/** The conclusion in signs that a machine reads: its word and the ids that it is about. */
export function signsOf(conclusion: Conclusion): string {
  return [conclusion.word, ...idsOf(conclusion)].join(' ')
}

function idsOf(conclusion: Conclusion): readonly string[] {
  switch (conclusion.word) {
    case 'HAS':
      return [conclusion.actor, conclusion.power]
    case 'OVER':
      return [conclusion.norm, conclusion.tool]
    case 'BINDS':
      return [conclusion.restriction, conclusion.actor]
    case 'REQUIRES':
    case 'EXEMPT':
      return [conclusion.norm, conclusion.condition]
    case 'HOLDS':
    case 'FAILS':
    case 'OPEN':
    case 'SILENT':
      return [conclusion.condition]
    case 'BESIDE':
      return [conclusion.norm, conclusion.other]
    case 'DISPUTED':
      return [conclusion.about, conclusion.position]
    case 'LIFTED':
    case 'BARS':
    case 'UNDECIDED':
    case 'CONTESTED':
      return [conclusion.restriction]
    case 'GIVES':
      return [conclusion.power, conclusion.outcome]
    case 'VERDICT':
      return [conclusion.outcome, conclusion.act, conclusion.actor, conclusion.tool]
    case 'STANDARD':
      return [conclusion.standard]
    case 'SHOWN':
      return [conclusion.position]
  }
}
