/** A cell of a grid; row and column 0 are the headers. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

export interface GridSize {
  readonly rows: number
  readonly columns: number
}

const page = 10

/** The cell that a key moves to; null if the key does not move. The corner cannot be reached. */
export function placeAfter(
  key: string,
  withControl: boolean,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | null {
  const target = targetOf(key, withControl, { row, column }, { rows, columns })
  if (target === null) return null
  const inside = {
    row: Math.min(Math.max(target.row, 0), rows),
    column: Math.min(Math.max(target.column, 0), columns),
  }
  return inside.row === 0 && inside.column === 0 ? { row, column } : inside
}

function targetOf(
  key: string,
  withControl: boolean,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | null {
  switch (key) {
    case 'ArrowRight':
      return { row, column: column + 1 }
    case 'ArrowLeft':
      return { row, column: column - 1 }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'PageDown':
      return { row: row + page, column }
    case 'PageUp':
      return { row: Math.max(row - page, 1), column }
    case 'Home':
      return withControl ? { row: 1, column: 1 } : { row, column: row === 0 ? 1 : 0 }
    case 'End':
      return withControl ? { row: rows, column: columns } : { row, column: columns }
    default:
      return null
  }
}
