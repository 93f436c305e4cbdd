import { grouped } from '../lib/grouping.ts'
import type { Place } from '../model/citation.ts'
import type { Exclusion } from './parse/exclusion-files.ts'
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
  /** What no statement has to take up here, with the reason. */
  readonly exclusions: readonly AnnotatedExclusion[]
}

export interface AnnotatedExclusion {
  readonly anchor: string
  readonly whole: 'sentence' | 'clause'
  /** The ids whose names need no claim there. */
  readonly mentions: readonly string[]
  readonly reason: string
}

/** One sentence of ours with the claims that share it. */
export interface AnnotatedStatement {
  readonly statement: string
  readonly claims: readonly DraftRelation[]
}

/** A source read beside our statements, place by place; with its text also the places without a statement. */
export function annotate(
  draft: Draft,
  exclusions: readonly Exclusion[],
  source: string,
  text: SourceText | null,
): readonly AnnotatedPassage[] {
  const cited = draft.relations.flatMap((claim) =>
    claim.citations.filter((citation) => citation.source === source).map((citation) => ({ claim, citation })),
  )
  const byPlace = grouped(cited, ({ citation }) => placeKey(citation))
  const excluded = grouped(
    exclusions.filter((exclusion) => exclusion.source === source),
    placeKey,
  )
  const places: readonly Place[] =
    text === null
      ? oncePerPlace([...cited.map(({ citation }) => citation), ...[...excluded.values()].flat()])
      : text.units.map(({ section, paragraph }) => ({ source, section, paragraph }))
  const inOrder = text === null ? [...places].sort(sourceOrder(draft.entities).places) : places
  return inOrder.map(({ section, paragraph }) => ({
    section,
    paragraph,
    text: text?.units.find((unit) => unit.section === section && unit.paragraph === paragraph)?.text ?? null,
    statements: statementsOf((byPlace.get(placeKey({ section, paragraph })) ?? []).map(({ claim }) => claim)),
    exclusions: (excluded.get(placeKey({ section, paragraph })) ?? []).map(
      ({ anchor, whole, mentions, reason }) => ({
        anchor,
        whole,
        mentions: mentions.map((id) => id.text),
        reason: reason?.text ?? '',
      }),
    ),
  }))
}

function statementsOf(claims: readonly DraftRelation[]): readonly AnnotatedStatement[] {
  const groups = grouped(new Set(claims), ({ statement }) => statement)
  return [...groups].map(([statement, members]) => ({ statement, claims: members }))
}

function oncePerPlace(places: readonly Place[]): readonly Place[] {
  return [...grouped(places, placeKey).values()].flatMap((same) => same.slice(0, 1))
}

function placeKey({ section, paragraph }: { readonly section: string; readonly paragraph: number }): string {
  return `${section}\n${paragraph}`
}
