import { canonical } from '../lib/canonical.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { ExportContent } from './content.ts'
import { plainCitation } from './rows.ts'

/** One JSON object, a line for each entity and relation; keys are those of the API. */
export function* json(content: ExportContent): Generator<string, void, undefined> {
  const { release, question, entities, relations, mentioned } = content
  yield `{"release":${JSON.stringify(release)},\n"question":${JSON.stringify(question)},\n`
  yield '"nodes":'
  yield* list(entities, plainEntity)
  yield ',\n"relations":'
  yield* list(relations, (relation) => plainRelation(content, relation))
  yield ',\n"mentioned":'
  yield* list(mentioned, ({ id, kind, name }) => ({ id, kind, name }))
  yield '}\n'
}

function plainEntity({ id, kind, name, aliases, summary, identifiers, fields }: Entity): unknown {
  const calledBy = identifiers.map(({ scheme, value, checked }) => ({ scheme, value, checked }))
  return { id, kind, name, aliases, summary, identifiers: calledBy, fields: inOrder(fields) }
}

function plainRelation(content: ExportContent, relation: Relation): unknown {
  const { id, type, from, to, statement, status, derived, derivedFrom, modality, negated } = relation
  const { quantifier, speaker, note, since, until, citations } = relation
  const claim = { id, type, from, to, statement, status, derived, derivedFrom, modality, negated }
  const { how, reasoning, frequency, degree, authority, speakers, attestations, disagreements } = relation
  const said = { quantifier, speaker, note, since, until, how, reasoning, frequency, degree, rank: authority }
  const witnessed = { speakers, attestations: JSON.parse(canonical(attestations)) as unknown, disagreements }
  return { ...claim, ...said, ...witnessed, citations: citations.map(plainCitation(content)) }
}

function inOrder<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((name) => [name, record[name] as T]),
  )
}

function* list<T>(items: readonly T[], plain: (item: T) => unknown): Generator<string, void, undefined> {
  yield '['
  for (const [index, item] of items.entries())
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(plain(item))}`
  yield ']'
}
