import { testFolder } from './queries.ts'

/* Tests as data: tests/queries/README.md says what stands there, and how to add one. */

testFolder({
  name: 'queries',
  fewest: 30,
  moreEndings: ['.trips.json'],
  otherFiles: ['README.md', 'asked-graph.ts'],
  asks: 'anything',
})
