/** Half a character, which no file can hold, is replaced by the mark for what cannot be shown. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}
