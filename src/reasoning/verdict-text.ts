import { passagePlace } from '../model/citation.ts'
import type { Citation } from '../model/citation.ts'
import type { Assessment } from './assess.ts'
import type { Law } from './law.ts'
import type { ProofStep } from './proof.ts'
import { proofRules } from './verdict-rules.ts'
import { verdictStatement, type Shown } from './verdict-statement.ts'

/** The verdict in one paragraph: its opening, then what decides it, each sentence with the places that it rests on. */
export function verdictText(
  assessment: Assessment,
  shown: Shown,
  proof: readonly ProofStep[],
  law: Law,
): string {
  const told = toldSteps(shown, proof)
  const opening = proof.find(({ concludes }) => concludes.startsWith('VERDICT '))
  const first = opening?.statement ?? verdictStatement(assessment, shown, law)
  const places = opening === undefined ? [] : placesBelow(opening, told, proof)
  const sentences = told.map((step) => cited(step.statement, placesOf(step, proof), law))
  return [cited(first, places, law), ...sentences].join(' ')
}

/** Of what decides: that it is so, what it requires, what is known of that; then what is disputed, silent and shown. */
function toldSteps({ deciding }: Shown, proof: readonly ProofStep[]): readonly ProofStep[] {
  const powers = new Set(deciding.powers.map(({ power }) => power))
  const restrictions = new Set(deciding.restrictions.map(({ restriction }) => restriction))
  const isSilence = powers.size + restrictions.size === 0
  const bound = new Set(
    proof
      .filter(({ concludes }) => concludes.startsWith('BINDS '))
      .map(({ concludes }) => concludes.split(' ')[1]),
  )
  const required = new Set<string>()
  return proof.filter(({ rule, concludes }) => {
    const [word = '', first = '', second = ''] = concludes.split(' ')
    const isOfDeciding = powers.has(first) || restrictions.has(first)
    if (word === 'REQUIRES' && isOfDeciding) required.add(second)
    switch (word) {
      case 'HAS':
        return powers.has(second)
      case 'OVER':
        return powers.has(first) ? rule !== proofRules.overTool.id : isSilence && !bound.has(first)
      case 'BINDS':
        return isSilence || restrictions.has(first)
      case 'REQUIRES':
        return powers.has(first)
      case 'EXEMPT':
      case 'BESIDE':
      case 'DISPUTED':
        return isOfDeciding || required.has(first)
      case 'HOLDS':
      case 'FAILS':
      case 'OPEN':
        return required.has(first)
      default:
        return word === 'SILENT' || word === 'STANDARD' || word === 'SHOWN'
    }
  })
}

/** What a step cites; where it cites nothing, or names what stands in other steps too, also what these do. */
function placesOf(step: ProofStep, proof: readonly ProofStep[]): readonly Citation[] {
  const [word, first, second] = step.concludes.split(' ')
  const beside = proof.filter(({ concludes }) =>
    word === 'HAS'
      ? concludes.startsWith(`OVER ${second} `)
      : word === 'BINDS' && concludes.startsWith(`REQUIRES ${first} `),
  )
  const premises =
    step.citations.length > 0 && word !== 'BINDS'
      ? []
      : step.premises.flatMap((premise) => placesOf(proof[premise - 1] as ProofStep, proof))
  return [...step.citations, ...premises, ...beside.flatMap(({ citations }) => citations)]
}

/** Where the norms stand that the conclusion rests on; where none decides, all that it is drawn from. */
function placesBelow(
  step: ProofStep,
  told: readonly ProofStep[],
  proof: readonly ProofStep[],
): readonly Citation[] {
  const norms = told.filter(({ concludes }) => /^(HAS|BINDS|REQUIRES|OVER) /.test(concludes))
  return (norms.length === 0 ? [step] : norms).flatMap((norm) => placesOf(norm, proof))
}

function cited(statement: string, citations: readonly Citation[], law: Law): string {
  const bySource = new Map<string, Set<string>>()
  for (const citation of citations) {
    const places = bySource.get(citation.source) ?? new Set()
    bySource.set(citation.source, places.add(passagePlace(citation)))
  }
  if (bySource.size === 0) return statement
  const words = [...bySource].map(
    ([source, places]) => `${sourceName(source, law)}, ${[...places].join(' and ')}`,
  )
  return `${statement.replace(/\.$/, '')} (${words.join('; ')}).`
}

function sourceName(source: string, law: Law): string {
  const entity = law.entity(source)
  return entity?.aliases[0] ?? String(entity?.fields['shortTitle'] ?? entity?.name ?? source)
}
