import type { Relation } from '../../model/relation.ts'
import type { NormIndex } from '../law/norm-index.ts'
import type { Conclusion, VerdictConclusion } from '../proof/conclusion.ts'
import { attestedStatement } from './attested-statement.ts'
import { citationsOf } from '../proof/proof.ts'
import type { Shown } from '../weighing/decisive-norms.ts'
import { holdersOf } from '../weighing/disputes.ts'
import { writtenOut, type Sentence } from './inline-citations.ts'
import { normSentences } from './norm-sentences.ts'
import { holdersNamed, type WrittenStep } from './step-sentences.ts'
import { verdictStatement } from './verdict-statement.ts'
import { joined, wordingOf } from './wording.ts'

/**
 * The verdict in one paragraph to quote. It opens with the act and what it comes to; then come the law, in the words
 * of the claims that the proof rests on, why conditions hold or fail that are not simply taken to, what is disputed,
 * of what the sources are silent, and what is shown beside it. What several norms or steps say alike is said once.
 */
export function verdictText(
  verdict: VerdictConclusion,
  shown: Shown,
  proof: readonly WrittenStep[],
  law: NormIndex,
): string {
  const norms = normsTold(shown, proof)
  const told = [...norms, ...besides(norms, proof)]
  const ofLaw = told.flatMap((norm) => normSentences(norm, proof))
  const opening = sentence(
    verdictStatement(verdict, wordingOf(law)),
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
function normsTold({ deciding }: Shown, proof: readonly WrittenStep[]): readonly string[] {
  const powers = deciding.powers.map(({ power }) => power)
  const restrictions = deciding.restrictions.map(({ restriction }) => restriction)
  if (powers.length + restrictions.length > 0) return [...powers, ...restrictions]
  return [...new Set(concluded(proof, 'OVER').map(({ norm }) => norm))]
}

/** Other norms that the sources set beside these. */
function besides(norms: readonly string[], proof: readonly WrittenStep[]): readonly string[] {
  const others = concluded(proof, 'BESIDE').filter(({ norm }) => norms.includes(norm))
  return [...new Set(others.map(({ other }) => other))].filter((other) => !norms.includes(other))
}

function concluded<W extends Conclusion['word']>(
  proof: readonly WrittenStep[],
  word: W,
): readonly Extract<Conclusion, { readonly word: W }>[] {
  return proof
    .map(({ conclusion }) => conclusion)
    .filter((one): one is Extract<Conclusion, { readonly word: W }> => one.word === word)
}

/** The conditions that these norms require. */
function requiredBy(norms: readonly string[], proof: readonly WrittenStep[]): ReadonlySet<string> {
  const required = concluded(proof, 'REQUIRES').filter(({ norm }) => norms.includes(norm))
  return new Set(required.map(({ condition }) => condition))
}

/** That a norm said of a class or of a wider tool is one of the actor's and of the tool asked about. */
function passings(
  norms: readonly string[],
  proof: readonly WrittenStep[],
  law: NormIndex,
): readonly Sentence[] {
  return proof.flatMap(({ conclusion, relations }) => {
    switch (conclusion.word) {
      case 'OVER':
        return norms.includes(conclusion.norm) ? passing(relations, 'BROADER', 'a form of', law) : []
      case 'HAS':
        return norms.includes(conclusion.power) ? passing(relations, 'INSTANCE_OF', 'one of', law) : []
      case 'BINDS':
        return norms.includes(conclusion.restriction) ? passing(relations, 'INSTANCE_OF', 'one of', law) : []
      default:
        return []
    }
  })
}

function passing(
  relations: readonly Relation[],
  type: 'BROADER' | 'INSTANCE_OF',
  as: string,
  law: NormIndex,
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
function reasons(norms: readonly string[], proof: readonly WrittenStep[]): readonly Sentence[] {
  const wanted = new Set(requiredBy(norms, proof))
  // From the last step to the first, since what a step rests on comes before it.
  const told = [...proof].reverse().filter(({ conclusion, premises }) => {
    if (conclusion.word !== 'HOLDS' && conclusion.word !== 'FAILS') return false
    if (!wanted.has(conclusion.condition)) return false
    for (const premise of premises) {
      const before = proof[premise - 1]?.conclusion
      if (before?.word === 'HOLDS' || before?.word === 'FAILS') wanted.add(before.condition)
    }
    return conclusion.because.by !== 'QUESTION'
  })
  return told.reverse().map(({ statement, citations }) => sentence(statement, citations))
}

/** How things stand with what only a norm requires that is set beside one that decides: the opening does not tell it. */
function unreconciled(
  norms: readonly string[],
  told: readonly string[],
  proof: readonly WrittenStep[],
): readonly Sentence[] {
  const decided = requiredBy(norms, proof)
  const others = told.filter((norm) => !norms.includes(norm))
  return proof.flatMap(({ conclusion, citations }) => {
    if (conclusion.word !== 'REQUIRES' || !others.includes(conclusion.norm)) return []
    const { condition } = conclusion
    const value = proof.find((step) => isPutOrOpen(step.conclusion, condition))
    return value === undefined || decided.has(condition) ? [] : [sentence(value.statement, citations)]
  })
}

function isPutOrOpen(conclusion: Conclusion, condition: string): boolean {
  switch (conclusion.word) {
    case 'OPEN':
      return conclusion.condition === condition
    case 'HOLDS':
    case 'FAILS':
      return conclusion.condition === condition && conclusion.because.by === 'QUESTION'
    default:
      return false
  }
}

/** What is set side by side, in the words of the claim that does it, and what positions are on. */
function disputes(norms: readonly string[], proof: readonly WrittenStep[]): readonly Sentence[] {
  const disputable = new Set([...norms, ...requiredBy(norms, proof)])
  return proof.flatMap(({ conclusion, statement, citations, relations }) => {
    if (conclusion.word === 'BESIDE' && norms.includes(conclusion.norm))
      return relations.map((claim) => sentence(attestedStatement(claim), claim.citations))
    return conclusion.word === 'DISPUTED' && disputable.has(conclusion.about)
      ? [sentence(statement, citations)]
      : []
  })
}

function gathered(
  found: ReadonlyMap<string, readonly Relation[]>,
  words: (ids: readonly string[]) => string,
): readonly Sentence[] {
  return found.size === 0 ? [] : [sentence(words([...found.keys()]), citationsOf([...found.values()].flat()))]
}

function position(id: string, law: NormIndex): string {
  const wording = wordingOf(law)
  const who = holdersNamed(holdersOf(id, law), wording)
  return `${wording.titled(id)}${who.length === 0 ? '' : ` (${joined(who)})`}`
}
