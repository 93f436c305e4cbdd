import type { Kind } from '../generated/vocabulary.ts'
import { andThen, type Awaitable } from '../lib/awaitable.ts'
import type { Entity } from '../model/entity.ts'
import { fold } from '../lib/normalize-text.ts'
import { identifierKeys } from '../model/identifier.ts'
import type { Graph } from './graph.ts'

export interface SearchResult {
  readonly entity: Entity
  /** Higher is better; comparable within one answer only. */
  readonly score: number
  /** The entity's words that matched, folded, each once: those of the name first. */
  readonly matched: readonly string[]
}

/**
 * The entities that hold all words of the text, the last one also as a beginning: best first, equal ones by
 * name. What the text is an identifier of stands first. None for a text without a word; passages only where `kinds` names them.
 */
export function search(
  graph: Graph,
  text: string,
  kinds: readonly Kind[] | null,
): Awaitable<readonly SearchResult[]> {
  const words = [...new Set(fold(text))]
  if (words.length === 0) return []
  return andThen(identifiedBy(graph, text, kinds), (bearers) =>
    andThen(graph.ask({ type: 'candidates', words, kinds }), (candidates) => {
      const others = candidates.filter(({ id }) => !bearers.some((bearer) => bearer.id === id))
      return [
        ...bearers.map((entity) => ({ ...scored(entity, words), score: identifiedSo })),
        ...others.map((entity) => scored(entity, words)),
      ].sort(byScore)
    }),
  )
}

/** Those that the whole text is an identifier of, however it is written: UNSCR 1973. */
function identifiedBy(
  graph: Graph,
  text: string,
  kinds: readonly Kind[] | null,
): Awaitable<readonly Entity[]> {
  const keys = identifierKeys(text, null)
  if (keys.length === 0) return []
  return andThen(graph.ask({ type: 'identified', each: keys }), (entities) =>
    entities.filter((entity) => entity !== undefined && (kinds?.includes(entity.kind) ?? true)),
  ) as Awaitable<readonly Entity[]>
}

function byScore(one: SearchResult, other: SearchResult): number {
  return other.score - one.score || one.entity.ranks.NAME - other.entity.ranks.NAME
}

/** What a word is worth by where it stands, and whether whole or as a beginning. */
const worths = {
  name: { whole: 10, beginning: 6 },
  aliases: { whole: 7, beginning: 4 },
  summary: { whole: 2, beginning: 1 },
} as const

/** What it is worth to be called by just these words, and the most that few other words in the name are worth. */
const calledSo = 20
const calledSoElsewhere = 12
const identifiedSo = 100
const briefly = 3

function scored(entity: Entity, words: readonly string[]): SearchResult {
  const matched = new Set<string>()
  let score = 0
  for (const [index, word] of words.entries()) {
    score += bestOf(entity, word, index === words.length - 1, matched)
  }
  const { name } = entity.words
  const inName = name.reduce((count, word) => count + Number(matched.has(word)), 0)
  score += (briefly * inName) / Math.max(1, name.length)
  if (isSame(name, words)) score += calledSo
  else if (entity.aliases.some((alias) => isSame(fold(alias), words))) score += calledSoElsewhere
  return { entity, score: Math.round(score * 1000) / 1000, matched: inOrder(entity, matched) }
}

/** The most that this word is worth anywhere; all that it matches is noted. */
function bestOf(entity: Entity, word: string, mayBegin: boolean, matched: Set<string>): number {
  let best = 0
  for (const field of ['name', 'aliases', 'summary'] as const) {
    for (const held of entity.words[field]) {
      const isWhole = held === word
      if (!isWhole && !(mayBegin && held.startsWith(word))) continue
      matched.add(held)
      best = Math.max(best, isWhole ? worths[field].whole : worths[field].beginning)
    }
  }
  return best
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index])
}

function inOrder({ words }: Entity, matched: ReadonlySet<string>): readonly string[] {
  return [...new Set([...words.name, ...words.aliases, ...words.summary])].filter((word) => matched.has(word))
}
