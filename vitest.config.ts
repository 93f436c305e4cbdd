import { configDefaults, defineConfig } from 'vitest/config'

// Two sets: `npm test` runs the short one, `npm run test:long` the other.
// A set without a test is a failure: nothing may drop out unseen.
// Node takes graphql's CommonJS files, Vite by itself its ES modules: two of them do not know each other's schemas.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
    passWithNoTests: false,
    // `npm run test:quick` follows imports from what changed. Tests read these files without importing them, so
    // that a change of one runs the whole short set.
    forceRerunTriggers: [
      ...configDefaults.forceRerunTriggers,
      '**/{data,cypher}/**',
      '**/*.{graphql,json,md,txt,yaml,yml}',
    ],
    projects: [
      {
        resolve,
        test: {
          name: 'short',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/long/**', 'tests/neo4j/**', 'tests/browser/**'],
          globalSetup: ['tests/data-release.ts'],
          // Files share the modules of a worker, whose loading costs a fifth of the run: no test may change
          // what a module holds.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        // What speaks to a real Neo4j: one server for all of them, so one file after the other.
        resolve,
        test: {
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          globalSetup: ['tests/data-release.ts', 'tests/neo4j/global-setup.ts'],
          fileParallelism: false,
          // Bounds for a machine that has much else to do; what is promised in seconds is measured in the tests.
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
      {
        // End-to-end tests of the explorer in a real browser (tests/browser/browser.ts).
        resolve,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Kills loads into a Neo4j of its own, many times.
        resolve,
        test: {
          name: 'neo4j-long',
          include: ['tests/long/neo4j/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        resolve,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          exclude: ['tests/long/neo4j/**'],
          globalSetup: ['tests/data-release.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
