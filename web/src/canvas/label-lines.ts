/** The sizes of a label, in canvas units. */
export const label = { size: 12, lineHeight: 14, letterWidth: 6.9, mostLetters: 21, mostLines: 3 } as const

/** System fonts, so that nothing has to load. */
export const fontFamily = 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif'

/** A name in at most three lines, truncated with an ellipsis; the panel shows the full name. */
export function labelLines(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= label.mostLetters)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > label.mostLetters ? truncate(word) : word)
  }
  if (lines.length <= label.mostLines) return lines
  const kept = lines.slice(0, label.mostLines)
  const last = kept.pop() ?? ''
  return [...kept, last.length + 2 <= label.mostLetters ? `${last} …` : truncate(last)]
}

function truncate(word: string): string {
  return `${word.slice(0, label.mostLetters - 1)}…`
}

/** The width of the widest line. */
export function widthOf(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => line.length)) * label.letterWidth
}
