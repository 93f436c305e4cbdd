export interface SortHeaderProps {
  readonly column: string
  /** The sort column, with `-down` for descending; empty: the first column. */
  readonly sorted: string
  readonly isFirst?: boolean
  readonly onSort: (column: string) => void
  readonly children: string
}

/** A column header that sorts by its column, and reverses the order when pressed again. */
export function SortHeader({ column, sorted, isFirst = false, onSort, children }: SortHeaderProps) {
  const isSorted = sorted === column || sorted === `${column}-down` || (sorted === '' && isFirst)
  const isDown = sorted === `${column}-down`
  return (
    <th scope="col" aria-sort={isSorted ? (isDown ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        class="graph-sort"
        onClick={() => onSort(sorted === '' && isFirst ? `${column}-down` : column)}
      >
        {children} <span aria-hidden="true">{isSorted ? (isDown ? '▾' : '▴') : '▵'}</span>
      </button>
    </th>
  )
}
