import type { Relation } from '../../model/relation.ts'
import type { Assessment } from '../weighing/assess.ts'
import { writtenOut, type Sentence } from './inline-citations.ts'
import type { Law } from '../law/norm-index.ts'
import { normSentences } from './norm-sentences.ts'
import { citationsOf, type ProofStep } from '../proof/proof.ts'
import { holdersOf } from './step-sentences.ts'
import { proofRules } from '../weighing/verdict-rules.ts'
import { verdictStatement, type Shown } from './verdict-statement.ts'
import { joined, wordingOf } from './wording.ts'

/**
 * The verdict in one paragraph to quote. It opens with the act and what it comes to; then come the law, in the words
 * of the claims that the proof rests on, why conditions hold or fail that are not simply taken to, what is disputed,
 * of what the sources are silent, and what is shown beside it. What several norms or steps say alike is said once.
 */
export function verdictText(
  assessment: Assessment,
  shown: Shown,
  proof: readonly ProofStep[],
  law: Law,
): string {
  const norms = normsTold(shown, proof)
  const told = [...norms, ...besides(norms, proof)]
  const ofLaw = told.flatMap((norm) => normSentences(norm, proof))
  const opening = sentence(
    verdictStatement(assessment, shown, law),
    ofLaw.flatMap(({ places }) => places),
  )
  const sentences = [
    opening,
    ...ofLaw,
    ...passings(told, proof, law),
    ...reasons(told, proof),
    ...unreconciled(norms, told, proof),
    ...disputes(norms, proof),
    ...gathered(shown.silent, (ids) => `${silence}: ${wordingOf(law).titles(ids)}.`),
    ...gathered(shown.standards, (ids) => `${standards}: ${wordingOf(law).listed(ids)}.`),
    ...gathered(shown.positions, (ids) => `${positions}: ${joined(ids.map((id) => position(id, law)))}.`),
  ]
  return writtenOut(sentences, law)
}

const silence = 'What decides here says nothing of what other norms over this tool, or set beside it, require'
const standards = 'As standards, which should be met and bar nothing, the sources name'
const positions = 'These positions are shown, and not applied as facts'

function sentence(words: string, places: Sentence['places']): Sentence {
  return { words, places, likewise: [] }
}

/** The norms that decide; where none does, those that bind without barring, and the powers that the actor has not. */
function normsTold({ deciding }: Shown, proof: readonly ProofStep[]): readonly string[] {
  const powers = deciding.powers.map(({ power }) => power)
  const restrictions = deciding.restrictions.map(({ restriction }) => restriction)
  if (powers.length + restrictions.length > 0) return [...powers, ...restrictions]
  return [...new Set(concluded(proof, ['OVER']).map(([, norm = '']) => norm))]
}

/** Other norms that the sources set beside these. */
function besides(norms: readonly string[], proof: readonly ProofStep[]): readonly string[] {
  const others = concluded(proof, ['BESIDE']).filter(([, norm = '']) => norms.includes(norm))
  return [...new Set(others.map(([, , other = '']) => other))].filter((other) => !norms.includes(other))
}

function concluded(proof: readonly ProofStep[], words: readonly string[]): readonly (readonly string[])[] {
  return proof.map(({ concludes }) => concludes.split(' ')).filter(([word = '']) => words.includes(word))
}

/** That a norm said of a class or of a wider tool is one of the actor's and of the tool asked about. */
function passings(norms: readonly string[], proof: readonly ProofStep[], law: Law): readonly Sentence[] {
  return proof.flatMap(({ concludes, relations }) => {
    const [word = '', first = '', second = ''] = concludes.split(' ')
    if (!norms.includes(word === 'HAS' ? second : first)) return []
    if (word === 'OVER') return passing(relations, 'BROADER', 'a form of', law)
    return word === 'HAS' || word === 'BINDS' ? passing(relations, 'INSTANCE_OF', 'one of', law) : []
  })
}

function passing(
  relations: readonly Relation[],
  type: 'BROADER' | 'INSTANCE_OF',
  as: string,
  law: Law,
): readonly Sentence[] {
  const chain = relations.filter((claim) => claim.type === type)
  const [first] = chain
  const last = chain.at(-1)
  if (first === undefined || last === undefined) return []
  const { called } = wordingOf(law)
  const between = chain.slice(0, -1).map(({ to }) => called(to))
  const by = between.length === 0 ? '' : `, as ${as} ${between.join(` and so ${as} `)}`
  const inferred = chain.some(({ status }) => status === 'INFERRED') ? ', which is inferred' : ''
  const words = `What is said of ${called(last.to)} is said of ${called(first.from)} too${by}${inferred}.`
  return [sentence(words, citationsOf(chain))]
}

/** Why conditions that are required hold or fail where the question does not itself take them to. */
function reasons(norms: readonly string[], proof: readonly ProofStep[]): readonly Sentence[] {
  const wanted = new Set(
    concluded(proof, ['REQUIRES'])
      .filter(([, norm = '']) => norms.includes(norm))
      .map(([, , condition = '']) => condition),
  )
  // From the last step to the first, since what a step rests on comes before it.
  const told = [...proof].reverse().filter(({ rule, concludes, premises }) => {
    const [word = '', condition = ''] = concludes.split(' ')
    if ((word !== 'HOLDS' && word !== 'FAILS') || !wanted.has(condition)) return false
    for (const premise of premises) wanted.add(proof[premise - 1]?.concludes.split(' ')[1] ?? '')
    return rule !== proofRules.taken.id
  })
  return told.reverse().map(({ statement, citations }) => sentence(statement, citations))
}

/** How things stand with what only a norm requires that is set beside one that decides: the opening does not tell it. */
function unreconciled(
  norms: readonly string[],
  told: readonly string[],
  proof: readonly ProofStep[],
): readonly Sentence[] {
  const ofNorms = (all: readonly string[]): readonly ProofStep[] =>
    proof.filter(({ concludes }) => {
      const [word, norm = ''] = concludes.split(' ')
      return word === 'REQUIRES' && all.includes(norm)
    })
  const decided = new Set(ofNorms(norms).map(({ concludes }) => concludes.split(' ')[2]))
  return ofNorms(told.filter((norm) => !norms.includes(norm))).flatMap(({ concludes, citations }) => {
    const condition = concludes.split(' ')[2] ?? ''
    const value = proof.find(({ rule, concludes: other }) => {
      const [word = '', about] = other.split(' ')
      return about === condition && values.has(word) && (word === 'OPEN' || rule === proofRules.taken.id)
    })
    return value === undefined || decided.has(condition) ? [] : [sentence(value.statement, citations)]
  })
}

const values: ReadonlySet<string> = new Set(['HOLDS', 'FAILS', 'OPEN'])

/** What is set side by side, in the words of the claim that does it, and what positions are on. */
function disputes(norms: readonly string[], proof: readonly ProofStep[]): readonly Sentence[] {
  const required = concluded(proof, ['REQUIRES']).filter(([, norm = '']) => norms.includes(norm))
  const disputable = new Set([...norms, ...required.map(([, , condition = '']) => condition)])
  return proof.flatMap(({ concludes, statement, citations, relations }) => {
    const [word, first = ''] = concludes.split(' ')
    if (word === 'BESIDE' && norms.includes(first))
      return relations.map((claim) => sentence(claim.statement, claim.citations))
    return word === 'DISPUTED' && disputable.has(first) ? [sentence(statement, citations)] : []
  })
}

function gathered(
  found: ReadonlyMap<string, readonly Relation[]>,
  words: (ids: readonly string[]) => string,
): readonly Sentence[] {
  return found.size === 0 ? [] : [sentence(words([...found.keys()]), citationsOf([...found.values()].flat()))]
}

function position(id: string, law: Law): string {
  const who = holdersOf(id, law)
  return `${wordingOf(law).titled(id)}${who.length === 0 ? '' : ` (${joined(who)})`}`
}
