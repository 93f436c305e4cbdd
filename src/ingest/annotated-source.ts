import { grouped } from '../lib/grouping.ts'
import type { Draft, DraftRelation } from './parse/draft.ts'
import { sourceOrder } from './assemble/source-order.ts'
import type { SourceText } from './sources/source-text.ts'

/** One place of a source, with what we make it say. */
export interface AnnotatedPassage {
  readonly section: string
  readonly paragraph: number
  /** The words of the place; null where the text of the source is not at hand. */
  readonly text: string | null
  readonly statements: readonly AnnotatedStatement[]
}

/** One sentence of ours with the claims that share it. */
export interface AnnotatedStatement {
  readonly statement: string
  readonly claims: readonly DraftRelation[]
}

/** A source read beside our statements, place by place; with its text also the places that nothing is said of. */
export function annotate(draft: Draft, source: string, text: SourceText | null): readonly AnnotatedPassage[] {
  const cited = draft.relations.flatMap((claim) =>
    claim.citations.filter((citation) => citation.source === source).map((citation) => ({ claim, citation })),
  )
  const byPlace = grouped(cited, ({ citation }) => placeKey(citation))
  const places =
    text === null
      ? [...byPlace.values()].flatMap((members) => members.slice(0, 1).map(({ citation }) => citation))
      : text.units.map(({ section, paragraph }) => ({ source, section, paragraph }))
  const inOrder = text === null ? [...places].sort(sourceOrder(draft.entities).places) : places
  return inOrder.map(({ section, paragraph }) => ({
    section,
    paragraph,
    text: text?.units.find((unit) => unit.section === section && unit.paragraph === paragraph)?.text ?? null,
    statements: statementsOf((byPlace.get(placeKey({ section, paragraph })) ?? []).map(({ claim }) => claim)),
  }))
}

function statementsOf(claims: readonly DraftRelation[]): readonly AnnotatedStatement[] {
  const groups = grouped(new Set(claims), ({ statement }) => statement)
  return [...groups].map(([statement, members]) => ({ statement, claims: members }))
}

function placeKey({ section, paragraph }: { readonly section: string; readonly paragraph: number }): string {
  return `${section}\n${paragraph}`
}
