import { defineConfig } from 'vitest/config'

// Two sets: `npm test` runs the short one, `npm run test:long` the other.
// A set without a test is a failure: nothing may drop out unseen.
export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'short',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/long/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
