import { readdir, readFile } from 'node:fs/promises'
import { grouped } from '../../lib/grouping.ts'
import { dataError, quoted, startOf, type DataError } from '../yaml/data-error.ts'
import { readYaml, type Form, type YamlFile } from '../yaml/read-yaml.ts'

/** The files of the data by what they hold, sorted by path within their folder, whatever order the disk gives. */
export interface DataFiles {
  readonly release: YamlFile | null
  readonly vocabulary: readonly YamlFile[]
  readonly statements: readonly SourceFolder[]
  readonly exclusions: readonly SourceFile[]
  readonly disagreements: readonly YamlFile[]
  readonly errors: readonly DataError[]
}

/** What one source says: `statements/<source>/`. */
export interface SourceFolder {
  readonly source: string
  readonly path: string
  readonly voices: YamlFile | null
  readonly blocks: readonly YamlFile[]
}

/** A file that is named after its source. */
export interface SourceFile extends YamlFile {
  readonly source: string
}

/**
 * Reads folders of data as if they were one: each lies over those before it, and adds to what they hold. The last
 * one that has a version gives it.
 * @throws where a folder itself cannot be listed
 */
export async function readFiles(folders: readonly string[]): Promise<DataFiles> {
  const each = await Promise.all(folders.map(readFolder))
  const release = each.findLast((files) => files.release !== null)?.release ?? null
  const statements = mergeSources(each.flatMap((files) => files.statements))
  return {
    release,
    vocabulary: each.flatMap((files) => files.vocabulary),
    statements,
    exclusions: each.flatMap((files) => files.exclusions),
    disagreements: each.flatMap((files) => files.disagreements),
    errors: [
      ...each.flatMap((files) => files.errors),
      ...(release === null ? [missing(`${folders.at(-1) ?? ''}/release.yaml`)] : []),
      ...statements.filter(({ voices }) => voices === null).map(({ path }) => missing(`${path}/source.yaml`)),
    ],
  }
}

/** A source that several folders speak of is one; the last that names its voices names them. */
function mergeSources(folders: readonly SourceFolder[]): readonly SourceFolder[] {
  return [...grouped(folders, ({ source }) => source).values()].map((same) => ({
    ...(same[0] as SourceFolder),
    voices: same.findLast(({ voices }) => voices !== null)?.voices ?? null,
    blocks: same.flatMap(({ blocks }) => blocks),
  }))
}

async function readFolder(folder: string): Promise<DataFiles> {
  const errors: DataError[] = []
  const known = ['disagreements.yaml', 'exclusions', 'release.yaml', 'schema', 'statements', 'vocabulary']
  const top = (await list(folder, errors)).filter(({ name }) => !name.endsWith('.md'))
  for (const { name } of top) {
    if (!known.includes(name)) errors.push(unexpected(`${folder}/${name}`, `one of ${known.join(', ')}`))
  }
  const has = (name: string) => top.some((entry) => entry.name === name)
  const vocabulary = has('vocabulary') ? await readAll(`${folder}/vocabulary`, () => 'map', errors) : []
  const exclusions = has('exclusions') ? await readAll(`${folder}/exclusions`, () => 'list', errors) : []
  return {
    release: has('release.yaml') ? await read(`${folder}/release.yaml`, 'map') : null,
    vocabulary,
    statements: has('statements') ? await readStatements(`${folder}/statements`, errors) : [],
    disagreements: has('disagreements.yaml') ? [await read(`${folder}/disagreements.yaml`, 'list')] : [],
    exclusions: exclusions.map((file) => ({ ...file, source: baseName(file.path) })),
    errors,
  }
}

async function readStatements(folder: string, errors: DataError[]): Promise<readonly SourceFolder[]> {
  const folders: SourceFolder[] = []
  for (const { name, isFolder } of await list(folder, errors)) {
    const path = `${folder}/${name}`
    if (!isFolder) {
      errors.push(unexpected(path, 'a folder for each source'))
      continue
    }
    const files = await readAll(path, (file) => (file === 'source.yaml' ? 'map' : 'list'), errors)
    const voices = files.find((file) => baseName(file.path) === 'source') ?? null
    folders.push({ source: name, path, voices, blocks: files.filter((file) => file !== voices) })
  }
  return folders
}

/** Every YAML file of a folder. */
async function readAll(
  folder: string,
  formOf: (name: string) => Form,
  errors: DataError[],
): Promise<readonly YamlFile[]> {
  const entries = await list(folder, errors)
  const named = entries.filter(({ name, isFolder }) => name.endsWith('.yaml') && !isFolder)
  for (const entry of entries) {
    if (!named.includes(entry) && !entry.name.endsWith('.md'))
      errors.push(unexpected(`${folder}/${entry.name}`, 'a file whose name ends in .yaml'))
  }
  return Promise.all(named.map(({ name }) => read(`${folder}/${name}`, formOf(name))))
}

interface Listed {
  readonly name: string
  readonly isFolder: boolean
}

/** What a folder holds, in the order of the code units of names; hidden files are nobody's business. */
async function list(folder: string, errors: DataError[]): Promise<readonly Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (!isSystemError(error, 'ENOTDIR')) throw error
    errors.push(unexpected(folder, 'a folder'))
    return []
  })
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

async function read(path: string, form: Form): Promise<YamlFile> {
  try {
    return readYaml(path, await readFile(path), form)
  } catch (error) {
    if (!isSystemError(error, 'EISDIR')) throw error
    return { path, root: null, errors: [unexpected(path, 'a file')] }
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length)
}

function unexpected(path: string, rule: string): DataError {
  return dataError(startOf(path), 'what stands here', rule, quoted(path.slice(path.lastIndexOf('/') + 1)))
}

function missing(path: string): DataError {
  return dataError(startOf(path), 'this file', 'there', 'no such file')
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
