import { it } from 'vitest'

/**
 * Stands in the place of tests that cannot run here, and says why, loudly. Where skipping is
 * forbidden it is a failing test instead: with CI set, or with `requirement` among the words
 * of R2P_REQUIRE (`R2P_REQUIRE=neo4j,shared`).
 */
export function skipOrFail(reason: string, requirement?: string): void {
  if (isDemanded(requirement)) {
    it(reason, () => {
      throw new Error(`Skipping is forbidden here (CI or R2P_REQUIRE): ${reason}`)
    })
    return
  }
  console.warn(`SKIPPED: ${reason}`)
  it.skip(reason, () => undefined)
}

function isDemanded(requirement: string | undefined): boolean {
  const { CI, R2P_REQUIRE } = process.env
  if (CI !== undefined && CI !== '' && CI !== 'false') return true
  return requirement !== undefined && (R2P_REQUIRE ?? '').split(',').includes(requirement)
}
