/** A task that ends its thread in the middle where it is told to, as one that runs out of memory does. */
export function answerOperation({ query }) {
  if (query === 'end') process.exit(1)
  return 'answered'
}
