import type { Entity } from './entity.ts'

/** A place in a source: what a citation points to. */
export interface Place {
  /** The id of the source: its document's file name without ending. */
  readonly source: string
  /** As the source numbers or names it: "III", "KEY POINTS". */
  readonly section: string
  /** From 1 within the section; paragraphs, list items and footnotes count one each. */
  readonly paragraph: number
}

/** A place and at most eight consecutive words of the source to find it by. */
export interface Citation extends Place {
  readonly anchor: string
}

/** The place of a citation within its source, as a brief writes it. */
export function passagePlace({ section, paragraph }: Place): string {
  return `${section}, ${paragraph}`
}

/** The place of a citation as one names it: III.10. */
export function locatorOf({ section, paragraph }: Place): string {
  return `${section}.${paragraph}`
}

/** How a brief refers to a source, before the section. */
export function sourceText({ name, fields }: Entity): string {
  return String(fields['shortTitle'] ?? name)
}

/** A citation as one would write it in a brief; `source` is the entity of its source. */
export function citationText({ section, paragraph, anchor }: Citation, source: Entity): string {
  return `${sourceText(source)}, section ${section}, paragraph ${paragraph} (“${anchor}”)`
}
