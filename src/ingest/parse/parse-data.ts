import { entitiesOfBlocks } from './block-entities.ts'
import type { DataFiles } from './data-files.ts'
import { expand, type Claim } from './expand.ts'
import { nearest } from '../../lib/errors.ts'
import { fault, quoted, type Fault, type FileLocation } from '../yaml/data-error.ts'
import { exclusionsOf, type Exclusion } from './exclusion-files.ts'
import { sharedIdentifiers } from './identifiers.ts'
import { textOf, type LocatedText } from '../yaml/located.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { Registry, unknownId } from './registry.ts'
import { releaseOf } from './release-file.ts'
import { blocksOf } from './statement-files.ts'
import { entitiesOf } from './vocabulary-files.ts'
import { crossFileFaults } from './cross-file-checks.ts'

/** What all files together declare and claim. */
export interface ParsedData {
  readonly release: { readonly version: string; readonly date: string }
  readonly sources: readonly string[]
  readonly registry: Registry
  readonly claims: readonly Claim[]
  readonly exclusions: readonly Exclusion[]
  readonly notes: readonly LocatedText[]
  readonly faults: readonly Fault[]
  /** Those that another file, could it be read, might make good. */
  readonly faultsOfNames: readonly Fault[]
}

/** Puts together what the files hold, faulty parts included, so that one fault does not bring forth others. */
export function parseData(files: DataFiles): ParsedData {
  const release = releaseOf(files.release)
  const vocabulary = files.vocabulary.map(entitiesOf)
  const statements = files.statements.map(blocksOf)
  const blocks = statements.flatMap((each) => each.blocks)
  const registry = new Registry([
    ...vocabulary.flatMap(({ entities }) => entities),
    ...entitiesOfBlocks(blocks),
  ])
  const expanded = blocks.map((block) => expand(block, registry))
  const exclusions = files.exclusions.map((file) => exclusionsOf(file, registry))
  const claims = expanded.map(({ claim }) => claim)
  const voices = statements.flatMap((each) => [...each.voices.byName.values()])
  const faults = [
    ...files.faults,
    ...allFiles(files).flatMap((file) => file.faults),
    ...release.faults,
    ...vocabulary.flatMap((each) => each.faults),
    ...statements.flatMap((each) => each.faults),
    ...registry.faults,
    ...exclusions.flatMap((each) => each.faults),
    ...sharedIdentifiers(registry.all),
  ]
  const sources = files.statements.map(({ source }) => source)
  return {
    release,
    sources,
    registry,
    claims,
    exclusions: exclusions.flatMap((each) => each.exclusions),
    notes: blocks.flatMap(({ value }) => textOf(value, 'note') ?? []),
    faults,
    faultsOfNames: [
      ...expanded.flatMap((each) => each.faults),
      ...voices
        .filter(({ text }) => registry.get(text) === undefined)
        .map((id) => unknownId(id, registry, [])),
      ...sourceFaults(files, registry),
      ...crossFileFaults(
        claims,
        registry,
        voices.map(({ text }) => text),
      ),
    ],
  }
}

export function allFiles({ release, vocabulary, statements, exclusions }: DataFiles): readonly YamlFile[] {
  const ofStatements = statements.flatMap(({ voices, blocks }) => [voices, ...blocks])
  return [release, ...vocabulary, ...ofStatements, ...exclusions].filter((file) => file !== null)
}

/** A folder of statements bears the id of its source; exclusions belong to such a source. */
function sourceFaults({ statements, exclusions }: DataFiles, registry: Registry): readonly Fault[] {
  const sources = statements.map(({ source }) => source)
  const unknown = statements.filter(({ source }) => registry.get(source)?.entity.kind !== 'Source')
  const astray = exclusions.filter(({ source }) => !sources.includes(source))
  return [
    ...unknown.map(({ path, source }) =>
      fault(
        head(`${path}/source.yaml`),
        'a folder named after an entity of kind Source',
        quoted(source),
        registry.near(source, ['Source']),
      ),
    ),
    ...astray.map(({ path, source }) =>
      fault(
        head(path),
        `a file named after a source: ${sources.join(', ')}`,
        quoted(source),
        nearest(source, sources),
      ),
    ),
  ]
}

function head(file: string): FileLocation {
  return { file, line: 1, column: 1 }
}
