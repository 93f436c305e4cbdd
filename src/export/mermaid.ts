import { canonical } from '../lib/canonical.ts'
import { disagreementText, speakerText } from './rows.ts'
import { relationTypes } from '../generated/vocabulary.ts'
import { R2pError } from '../lib/errors.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { ExportContent } from './content.ts'
import { networkName } from './cytoscape.ts'

/** What Mermaid draws where nobody has raised its own bounds, as on GitHub: so many edges and characters. */
export const mermaidBounds = { relations: 500, characters: 50_000 } as const

/**
 * A Mermaid flowchart: derived relations are dotted, denied ones end in a cross. Before each arrow a comment holds all
 * that is known of the relation, as JSON. Refused with BAD_USER_INPUT where Mermaid would refuse to draw it.
 */
export function* mermaid(content: ExportContent): Generator<string, void, undefined> {
  const { release, question, entities, relations } = content
  if (relations.length > mermaidBounds.relations) throw tooLarge('relations', relations.length)
  const names = new Map(entities.map(({ id }, index) => [id, `n${index + 1}`]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const about = {
    name: networkName(content),
    release: release.id,
    version: release.version,
    date: release.date,
  }
  const text = [
    'flowchart LR',
    comment({ ...about, question, sources: sourcesOf(content), usual }),
    ...entities.flatMap((entity) => [
      comment({ id: entity.id }),
      `  ${nameOf(entity.id)}["${label(entity)}"]`,
    ]),
    ...relations.flatMap((relation) => {
      const { type, from, to } = relation
      const words = escaped(relationTypes[type].forward)
      return [
        comment(plainRelation(relation)),
        `  ${nameOf(from)} ${arrow(relation)}|"${words}"| ${nameOf(to)}`,
      ]
    }),
  ].join('\n')
  if (text.length >= mermaidBounds.characters) throw tooLarge('characters', text.length)
  yield `${text}\n`
}

function arrow({ negated, derived }: Relation): string {
  if (negated) return derived ? '-.-x' : '--x'
  return derived ? '-.->' : '-->'
}

function label({ name, kind }: Entity): string {
  return `${escaped(name)}<br/>(${kind})`
}

/** All but letters, digits and the plainest signs by their numbers: much of the rest means something to Mermaid. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N} ,.'’“”–-]/gu, (sign) => `#${sign.codePointAt(0)};`)
}

/** A per cent sign in a comment could begin a directive, and what some take for the end of a line would end it. */
function comment(value: unknown): string {
  const escapes = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `  %% ${JSON.stringify(value).replaceAll(/[%\u0085\u2028\u2029]/g, escapes)}`
}

/** How each source is cited, told once: a citation has its source, section, paragraph and anchor. */
function sourcesOf({ relations, citedAs }: ExportContent): Readonly<Record<string, string>> {
  const ids = new Set(relations.flatMap(({ citations }) => citations.map(({ source }) => source)))
  return Object.fromEntries([...ids].sort().map((id) => [id, citedAs(id)]))
}

/** Left out of a relation's comment where it is so, as is what is not said: space is short. */
const usual = { status: 'STATED', derived: false, modality: 'IS', negated: false } as const

function plainRelation(relation: Relation): unknown {
  const { id, statement, status, derived, derivedFrom, modality, negated, quantifier, speaker } = relation
  const { since, until, note, citations } = relation
  return {
    id,
    statement,
    ...(status !== usual.status && { status }),
    ...(derived && { derived, derivedFrom }),
    ...(modality !== usual.modality && { modality }),
    ...(negated && { negated }),
    ...(quantifier !== null && { quantifier }),
    speaker,
    ...(since !== null && { since }),
    ...(until !== null && { until }),
    ...(note !== null && { note }),
    ...witnessed(relation),
    citations: citations.map(({ source, section, paragraph, anchor }) => [
      source,
      section,
      paragraph,
      anchor,
    ]),
  }
}

function witnessed(relation: Relation): Readonly<Record<string, unknown>> {
  const { how, reasoning, frequency, degree, authority, speakers, attestations, disagreements } = relation
  return {
    ...(how !== null && { how }),
    ...(reasoning !== null && { reasoning }),
    ...(frequency !== null && { frequency }),
    ...(degree !== null && { degree }),
    rank: authority,
    ...(speakers.length > 0 && { speakers: speakers.map(speakerText) }),
    ...(attestations.length > 0 && { attestations: canonical(attestations) }),
    ...(disagreements.length > 0 && { disagreements: disagreements.map(disagreementText) }),
  }
}

function tooLarge(what: keyof typeof mermaidBounds, got: number): R2pError {
  const most = mermaidBounds[what]
  const [limit, size] = [most, got].map((count) => count.toLocaleString('en'))
  return new R2pError(
    'BAD_USER_INPUT',
    `A Mermaid picture must have at most ${limit} ${what}; got ${size}. Ask for less: a smaller depth, or fewer kinds or types. Other formats have no such limit.`,
    { what, most, got },
  )
}
