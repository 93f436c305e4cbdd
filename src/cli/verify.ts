import { verifyRelease } from '../graph/neo4j/verify.ts'
import type { Release } from '../model/release.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { neo4jError, neo4jConnection } from './neo4j-connection.ts'
import { readReleaseFile, loadSettings } from './open-release.ts'
import type { Settings } from './settings.ts'

/** Reads the release in Neo4j back and says whether its content matches its id; so does the exit code. */
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
      `Release ${release}: ${entities} entities and ${relations} relations were read back and hash to its id.\n`,
    )
    return exitCodes.well
  }
  for (const difference of differences.slice(0, mostShown)) output.write(`${difference}\n`)
  if (differences.length > mostShown) output.write(`… and ${differences.length - mostShown} more.\n`)
  if (!isNamed) output.write('To see what differs, name the file of the release in R2P_RELEASE.\n')
  output.write(
    `Neo4j must hold release ${release}; got content that hashes to ${hash ?? 'nothing'}. Load it again with \`r2p load --force\`.\n`,
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
