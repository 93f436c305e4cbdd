#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { Command, CommanderError } from 'commander'
import type { AskOptions } from './ask.ts'
import type { BuildOptions } from './build.ts'
import type { CheckOptions } from './check.ts'
import type { ExportOptions } from './export.ts'
import type { NewOptions } from './new.ts'
import type { ReadCommandOptions } from './read.ts'
import type { ScaffoldOptions } from './scaffold.ts'
import type { LoadCommandOptions } from './load.ts'
import { CliError, exitCodeHelp, exitCodes } from './exit-codes.ts'

keepCompiledCode()

/** Each command is loaded when it is called, so that serving reads nothing of building or checking. */
const program = new Command('r2p')
  .description(
    'R2P Graph: who may act against atrocity crimes, with which tool, on whose authority and by which precedent.',
  )
  .showHelpAfterError('Try `r2p --help`.')
  .addHelpText('after', exitCodeHelp)
  .exitOverride()

program
  .command('serve')
  .description('Answer GraphQL over HTTP. Settings are read from the environment: see docs/settings.md.')
  .addHelpText('after', exitCodeHelp)
  .action(async () => {
    const { serve } = await import('./serve.ts')
    await serve(process.env)
  })

program
  .command('build')
  .description('Build the release of the data, or list every error in it.')
  .option('--data <folders...>', 'the folders of data, each lying over those before it (default: R2P_DATA)')
  .option('--out <file>', 'the file to write the release to (default: dist/release.json)')
  .addHelpText('after', exitCodeHelp)
  .action(async (options: BuildOptions) => {
    const { buildCommand } = await import('./build.ts')
    process.exitCode = await buildCommand(process.env, options, process.stdout)
  })

program
  .command('check')
  .description('List every error in the data; with the texts of the sources, every gap too.')
  .option('--data <folders...>', 'the folders of data, each lying over those before it (default: R2P_DATA)')
  .option(
    '--sources <folder>',
    'the folder with the texts of the sources: places, wording and coverage are checked too',
  )
  .option('--json', 'print JSON instead of text')
  .option('--watch', 'check again after each change, until Ctrl+C')
  .addHelpText('after', exitCodeHelp)
  .action(async (options: CheckOptions) => {
    const { checkCommand } = await import('./check.ts')
    process.exitCode = await checkCommand(process.env, options, process.stdout)
  })

program
  .command('read')
  .description('Show a source paragraph by paragraph, with our statements below each.')
  .argument('<source>', 'the id of the source')
  .option('--data <folders...>', 'the folders of data, each lying over those before it (default: R2P_DATA)')
  .option('--sources <folder>', 'the folder with the texts of the sources: their words are shown too')
  .option('--json', 'print JSON instead of text')
  .addHelpText('after', exitCodeHelp)
  .action(async (source: string, options: ReadCommandOptions) => {
    const { readCommand } = await import('./read.ts')
    process.exitCode = await readCommand(process.env, source, options, process.stdout)
  })

program
  .command('scaffold')
  .description('Write the files to begin a new source with: one empty block for each sentence.')
  .argument('<file>', 'the text of the source, named after its id, such as 2014-a-report.txt')
  .option('--data <folders...>', 'the folders of data, each lying over those before it (default: R2P_DATA)')
  .addHelpText('after', exitCodeHelp)
  .action(async (file: string, options: ScaffoldOptions) => {
    const { scaffoldCommand } = await import('./scaffold.ts')
    process.exitCode = await scaffoldCommand(process.env, file, options, process.stdout)
  })

program
  .command('new')
  .description('Write an empty block to fill in. See docs/data-reference.md.')
  .argument(
    '<block>',
    'power, restriction, duty, measure, position, recommendation, figure, relation or list',
  )
  .option('--to <file>', 'the file to add it to, at its end (default: standard output)')
  .addHelpText('after', exitCodeHelp)
  .action(async (block: string, options: NewOptions) => {
    const { newCommand } = await import('./new.ts')
    process.exitCode = await newCommand(block, options, process.stdout)
  })

program
  .command('load')
  .description('Load the release into Neo4j, and serve it once it is complete.')
  .option('--grace <seconds>', 'how long the old release is kept for requests that still read it', '30')
  .option('--force', 'write the release again even if it is there already')
  .addHelpText('after', exitCodeHelp)
  .action(async (options: LoadCommandOptions) => {
    const { loadCommand } = await import('./load.ts')
    await loadCommand(process.env, options, process.stdout)
  })

program
  .command('verify')
  .description('Read the release in Neo4j back, and check that its content matches its id.')
  .addHelpText('after', exitCodeHelp)
  .action(async () => {
    const { verifyCommand } = await import('./verify.ts')
    process.exitCode = await verifyCommand(process.env, process.stdout)
  })

program
  .command('query')
  .description('Answer one GraphQL operation as JSON, without a server.')
  .argument('<operation>', 'an operation, the path of a .graphql file, or - for standard input')
  .option('-v, --variables <json>', 'the variables, as a JSON object', '{}')
  .option('-o, --operation-name <name>', 'the operation of the document to run')
  .addHelpText('after', exitCodeHelp)
  .action(async (operation: string, options: { variables: string; operationName?: string }) => {
    const { query } = await import('./query.ts')
    await query(process.env, operation, options)
  })

program
  .command('search')
  .description('Find entities by words in their names, aliases and summaries.')
  .argument('<words...>', 'words that must all occur; the last may be the beginning of one')
  .option('-k, --kind <kinds...>', 'only entities of these kinds, such as Tool')
  .option('-n, --limit <count>', 'the most results to print', '25')
  .option('--json', 'print JSON instead of a table')
  .addHelpText('after', exitCodeHelp)
  .action(async (words: string[], options: { kind?: string[]; limit: string; json?: true }) => {
    const { searchCommand } = await import('./search.ts')
    await searchCommand(process.env, words.join(' '), options, process.stdout)
  })

program
  .command('ask')
  .description('Say whether an actor may use a tool by these sources, and why.')
  .argument('<actor>', 'the id of the actor')
  .argument('<tool>', 'the id of the tool')
  .option('--act <act>', 'the act to assess, such as IMPOSE')
  .option('--case <id>', 'a case whose recorded facts are assumed')
  .option('--holds <ids...>', 'conditions assumed met')
  .option('--fails <ids...>', 'conditions assumed not met')
  .option('--crimes <ids...>', 'crimes occurring or threatened')
  .option('--date <date>', 'a date whose law and facts apply, such as 2011-03')
  .option('--json', 'print JSON, with the proof, instead of text')
  .addHelpText('after', exitCodeHelp)
  .action(async (actor: string, tool: string, options: AskOptions) => {
    const { askCommand } = await import('./ask.ts')
    await askCommand(process.env, actor, tool, options, process.stdout)
  })

program
  .command('prove')
  .description('Check the proof of a saved answer against the release, step by step.')
  .argument('<file>', 'what `r2p ask --json` printed, or a GraphQL answer with all fields of the proof')
  .addHelpText('after', exitCodeHelp)
  .action(async (file: string) => {
    const { proveCommand } = await import('./prove.ts')
    process.exitCode = await proveCommand(process.env, file, process.stdout)
  })

program
  .command('export')
  .description('Write the release, or part of it, in a format that other tools open. See docs/exports.md.')
  .argument('<format>', 'csv, json, cytoscape, graphml, gexf, jsonld, turtle or mermaid')
  .option('--ids <ids...>', 'only these entities and what is related to them (default: the whole release)')
  .option('--depth <count>', 'how many relations away from them, 0 to 4 (default: 1)')
  .option('--kinds <kinds...>', 'only entities of these kinds, such as Tool, and those of --ids')
  .option('--types <types...>', 'only relations of these types, such as HOLDS')
  .option('--output <file>', 'the file to write, or the folder to write it into (default: standard output)')
  .addHelpText('after', exitCodeHelp)
  .action(async (format: string, options: ExportOptions) => {
    const { exportCommand } = await import('./export.ts')
    await exportCommand(process.env, format, options, { output: process.stdout, errors: process.stderr })
  })

await run()

async function run(): Promise<void> {
  for (const command of program.commands) command.exitOverride()
  try {
    await program.parseAsync(process.argv)
  } catch (error) {
    process.exitCode = endOf(error)
  }
}

function endOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.well : exitCodes.usage
  if (error instanceof CliError) {
    process.stderr.write(`${error.message}\n`)
    return error.code
  }
  throw error
}

/** From Node 22.1 on, a second start does not compile all modules again. */
function keepCompiledCode(): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown }
  enableCompileCache?.()
}
