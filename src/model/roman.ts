/** The value of a Roman number in capitals; null where it is none. */
export function romanValue(text: string): number | null {
  if (text === '' || !wellFormed.test(text)) return null
  let value = 0
  let previous = 0
  for (const letter of [...text].reverse()) {
    const worth = worths[letter] ?? 0
    value += worth < previous ? -worth : worth
    previous = Math.max(previous, worth)
  }
  return value
}

const wellFormed = /^M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const worths: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }
