/** The exit codes of the process; `--help` of every command lists them. */
export const exitCodes = {
  well: 0,
  /** The data or the answer have errors. */
  errors: 1,
  /** A setting, an option or an argument is invalid. */
  usage: 2,
  /** The address cannot be listened on: the port is in use, or not allowed. */
  address: 3,
  /** The release is missing or cannot be read. */
  release: 4,
  /** Neo4j cannot be reached or is not usable. */
  neo4j: 5,
} as const

export const exitCodeHelp = `
Exit codes:
  0  success
  1  errors in the data or in the answer
  2  an invalid setting, option or argument
  3  the address is not available
  4  the release is missing or cannot be read
  5  Neo4j cannot be reached or is not usable
`

/** Ends a command with a sentence on the error stream and a code, without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError'
  readonly code: number

  constructor(code: number, sentence: string) {
    super(sentence)
    this.code = code
  }
}
