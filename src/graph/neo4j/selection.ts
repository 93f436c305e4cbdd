import { relationTypes, type Direction, type Kind, type RelationType } from '../../generated/vocabulary.ts'
import type { Answers, FilterLeaf } from '../graph.ts'
import type { QueryRunner } from './neo4j-graph.ts'

/** Answers a filter's leaves, all at the same time; every leaf is one statement. */
export function selectionIn(runner: QueryRunner): Answers['select'] {
  return ({ each }) => Promise.all(each.map((leaf) => selected(runner, leaf)))
}

async function selected({ run, facts }: QueryRunner, leaf: FilterLeaf): Promise<ReadonlySet<string>> {
  const [path, parameters] = questionOf(leaf, facts.id)
  return new Set((await run<{ readonly ids: readonly string[] }>(path, parameters)).ids)
}

function questionOf(
  leaf: FilterLeaf,
  release: string,
): readonly [path: string, parameters: Readonly<Record<string, unknown>>] {
  if ('ids' in leaf) return ['select-ids', { ids: leaf.ids }]
  if ('kinds' in leaf) return ['select-kinds', { kinds: leaf.kinds }]
  if ('words' in leaf)
    return ['select-words', { words: leaf.words, query: wordQuery(release, leaf.words, 'whole') }]
  if ('sources' in leaf) return ['select-sources', { sources: leaf.sources }]
  if ('everything' in leaf) return ['select-everything', {}]
  const { types, direction, to } = leaf
  if (to !== null) return ['select-related', { ids: [...to], types, direction }]
  return ['select-joined', { kinds: kindsAt(types, direction), types, direction }]
}

/** The kinds that may stand at that end of a relation of these types. */
function kindsAt(types: readonly RelationType[], direction: Direction): readonly Kind[] {
  const kinds = types.flatMap((type) => [
    ...(direction === 'IN' ? [] : relationTypes[type].from),
    ...(direction === 'OUT' ? [] : relationTypes[type].to),
  ])
  return [...new Set(kinds)]
}

/** The fields of the index that hold words. */
const wordFields = ['nameWords', 'aliasWords', 'summaryWords'] as const

/** The index cuts words of more than 255 units in pieces; so much of a word is whole in the first of them. */
const longestIndexed = 200

/**
 * The words in the language of the index: entities of the release that hold all of them, the last one whole or as
 * a beginning. Folded words are letters and digits alone, so that nothing in them means anything to the index.
 */
export function wordQuery(release: string, words: readonly string[], last: 'whole' | 'beginning'): string {
  const demands = words.map((word, index) => {
    const mayBegin = word.length > longestIndexed || (last === 'beginning' && index === words.length - 1)
    const term = mayBegin ? `${word.slice(0, longestIndexed)}*` : word
    return `+(${wordFields.map((field) => `${field}:${term}`).join(' ')})`
  })
  return [`+release:${release}`, ...demands].join(' ')
}
