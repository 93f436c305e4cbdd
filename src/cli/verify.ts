import { verifyRelease } from '../graph/neo4j/verify.ts'
import type { Release } from '../model/release.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { neo4jError, neo4jConnection } from './neo4j-connection.ts'
import { readReleaseFile, loadSettings } from './open-release.ts'
import type { Settings } from './settings.ts'

/** Reads the release in Neo4j back and tells whether it is what it says; the exit code tells it too. */
export async function verifyCommand(
  environment: Readonly<Record<string, string | undefined>>,
  output: { write(text: string): unknown },
): Promise<number> {
  const settings = loadSettings(environment)
  const verified = await verifyRelease(neo4jConnection(settings), await releaseIfThere(settings)).catch(
    (error: unknown) => {
      throw neo4jError(error)
    },
  )
  const { release, hash, entities, relations, differences, isNamed } = verified
  if (differences.length === 0) {
    output.write(
      `Release ${release}: ${entities} entities and ${relations} relations were read back, and hash to it.\n`,
    )
    return exitCodes.well
  }
  for (const difference of differences.slice(0, mostShown)) output.write(`${difference}\n`)
  if (differences.length > mostShown) output.write(`… and ${differences.length - mostShown} more.\n`)
  if (!isNamed)
    output.write('The release as it was built would tell what differs: name its file in R2P_RELEASE.\n')
  output.write(
    `Release ${release} is not what is in Neo4j, which hashes to ${hash ?? 'nothing'}. \`r2p load --force\` mends it.\n`,
  )
  return exitCodes.errors
}

const mostShown = 50

/** Without a file the hash is proved all the same. */
async function releaseIfThere(settings: Settings): Promise<Release | null> {
  try {
    return await readReleaseFile(settings)
  } catch (error) {
    if (error instanceof CliError) return null
    throw error
  }
}
