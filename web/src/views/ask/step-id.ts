/** The id of a step's element; the ids of a proof begin with the id of its heading. */
export function stepId(heading: string, number: number): string {
  return `${heading}-step-${number}`
}
