import { loadRelease, type Progress } from '../graph/neo4j/load.ts'
import { CliError, exitCodes } from './exit-codes.ts'
import { neo4jError, neo4jConnection } from './neo4j-connection.ts'
import { readReleaseFile, loadSettings } from './open-release.ts'

export interface LoadCommandOptions {
  /** Seconds. */
  readonly grace: string
  readonly force?: true
}

export interface LoadOutput {
  write(text: string): unknown
  readonly isTTY?: boolean
}

/** Loads the release of R2P_RELEASE into Neo4j; tells on one line of a terminal, or a line a step, how it goes on. */
export async function loadCommand(
  environment: Readonly<Record<string, string | undefined>>,
  options: LoadCommandOptions,
  output: LoadOutput,
): Promise<void> {
  const settings = loadSettings(environment)
  const grace = parseGrace(options.grace)
  const release = await readReleaseFile(settings)
  const began = performance.now()
  const tell = teller(output)
  try {
    const { isNew, removed } = await loadRelease(release, {
      settings: neo4jConnection(settings),
      grace,
      tell: tell.progress,
      where: options.force === true ? 'always' : 'missing',
    })
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const what = `${release.entities.length} entities, ${release.relations.length} relations`
    tell.line(
      isNew
        ? `Release ${release.id} serves: ${what}, in ${seconds} s.`
        : `Release ${release.id} was there already: ${what}.`,
    )
    if (removed.length > 0) tell.line(`Removed: ${removed.join(', ')}.`)
  } catch (error) {
    tell.line('')
    throw neo4jError(error)
  }
}

function parseGrace(text: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text) * 1000
  throw new CliError(
    exitCodes.usage,
    `--grace must be a whole number of seconds from 0 to 9999; got ${JSON.stringify(text)}.`,
  )
}

const steps: Readonly<Record<Progress['step'], string>> = {
  prepare: 'Constraints and indexes',
  clear: 'Removing what an earlier load left',
  entities: 'Writing entities',
  relations: 'Writing relations',
  turn: 'Turning the pointer to the new release',
  wait: 'Waiting for those who still read the old release',
  remove: 'Removing the old release',
}

interface Teller {
  readonly progress: (progress: Progress) => void
  readonly line: (text: string) => void
}

/** On a terminal one line is written over; in a log each step has a line of its own, and one for each tenth of it. */
function teller(output: LoadOutput): Teller {
  let open = false
  let last = ''
  return {
    progress: ({ step, done, of }) => {
      const amount =
        step === 'wait'
          ? ` (${(of ?? 0) / 1000} s)`
          : done === 0
            ? ''
            : of === null
              ? ` ${done}`
              : ` ${done} of ${of}`
      if (output.isTTY === true) {
        output.write(`\r\u001b[K${steps[step]}${amount}`)
        open = true
        return
      }
      const key = `${step} ${of === null || of === 0 ? '' : Math.floor((done / of) * 10)}`
      if (key !== last) output.write(`${steps[step]}${amount}\n`)
      last = key
    },
    line: (text) => {
      if (open) output.write('\r\u001b[K')
      open = false
      if (text !== '') output.write(`${text}\n`)
    },
  }
}
