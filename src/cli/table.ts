/** Rows in columns that are as wide as their widest cell, under a head; the last column is left ragged. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows]
  const widths = head.map((_cell, column) =>
    Math.max(...lines.map((line) => [...(line[column] ?? '')].length)),
  )
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, column) => padded(cell, widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** Characters are counted as one sees them, so far as one code point is one character. */
function padded(cell: string, width: number): string {
  return cell + ' '.repeat(width - [...cell].length)
}
