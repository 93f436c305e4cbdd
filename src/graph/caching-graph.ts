import { LRUCache } from 'lru-cache'
import { andThen, type Awaitable } from '../lib/awaitable.ts'
import type { Graph, Neighbour, Question } from './graph.ts'
import { entityKey, partsOf, questionsFor, wholeAnswer, type Part } from './question-parts.ts'
import { sizeOfAnswer, sizeOfEntity, sizeOfEntry } from './memory-size.ts'

/** Answers to parts of questions to one release, by their keys: within so many bytes, those used last. */
export type AnswerCache = LRUCache<string, object>

export function answerCache(bytes: number): AnswerCache {
  return new LRUCache({ maxSize: Math.max(1, bytes), maxEntrySize: Math.max(1, bytes >> 3) })
}

/** A graph that asks only what the cache does not hold. What that holds is answered without a promise. */
export function cachingGraph(graph: Graph, cache: AnswerCache): Graph {
  const recall = ({ key }: Part): object | undefined => (typeof key === 'string' ? cache.get(key) : undefined)
  const keep = (key: Part['key'], answer: unknown, size: (answer: object) => number): void => {
    if (typeof key !== 'string' || typeof answer !== 'object' || answer === null) return
    cache.set(key, answer, { size: sizeOfEntry(key) + size(answer) })
  }
  /** An entity that was met on the way is likely to be asked for next. */
  const keepEntities = (neighbours: readonly Neighbour[]): void => {
    for (const { entity } of neighbours) {
      const key = entityKey(entity.id)
      if (!cache.has(key)) keep(key, entity, () => sizeOfEntity(entity))
    }
  }
  const ask = (question: Question): Awaitable<unknown> => {
    const parts = partsOf(question)
    const answers: unknown[] = parts.map(recall)
    const missing = parts.filter((_part, index) => answers[index] === undefined)
    if (missing.length === 0) return wholeAnswer(question, answers)
    const [{ question: asked } = { question }] = questionsFor(missing)
    return andThen<unknown, unknown>(graph.ask(asked), (answer) => {
      const found = 'each' in question ? (answer as readonly unknown[]) : [answer]
      const sizeOf = sizeOfAnswer[question.type] as (answer: object) => number
      for (const [index, { key }] of missing.entries()) {
        keep(key, found[index], sizeOf)
        if (question.type === 'hops') keepEntities(found[index] as readonly Neighbour[])
      }
      let next = 0
      return wholeAnswer(
        question,
        answers.map((known) => known ?? found[next++]),
      )
    })
  }
  return {
    get name() {
      return graph.name
    },
    release: graph.release,
    ask: ask as Graph['ask'],
  }
}
