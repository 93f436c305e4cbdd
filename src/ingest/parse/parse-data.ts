import { entitiesOfBlocks } from './block-entities.ts'
import type { DataFiles } from './data-files.ts'
import { disagreementsOf, type LocatedDisagreement } from './disagreement-file.ts'
import { expand, type Claim } from './expand.ts'
import { nearest } from '../../lib/errors.ts'
import { dataError, quoted, startOf, type DataError } from '../yaml/data-error.ts'
import { exclusionsOf, type Confirmation, type Exclusion } from './exclusion-files.ts'
import { sharedIdentifiers } from './identifiers.ts'
import { textOf, type LocatedText } from '../yaml/located.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { Registry, unknownId } from './registry.ts'
import { releaseOf } from './release-file.ts'
import { blocksOf } from './statement-files.ts'
import { entitiesOf } from './vocabulary-files.ts'
import { crossFileErrors } from './cross-file-checks.ts'

/** What all files together declare and claim. */
export interface ParsedData {
  readonly release: { readonly version: string; readonly date: string }
  readonly sources: readonly string[]
  readonly registry: Registry
  readonly claims: readonly Claim[]
  readonly exclusions: readonly Exclusion[]
  readonly disagreements: readonly LocatedDisagreement[]
  readonly confirmations: readonly Confirmation[]
  readonly notes: readonly LocatedText[]
  readonly errors: readonly DataError[]
  /** Those that another file, could it be read, might make good. */
  readonly nameErrors: readonly DataError[]
}

/** Puts together what the files hold, parts with errors included, so that one error does not cause others. */
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
  const disagreements = files.disagreements.map(disagreementsOf)
  const exclusions = files.exclusions.map((file) => exclusionsOf(file, registry))
  const claims = expanded.map(({ claim }) => claim)
  const voices = statements.flatMap((each) =>
    [...each.voices.byName.values()].flatMap((links) => links.map(({ id }) => id)),
  )
  const errors = [
    ...files.errors,
    ...allFiles(files).flatMap((file) => file.errors),
    ...release.errors,
    ...vocabulary.flatMap((each) => each.errors),
    ...statements.flatMap((each) => each.errors),
    ...registry.errors,
    ...exclusions.flatMap((each) => each.errors),
    ...sharedIdentifiers(registry.all),
    ...disagreements.flatMap((each) => each.errors),
  ]
  const sources = files.statements.map(({ source }) => source)
  return {
    release,
    sources,
    registry,
    claims,
    exclusions: exclusions.flatMap((each) => each.exclusions),
    disagreements: disagreements.flatMap((each) => each.disagreements),
    notes: [
      ...blocks.flatMap(({ value }) => [textOf(value, 'note'), textOf(value, 'reasoning')]),
      ...disagreements.flatMap((each) => each.disagreements.map(({ says }) => says)),
    ].filter((written) => written !== undefined),
    confirmations: exclusions.flatMap((each) => each.confirmations),
    errors,
    nameErrors: [
      ...expanded.flatMap((each) => each.errors),
      ...voices
        .filter(({ text }) => registry.get(text) === undefined)
        .map((id) => unknownId(id, registry, [])),
      ...sourceErrors(files, registry),
      ...crossFileErrors(
        claims,
        registry,
        voices.map(({ text }) => text),
      ),
    ],
  }
}

export function allFiles({
  release,
  vocabulary,
  statements,
  exclusions,
  disagreements,
}: DataFiles): readonly YamlFile[] {
  const ofStatements = statements.flatMap(({ voices, blocks }) => [voices, ...blocks])
  return [release, ...vocabulary, ...ofStatements, ...exclusions, ...disagreements].filter(
    (file) => file !== null,
  )
}

/** A folder of statements bears the id of its source; exclusions belong to such a source. */
function sourceErrors({ statements, exclusions }: DataFiles, registry: Registry): readonly DataError[] {
  const sources = statements.map(({ source }) => source)
  const unknown = statements.filter(({ source }) => registry.get(source)?.entity.kind !== 'Source')
  const astray = exclusions.filter(({ source }) => !sources.includes(source))
  return [
    ...unknown.map(({ path, source }) =>
      dataError(
        startOf(`${path}/source.yaml`),
        'this folder',
        'named after an entity of kind Source',
        quoted(source),
        { nearest: registry.near(source, ['Source']) },
      ),
    ),
    ...astray.map(({ path, source }) =>
      dataError(startOf(path), 'this file', `named after a source: ${sources.join(', ')}`, quoted(source), {
        nearest: nearest(source, sources),
      }),
    ),
  ]
}
