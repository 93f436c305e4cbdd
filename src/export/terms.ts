import type { ClaimRelation } from '../generated/vocabulary.ts'
import type { Citation } from '../model/citation.ts'
import { wellFormed } from './well-formed.ts'

/** The vocabularies that the RDF formats speak, and the short names that stand for them. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  r2p: 'urn:r2p:term:',
} as const

/** A name of one of the vocabularies: `rdfs:label`, `r2p:Tool`. */
export type Term = `${keyof typeof prefixes}:${string}`

/** Properties of our own beside relation types and the fields of kinds, and what they say. */
export const ownProperties = {
  statement: 'The claim in one sentence.',
  status:
    'STATED: a source states it. READ_AS: a term is read in its context. INFERRED: a step of argument leads to it.',
  how: 'A closed word of its type that says more exactly how the two are joined.',
  reasoning: 'How the claim was read or concluded.',
  frequency: 'How often it is so, as the source says.',
  degree: 'How far it is so, as the source says.',
  rank: 'What weight the leading document has as law.',
  speakers: 'Who speaks, from the outside in: the last one’s claim it is.',
  attestations: 'All attestations where there are several, the leading one first, as JSON.',
  derived: 'Made by the rules when the release was built, from what prov:wasDerivedFrom names.',
  modality: 'How the source says it: that it is, may, should, was done.',
  negated: 'The source denies it.',
  quantifier: 'How many the source says it of.',
  since: 'Since when it holds, as exact as the source.',
  until: 'Until when it held, as exact as the source.',
  contradicts: 'The two claims cannot both be true.',
  qualifies: 'One claim adds a limit to the other.',
  supersedes: 'One claim takes the place of the other from a date on.',
  interprets: 'One claim says how the other is to be read.',
  standsBeside: 'The two claims differ, and nobody reconciles them.',
  citation: 'A place that the claim rests on.',
  section: 'The section, as the source numbers or names it.',
  paragraph: 'The paragraph, list item or footnote within the section, from 1.',
  anchor: 'At most eight consecutive words of the source.',
  question: 'What of the release was asked for; left out where it is the whole.',
} as const

/** The property of each way in which a claim stands against another. */
export const againstTerms = {
  CONTRADICTS: 'contradicts',
  QUALIFIES: 'qualifies',
  SUPERSEDES: 'supersedes',
  INTERPRETS: 'interprets',
  SET_BESIDE: 'standsBeside',
} as const satisfies Readonly<Record<ClaimRelation, keyof typeof ownProperties>>

export function iriOf(term: Term): string {
  const colon = term.indexOf(':')
  return `${prefixes[term.slice(0, colon) as keyof typeof prefixes]}${term.slice(colon + 1)}`
}

/** Ids are never used again, so that these name the same thing in every release. */
export function entityIri(id: string): string {
  return `urn:r2p:entity:${encoded(id)}`
}

export function relationIri(id: string): string {
  return `urn:r2p:relation:${encoded(id)}`
}

/** The same place and words are the same citation, whatever rests on them. */
export function citationIri({ source, section, paragraph, anchor }: Citation): string {
  return `urn:r2p:citation:${[source, section, String(paragraph), anchor].map(encoded).join(':')}`
}

export function releaseIri(id: string): string {
  return `urn:r2p:release:${encoded(id)}`
}

export function exportIri(release: string, question: string): string {
  return `urn:r2p:export:${encoded(release)}${question === '' ? '' : `:${encoded(question)}`}`
}

/** Leaves only what an IRI may have in any of its parts. */
function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text))
}
