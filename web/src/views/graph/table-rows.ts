import type { Kind } from '../../generated/vocabulary.ts'
import { relationTypes } from '../../generated/vocabulary.ts'
import { lineOf } from '../../canvas/bundles.ts'
import type { Elements } from '../../canvas/elements.ts'
import type { CanvasData } from '../../canvas/canvas-data.ts'
import { kindName } from '../../labels/families.ts'

export interface EntityRow {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  /** The number of its drawn neighbours. */
  readonly joined: number
}

export interface RelationRow {
  readonly id: string
  readonly from: string
  readonly reading: string
  readonly to: string
  readonly standing: string
}

/** The drawn entities, sorted by a column, with `-down` for descending; empty: by name. */
export function entityRows({ nodes }: Elements, sorted: string): readonly EntityRow[] {
  const rows = nodes.map(({ id, name, kind, degree }) => ({ id, name, kind, joined: degree }))
  return inOrder(rows, sorted, {
    name: ({ name }) => name,
    kind: ({ kind }) => kindName(kind),
    joined: ({ joined }) => joined,
  })
}

/** Every relation behind the drawn lines; a line may stand for several. */
export function relationRows(
  { nodes, edges }: Elements,
  { relations }: CanvasData,
  sorted: string,
): readonly RelationRow[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const drawn = new Set(edges.flatMap((edge) => edge.relations))
  const rows = relations
    .filter(({ id }) => drawn.has(id))
    .map((relation) => ({
      id: relation.id,
      from: names.get(relation.from) ?? relation.from,
      reading: `${relation.negated ? 'denied: ' : ''}${relationTypes[relation.type].forward}`,
      to: names.get(relation.to) ?? relation.to,
      standing: lineOf(relation),
    }))
  return inOrder(rows, sorted, {
    from: ({ from }) => from,
    reading: ({ reading }) => reading,
    to: ({ to }) => to,
    standing: ({ standing }) => standing,
  })
}

function inOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  sorted: string,
  columns: Readonly<Record<string, (row: Row) => string | number>>,
): readonly Row[] {
  const [name = '', turned] = sorted.split('-')
  const [usual] = Object.values(columns)
  const column = columns[name] ?? usual
  const sign = turned === 'down' ? -1 : 1
  return [...rows].sort((one, other) => {
    const [first, second] = [column?.(one) ?? '', column?.(other) ?? '']
    const order =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : String(first).localeCompare(String(second), 'en')
    return sign * order || (one.id < other.id ? -1 : 1)
  })
}
