import type { Kind, Modality, RelationType } from '../../src/generated/vocabulary.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { FactEntity, Facts } from '../../src/reasoning/law/claims.ts'
import type { Conclusion } from '../../src/reasoning/law/derive.ts'
import { indexNorms, type NormIndex } from '../../src/reasoning/law/norm-index.ts'
import { unsaid } from '../graph/unsaid.ts'

/** The people and things that small facts are told of. */
const cast: Readonly<Record<string, readonly [kind: Kind, name: string, act?: string]>> = {
  council: ['Organ', 'the Council'],
  committee: ['Organ', 'the Committee'],
  union: ['RegionalArrangement', 'the Union'],
  states: ['ActorGroup', 'individual States'],
  arrangements: ['ActorGroup', 'regional arrangements'],
  neighbours: ['ActorGroup', 'neighbouring States'],
  freedonia: ['State', 'Freedonia'],
  charter: ['Instrument', 'the Charter'],
  useful: ['Power', 'power of use', 'USE'],
  imposing: ['Power', 'power to impose', 'IMPOSE'],
  authorizing: ['Power', 'power to authorize', 'AUTHORIZE'],
  mandating: ['Power', 'power to mandate', 'MANDATE'],
  general: ['Power', 'power to do', 'DO'],
  bar: ['Restriction', 'bar on force', 'USE'],
  duty: ['Duty', 'duty to mediate', 'USE'],
  means: ['Tool', 'peaceful means'],
  mediation: ['Tool', 'mediation'],
  shuttling: ['Tool', 'shuttle diplomacy'],
  force: ['Tool', 'force'],
  second: ['Power', 'second power of use', 'USE'],
  consent: ['Condition', 'consent'],
  mandate: ['Condition', 'mandate'],
  accord: ['Condition', 'accord'],
  atrocity: ['Condition', 'situation of crimes'],
  crimes: ['Crime', 'crimes'],
  massacre: ['Crime', 'massacre'],
  doubt: ['Position', 'doubt'],
  talks: ['Measure', 'the talks'],
  strike: ['Measure', 'the strike'],
  sylvania: ['Case', 'Sylvania'],
  ruritania: ['Case', 'Ruritania'],
  report: ['Source', 'the report'],
  summary: ['Source', 'the summary'],
}

/**
 * Facts from lines such as `states HOLDS useful some CAN since=2011 by=summary`: who, type, whom, then what is
 * not as usual. What is expected names each fact by its number, from 1.
 */
export function factsOf(lines: readonly string[]): Facts {
  const entities = Object.entries(cast).map(([id, [kind, name, act]]): FactEntity => {
    return { id, kind, name, fields: act === undefined ? {} : { act } }
  })
  return { entities, relations: lines.map(relationOf) }
}

/** A conclusion as a line: `states MAY_USE force STATED MAY [1 2]`, then what is not as usual. */
export function lineOf(conclusion: Conclusion): string {
  const { from, type, to, status, modality, quantifier, speaker, since, until, derivedFrom } = conclusion
  const unusual = [
    quantifier,
    since && `since=${since}`,
    until && `until=${until}`,
    speaker !== 'report' && `by=${speaker}`,
  ]
  return [from, type, to, status, modality, `[${derivedFrom.join(' ')}]`, ...unusual.filter(Boolean)].join(
    ' ',
  )
}

const usualModality: Readonly<Partial<Record<RelationType, Modality>>> = {
  HOLDS: 'MAY',
  OVER: 'MAY',
  TOOK: 'DID',
  APPLIED: 'DID',
  IN_CASE: 'DID',
}

function relationOf(line: string, index: number): Relation {
  const [from = '', type = '', to = '', ...rest] = line.split(' ')
  const value = (key: string): string | null =>
    rest.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1) ?? null
  const modality = rest.find((word) => /^[A-Z_]+$/.test(word) && word !== 'INFERRED')
  return {
    id: String(index + 1),
    rank: index,
    type: type as RelationType,
    from,
    to,
    statement: line,
    status: rest.includes('INFERRED') ? 'INFERRED' : 'STATED',
    derived: false,
    derivedFrom: [],
    modality: (modality as Modality | undefined) ?? usualModality[type as RelationType] ?? 'IS',
    negated: rest.includes('not'),
    quantifier: rest.find((word) => word === 'some' || word === 'most') ?? null,
    speaker: value('by') ?? 'report',
    ...unsaid,
    authority: 'SUMMARY',
    attestations: [],
    disagreements: [],
    note: null,
    since: value('since'),
    until: value('until'),
    citations: [{ source: 'report', section: 'I', paragraph: 1, anchor: 'anchor' }],
  }
}

/** The law of a few lines. */
export function madeLaw(lines: readonly string[]): NormIndex {
  return indexNorms(madeRelease(lines))
}

export function madeRelease(lines: readonly string[]) {
  const { entities, relations } = factsOf(lines)
  return { entities: entities.map(wholeEntity), relations }
}

function wholeEntity({ id, kind, name, fields }: FactEntity, index: number): Entity {
  const ranks = { NAME: index, KIND: index, NUMBER: index, DATE: index, DATE_DESCENDING: index }
  const words = { name: [], aliases: [], identifiers: [], summary: [] }
  return { id, kind, name, aliases: [], identifiers: [], summary: '', fields, citations: [], ranks, words }
}
