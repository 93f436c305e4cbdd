import { interfaces } from '../../generated/vocabulary.ts'
import type { ReleaseFacts } from '../../model/release.ts'
import type { FieldNode } from 'graphql'
import type { ArgumentValues } from './argument-values.ts'

/** What answering one field takes beside the values that it brings, in units of about a microsecond. */
export type FieldWork = (type: string, field: FieldNode, values: ArgumentValues) => number

/**
 * The work of the questions that go through more than they bring, by the sizes of the release that answers.
 * The factors are measured: bench/README.md says how, and where a question takes longer than is written here
 * it is to be counted higher.
 */
export function fieldWorkIn({ counts }: ReleaseFacts): FieldWork {
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (counts[name] ?? 0), 0)
  const actors = sum(interfaces.Actor)
  const tools = sum(['Tool'])
  const entities = sum(interfaces.Entity)
  const relations = sum(Object.keys(counts)) - entities

  const questions: Readonly<Record<string, (field: FieldNode, values: ArgumentValues) => number>> = {
    __schema: () => 50_000,
    __type: () => 1_000,
    mayUse: () => 200,
    whoMayUse: () => 20 * actors,
    optionsFor: () => 500 * tools,
    unusedTools: () => 1_500 * tools,
    matrix: (field, values) =>
      30 * (values.length(field, 'actors') ?? actors) * (values.length(field, 'tools') ?? tools),
    compareCases: (field, values) => 300 * (values.length(field, 'ids') ?? 1),
    search: () => 5 * entities,
    paths: (field, values) => 3 * relations + 100 * (values.count(field, 'limit') ?? 10),
    subgraph: (field, values) => 3 * relations + 20 * (values.count(field, 'limit') ?? 200),
  }

  return (type, field, values) => {
    const own = type === 'Query' ? questions[field.name.value]?.(field, values) : undefined
    const filter = values.isGiven(field, 'filter') ? 2 * entities : 0
    return (own ?? partOfVerdict(type, field.name.value)) + filter
  }
}

/** Worked out for each verdict whose field is asked for. */
function partOfVerdict(type: string, field: string): number {
  return type === 'Verdict' && ['proof', 'changes', 'text'].includes(field) ? 300 : 0
}
