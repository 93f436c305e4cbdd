import { canonical } from '../lib/canonical.ts'
import { grouped } from '../lib/grouping.ts'
import { objectIds } from '../lib/object-ids.ts'
import type { Hop } from '../model/hop.ts'
import type { FilterLeaf, HopFrom, Question } from './graph.ts'

/** What a question asks of one of its items; of a question without items the whole. */
export interface Part {
  readonly question: Question
  readonly item: Item | null
  /** The same for parts that can be asked in one question. */
  readonly scope: string | Question
  /** The same for parts that ask the same; an object where it would take longer to compare than to ask again. */
  readonly key: string | object
}

type Item = string | HopFrom | FilterLeaf

/** With so many names in it a question is compared with itself alone. */
const mostNames = 50

export function partsOf(question: Question): readonly Part[] {
  if (!('each' in question))
    return [{ question, item: null, scope: question, key: isLong(question) ? question : keyed(question) }]
  const { each, ...rest } = question
  const scope = canonical(rest)
  return each.map((item) => ({ question, item, scope, key: keyOf(scope, item) }))
}

/** The answer to a question of the answers to its parts. */
export function wholeAnswer(question: Question, answers: readonly unknown[]): unknown {
  return 'each' in question ? answers : answers[0]
}

/** The questions that ask these parts, as few as it takes, each with its parts in the order of their answers. */
export function questionsFor(
  parts: readonly Part[],
): readonly { readonly question: Question; readonly parts: readonly Part[] }[] {
  return [...grouped(parts, ({ scope }) => scope).values()].map((members) => {
    const { question } = members[0] as Part
    const items = members.map(({ item }) => item)
    return {
      question: 'each' in question ? ({ ...question, each: items } as Question) : question,
      parts: members,
    }
  })
}

/** The key of what is asked of one entity. */
export function entityKey(id: string): string {
  return keyOf(entityScope, id) as string
}

const entityScope = canonical({ type: 'entities' })

/** Hops are told apart by what they are: only declared ones have a name of their own. */
const numberOf = objectIds<Hop>()

function keyOf(scope: string, item: Item): string | object {
  if (typeof item === 'string') return `${scope} ${item}`
  if ('hop' in item) return `${scope} ${numberOf(item.hop)} ${item.id}`
  return isLong(item) ? item : `${scope} ${keyed(item)}`
}

function keyed(value: object): string {
  return canonical(
    Object.fromEntries(
      Object.entries(value).map(([name, part]: [string, unknown]) => [
        name,
        part instanceof Set ? [...(part as ReadonlySet<string>)].sort() : part,
      ]),
    ),
  )
}

function isLong(value: object): boolean {
  return Object.values(value).some((part: unknown) => {
    const count = part instanceof Set ? part.size : Array.isArray(part) ? part.length : 0
    return count > mostNames
  })
}
