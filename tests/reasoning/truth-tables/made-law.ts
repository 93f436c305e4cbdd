import {
  relationTypes,
  type Kind,
  type Modality,
  type RelationType,
} from '../../../src/generated/vocabulary.ts'
import { assemble } from '../../../src/ingest/assemble/assemble.ts'
import type { DraftEntity, DraftRelation } from '../../../src/ingest/parse/draft.ts'
import type { FieldValue } from '../../../src/model/entity.ts'
import type { Release } from '../../../src/model/release.ts'
import { unsaid } from '../../graph/unsaid.ts'

/** A claim of a made-up law; what is left out is as usual. */
export interface MadeClaim {
  /** Its kind is the word before the number: `state-1`, `power-2`. */
  readonly from: string
  readonly type: RelationType
  readonly to: string
  readonly modality?: Modality
  readonly negated?: boolean
  readonly quantifier?: string | null
  readonly since?: string | null
  readonly until?: string | null
}

/** A law that no source tells: these entities, and what the claims name besides. Norms are on USE where nothing else is said. */
export function madeLaw(
  claims: readonly MadeClaim[],
  fields: Readonly<Record<string, Readonly<Record<string, FieldValue>>>> = {},
): Release {
  const ids = new Set([...Object.keys(fields), ...claims.flatMap(({ from, to }) => [from, to])])
  const source = entity('Source', 'a-source', { title: 'A source', year: 2011, shortTitle: 'A source' })
  const others = [...ids].map((id) => {
    const kind = kindOf(id)
    return entity(kind, id, { ...(norms.has(kind) ? { act: 'USE' } : {}), ...fields[id] })
  })
  const relations = claims.map(relation)
  return assemble({
    version: '0.0.1',
    date: '2026-01-01',
    entities: [source, ...others],
    relations,
    disagreements: [],
  })
}

/** `group-1 HOLDS power-1`, `group-1 NOT HOLDS power-1`, one a line. */
export function madeClaims(text: string): readonly MadeClaim[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const words = line.trim().split(' ')
    const [from, type, to] = words.filter((word) => word !== 'NOT')
    return { from: from ?? '', type: type as RelationType, to: to ?? '', negated: words.includes('NOT') }
  })
}

const kindByWord: Readonly<Record<string, Kind>> = {
  state: 'State',
  group: 'ActorGroup',
  organ: 'Organ',
  tool: 'Tool',
  condition: 'Condition',
  crime: 'Crime',
  case: 'Case',
  position: 'Position',
  measure: 'Measure',
  power: 'Power',
  restriction: 'Restriction',
  duty: 'Duty',
}

const norms: ReadonlySet<Kind> = new Set(['Power', 'Restriction', 'Duty'])

const modalities: Partial<Record<RelationType, Modality>> = {
  HOLDS: 'MAY',
  OVER: 'MAY',
  SUBJECT_TO: 'MUST',
  EXEMPT_FROM: 'MAY',
  BINDS: 'MUST_NOT',
  EXCEPT: 'MUST_NOT',
  TOOK: 'DID',
  IN_CASE: 'DID',
  AUTHORIZED: 'DID',
  TOWARDS: 'DID',
}

function kindOf(id: string): Kind {
  const kind = kindByWord[id.split('-')[0] ?? '']
  if (kind === undefined) throw new Error(`No kind goes by the word of ${id}.`)
  return kind
}

function entity(kind: Kind, id: string, fields: Readonly<Record<string, FieldValue>>): DraftEntity {
  return { id, kind, name: id, aliases: [], identifiers: [], summary: id, fields }
}

function relation({ from, type, to, ...told }: MadeClaim): DraftRelation {
  return {
    type,
    from,
    to,
    statement: `${from} ${relationTypes[type].forward} ${to}.`,
    status: 'STATED',
    modality: told.modality ?? modalities[type] ?? 'IS',
    negated: told.negated ?? false,
    quantifier: told.quantifier ?? null,
    speaker: 'a-source',
    ...unsaid,
    note: null,
    since: told.since ?? null,
    until: told.until ?? null,
    citations: [{ source: 'a-source', section: 'I', paragraph: 1, anchor: 'some words' }],
  }
}
