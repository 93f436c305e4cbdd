import type { FilterLeaf, Graph, Question } from '../../src/graph/graph.ts'
import type { Hop } from '../../src/model/hop.ts'
import { promisingGraph } from '../graph/promising-graph.ts'

/** A graph that has to be waited for, and writes down what it is asked. */
export interface AskedGraph extends Graph {
  /**
   * The questions, level by level: those of the first level were asked before anything was answered, those of
   * the next with the answers to these at hand, and so on. All hops of one question stand in one line.
   */
  readonly levels: readonly (readonly string[])[]
}

/** Answers the questions of one level together: what could have been asked with another is seen to have been. */
export function askedGraph(graph: Graph): AskedGraph {
  const promising = promisingGraph(graph)
  const levels: string[][] = []
  let answered = 0
  let levelEnd: Promise<void> | null = null
  const endOfLevel = (): Promise<void> =>
    (levelEnd ??= new Promise((resolve) => {
      setImmediate(() => {
        levelEnd = null
        resolve()
      })
    }))
  const ask = async (question: Question): Promise<unknown> => {
    const level = answered
    ;(levels[level] ??= []).push(questionInWords(question))
    const answer: unknown = await promising.ask(question)
    await endOfLevel()
    answered = Math.max(answered, level + 1)
    return answer
  }
  return { name: graph.name, release: promising.release, levels, ask: ask as Graph['ask'] }
}

function questionInWords(question: Question): string {
  switch (question.type) {
    case 'hops':
      return `hops ${[...new Set(question.each.map(({ hop }) => hop))].map(hopInWords).join(', ')}`
    case 'relationsOf':
      return ['relationsOf', question.direction, ...(question.types ?? [])].join(' ')
    case 'select':
      return `select ${question.each.map(leafInWords).join('; ')}`
    case 'page':
      return `page of ${question.kinds?.join(', ') ?? 'all kinds'}`
    case 'relationPage':
      return ['relationPage', ...(question.types ?? [])].join(' ')
    case 'candidates':
      return `candidates ${question.words.join(' ')}`
    default:
      return question.type
  }
}

/** What was asked more than once on one level: it could have been asked at once. */
export function askedTwice({ levels }: AskedGraph): readonly string[] {
  return levels.flatMap((questions, level) => {
    const parts = questions.filter((question) => !isOfOneList(question)).flatMap(partsOf)
    const again = parts.filter((part, index) => parts.indexOf(part) !== index)
    return [...new Set(again)].map((part) => `${part}, on level ${level + 1}`)
  })
}

/** Every list has its own page, and every search its own words. */
function isOfOneList(question: string): boolean {
  return /^(?:page|relationPage|candidates)\b/u.test(question)
}

function partsOf(question: string): readonly string[] {
  if (question.startsWith('hops ')) return question.slice('hops '.length).split(', ')
  return question.startsWith('select ') ? question.slice('select '.length).split('; ') : [question]
}

function hopInWords({ name, claims }: Hop): string {
  return claims ? `${name} with claims` : name
}

function leafInWords(leaf: FilterLeaf): string {
  if ('types' in leaf) {
    const [first, ...more] = [...(leaf.to ?? [])].sort()
    const to =
      leaf.to === null ? '' : ` to ${first ?? 'none'}${more.length === 0 ? '' : ` and ${more.length} more`}`
    return `${leaf.direction} ${leaf.types.join(' ')}${to}`
  }
  if ('ids' in leaf) return `ids ${leaf.ids.join(' ')}`
  if ('kinds' in leaf) return `kinds ${leaf.kinds.join(' ')}`
  if ('words' in leaf) return `words ${leaf.words.join(' ')}`
  return 'sources' in leaf ? `sources ${leaf.sources.join(' ')}` : 'everything'
}
