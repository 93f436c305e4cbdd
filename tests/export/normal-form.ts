import { canonical } from '../../src/lib/canonical.ts'
import { citationText } from '../../src/model/citation.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { Release } from '../../src/model/release.ts'

/** What a file is to hold, and what was read back from one: plain, sorted, every value of a field as text. */
export interface NormalForm {
  readonly release: { readonly id: string; readonly version: string; readonly date: string }
  readonly nodes: readonly NormalNode[]
  readonly relations: readonly NormalRelation[]
  readonly citations: readonly NormalCitation[]
}

export interface NormalNode {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly summary: string
  /** Each as its scheme and its value. */
  readonly identifiers: readonly string[]
  readonly fields: Readonly<Record<string, string>>
}

export interface NormalRelation {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly statement: string
  readonly status: string
  readonly derived: boolean
  readonly derivedFrom: readonly string[]
  readonly modality: string
  readonly negated: boolean
  readonly quantifier: string | null
  readonly speaker: string
  readonly since: string | null
  readonly until: string | null
  readonly note: string | null
  readonly how: string | null
  readonly reasoning: string | null
  readonly frequency: string | null
  readonly degree: string | null
  readonly rank: string
  /** Each as its quantifier and its id. */
  readonly speakers: readonly string[]
  /** As canonical JSON; null where one alone attests. */
  readonly attestations: string | null
  /** Each as how and the id of the other claim. */
  readonly disagreements: readonly string[]
}

export interface NormalCitation {
  readonly relation: string
  readonly source: string
  readonly section: string
  readonly paragraph: number
  readonly anchor: string
  readonly text: string
}

/** What these entities and relations of a release are, whoever wrote them down. */
export function expectedOf(
  release: Release,
  entities: readonly Entity[],
  relations: readonly Relation[],
): NormalForm {
  const { id, version, date } = release
  const sources = new Map(release.entities.map((entity) => [entity.id, entity]))
  return sorted({
    release: { id, version, date },
    nodes: entities.map(({ id, kind, name, aliases, summary, identifiers, fields }) => ({
      id,
      kind,
      name,
      aliases,
      summary,
      identifiers: identifiers.map(({ scheme, value }) => `${scheme} ${value}`),
      fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, String(value)])),
    })),
    relations: relations.map((relation) => {
      const { id, type, from, to, statement, status, derived, derivedFrom, modality, negated } = relation
      const { quantifier, speaker, since, until, note } = relation
      const claim = { id, type, from, to, statement, status, derived, derivedFrom, modality, negated }
      return { ...claim, quantifier, speaker, since, until, note, ...witnessOf(relation) }
    }),
    citations: relations.flatMap((relation) =>
      relation.citations.map((citation) => {
        const { source, section, paragraph, anchor } = citation
        const text = citationText(citation, sources.get(source) as Entity)
        return { relation: relation.id, source, section, paragraph, anchor, text }
      }),
    ),
  })
}

function witnessOf(relation: Relation) {
  const { how, reasoning, frequency, degree, authority, speakers, attestations, disagreements } = relation
  return {
    how,
    reasoning,
    frequency,
    degree,
    rank: authority,
    speakers: speakers.map(({ entity, quantifier }) =>
      quantifier === null ? entity : `${quantifier} ${entity}`,
    ),
    attestations: attestations.length === 0 ? null : canonical(attestations),
    disagreements: disagreements.map(({ how: way, other }) => `${way} ${other}`),
  }
}

/** The same whatever order the file was in, and whatever order its keys. */
export function sorted(form: NormalForm): NormalForm {
  const inOrder = <T>(items: readonly T[]): readonly T[] =>
    items
      .map(canonical)
      .sort()
      .map((text) => JSON.parse(text) as T)
  return {
    release: form.release,
    nodes: inOrder(form.nodes),
    relations: inOrder(form.relations),
    citations: inOrder(form.citations),
  }
}

/** What RDF tells of it: lists are sets, each thing in them once. */
export function asSets(form: NormalForm): NormalForm {
  const once = <T>(items: readonly T[]): readonly T[] => [
    ...new Map(items.map((item) => [canonical(item), item])).values(),
  ]
  return sorted({
    release: form.release,
    nodes: form.nodes.map((node) => ({
      ...node,
      aliases: [...once(node.aliases)].sort(),
      identifiers: [...node.identifiers].sort(),
    })),
    relations: form.relations.map((each) => ({
      ...each,
      derivedFrom: [...once(each.derivedFrom)].sort(),
      disagreements: [...each.disagreements].sort(),
    })),
    citations: once(form.citations),
  })
}
