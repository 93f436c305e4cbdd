/** The id of a step's place on the page. */
export function stepPlace(heading: string, number: number): string {
  return `${heading}-step-${number}`
}
