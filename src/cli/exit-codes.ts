/** What the process tells the shell. `--help` of every command lists them. */
export const exitCodes = {
  well: 0,
  /** The data have errors, or the answer has errors. */
  errors: 1,
  /** A setting, an option or an argument is not what it should be. */
  usage: 2,
  /** The address cannot be listened on: the port is in use, or not allowed. */
  address: 3,
  /** The release is missing or cannot be read. */
  release: 4,
  /** Neo4j cannot be reached, or is not what it should be. */
  neo4j: 5,
} as const

export const exitCodeHelp = `
Exit codes:
  0  all is well
  1  the data have errors, or the answer has errors
  2  a setting, an option or an argument is not what it should be
  3  the address cannot be listened on
  4  the release is missing or cannot be read
  5  Neo4j cannot be reached, or is not what it should be
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
