import { appendFile } from 'node:fs/promises'
import { openingKeys } from '../ingest/shapes/block-forms.ts'
import { emptyBlock } from '../ingest/shapes/empty-block.ts'
import { didYouMean, nearest } from '../lib/errors.ts'
import { CliError, exitCodes } from './exit-codes.ts'

/** What `r2p new` was given: `--to FILE`. */
export interface NewOptions {
  /** The file to add the block to, at its end; without it the block is printed. */
  readonly to?: string
}

/** Writes an empty block, to be filled in. @throws CliError */
export async function newCommand(
  form: string,
  { to }: NewOptions,
  output: { write(text: string): unknown },
): Promise<number> {
  if (!openingKeys.includes(form)) {
    const hint = didYouMean(nearest(form, openingKeys)) || ` Known are ${openingKeys.join(', ')}.`
    throw new CliError(exitCodes.usage, `block must be one of the data; got ${JSON.stringify(form)}.${hint}`)
  }
  if (to === undefined) {
    output.write(emptyBlock(form))
    return exitCodes.well
  }
  try {
    await appendFile(to, `\n${emptyBlock(form)}`)
  } catch (error) {
    throw new CliError(
      exitCodes.usage,
      `--to must be a file that can be written; got ${JSON.stringify(to)} (${(error as Error).message}).`,
    )
  }
  output.write(`${to}: fill in the new ${form} at its end, then run \`r2p check\`.\n`)
  return exitCodes.well
}
