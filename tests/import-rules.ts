import { posix } from 'node:path'
import ts from 'typescript'
import { importsOf, literalsOf, processReads, type Finding, type Import } from './code-syntax.ts'

/** A file: its path from the top, with slashes, and its text. */
export interface CodeFile {
  readonly path: string
  readonly text: string
}

/** What the rules need to know beside the files. */
export interface Facts {
  /** The ids of the entities in data/. */
  readonly ids: ReadonlySet<string>
  /** The packages that are installed where the program runs: `dependencies` of package.json. */
  readonly dependencies: ReadonlySet<string>
}

/** Where a file breaks a rule. */
export interface Violation {
  readonly rule: Rule
  readonly path: string
  readonly line: number
  readonly found: string
}

export type Rule = keyof typeof rules

/** All violations in the files, one for each place. */
export function violations(files: readonly CodeFile[], facts: Facts): readonly Violation[] {
  const parsed = files.map((file): Omit<Inspected, 'importTable'> => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
    return { file, facts, source, imports: importsOf(source), literals: literalsOf(source) }
  })
  const importTable = importTableOf(parsed)
  return parsed.flatMap((one) => {
    const inspected = { ...one, importTable }
    const { file, source } = one
    return (Object.keys(rules) as Rule[]).flatMap((rule) =>
      rules[rule](inspected).map(({ at, found }) => ({
        rule,
        path: file.path,
        line: source.getLineAndCharacterOfPosition(at).line + 1,
        found,
      })),
    )
  })
}

/** What a rule looks at: the file and what has been found in it. */
interface Inspected {
  readonly file: CodeFile
  readonly facts: Facts
  readonly source: ts.SourceFile
  readonly imports: readonly Import[]
  readonly literals: readonly Finding[]
  readonly importTable: ImportTable
}

/** The files that each file imports at run time. */
type ImportTable = ReadonlyMap<string, readonly string[]>

/** The modules of src/ by layer. A module imports from itself and from modules in lower layers only. */
const layers: Readonly<Record<string, number>> = {
  model: 0,
  lib: 0,
  generated: 0,
  graph: 1,
  reasoning: 2,
  api: 3,
  export: 3,
  ingest: 3,
  server: 4,
  cli: 5,
}

const maxLines = 300

/** The one file of src that the explorer imports too: it has to normalize text exactly as the search does. */
const sharedWithExplorer = 'src/lib/normalize-text.ts'

const vagueFolders = new Set(['utils', 'util', 'common', 'types', 'services', 'models', 'helpers', 'misc'])

const graphqlRuntime = /^(graphql|graphql-jit|graphql-http)(\/|$)|^@(apollo|as-integrations|graphql-tools)\//

const cypher = [
  /\b(MATCH|MERGE|CREATE|DELETE|FOREACH)\s*\(/,
  /\bUNWIND\s+\S+\s+AS\b/i,
  /\b(CREATE|DROP|SHOW)\s+(\w+\s+)?(CONSTRAINT|INDEX|DATABASE)/,
  /\bCALL\s+(db|apoc|dbms)\./,
  /\)\s*<?-\s*\[[^\]]*\]\s*->?\s*\(/,
]

const rules = {
  'a module imports from itself and from lower layers only': (inspected) => {
    const module = moduleOfPath(inspected.file.path)
    if (module === null) return []
    const layer = layers[module]
    if (layer === undefined) return [{ at: 0, found: `the module src/${module}, which has no layer` }]
    return inspected.imports.filter(({ found }) => {
      if (!found.startsWith('.')) return false
      const target = moduleOfPath(resolved(inspected, found))
      if (target === null) return true
      const targetLayer = layers[target] ?? Infinity
      return target !== module && targetLayer >= layer && !(layer === 0 && targetLayer === 0)
    })
  },
  'ingest and api do not import each other': (inspected) => {
    const module = moduleOfPath(inspected.file.path)
    const other = module === 'ingest' ? 'api' : module === 'api' ? 'ingest' : null
    return inspected.imports.filter(
      ({ found }) => other !== null && moduleOfPath(resolved(inspected, found)) === other,
    )
  },
  'no import circles': (inspected) => {
    const { path } = inspected.file
    if (!/^(src|codegen|web)\//.test(path)) return []
    return inspected.imports.flatMap(({ at, found, isOfTypes }) => {
      if (isOfTypes) return []
      const chain = importPath(inspected.importTable, resolved(inspected, found), path)
      return chain === null ? [] : [{ at, found: [path, ...chain].join(' → ') }]
    })
  },
  'neo4j-driver only in src/graph/neo4j': (inspected) =>
    inspected.file.path.startsWith('src/') && !inspected.file.path.startsWith('src/graph/neo4j/')
      ? inspected.imports.filter(({ found }) => /^neo4j-driver/.test(found))
      : [],
  'environment and arguments only in src/cli': (inspected) =>
    isInSrc(inspected) && moduleOfPath(inspected.file.path) !== 'cli' ? processReads(inspected.source) : [],
  'Cypher only in cypher/': (inspected) =>
    inspected.literals.filter(({ found }) => cypher.some((pattern) => pattern.test(found))),
  'GraphQL runtime only in src/api and src/server': (inspected) =>
    isInSrc(inspected) && !['api', 'server', 'generated'].includes(moduleOfPath(inspected.file.path) ?? '')
      ? inspected.imports.filter(({ found }) => graphqlRuntime.test(found))
      : [],
  'no entity id in the code': (inspected) =>
    isInSrc(inspected) && moduleOfPath(inspected.file.path) !== 'generated'
      ? inspected.literals.filter(({ found }) => inspected.facts.ids.has(found))
      : [],
  'the explorer imports nothing from src': (inspected) =>
    inspected.file.path.startsWith('web/')
      ? inspected.imports.filter(
          ({ found }) =>
            found.startsWith('.') &&
            !resolved(inspected, found).startsWith('web/') &&
            resolved(inspected, found) !== sharedWithExplorer,
        )
      : [],
  'src imports dependencies, not devDependencies': (inspected) =>
    isInSrc(inspected) && moduleOfPath(inspected.file.path) !== 'generated'
      ? inspected.imports.filter(
          ({ found }) => !/^(\.|node:)/.test(found) && !inspected.facts.dependencies.has(packageOf(found)),
        )
      : [],
  'no index that only re-exports': ({ file, source }) =>
    /(^|\/)index\.[mc]?[jt]s$/.test(file.path) && source.statements.every(isReexport)
      ? [{ at: 0, found: file.path }]
      : [],
  'no folder with a vague name': ({ file }) =>
    file.path
      .split('/')
      .slice(0, -1)
      .filter((folder) => vagueFolders.has(folder))
      .map((folder) => ({ at: 0, found: folder })),
  'files are named in kebab-case': ({ file }) =>
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(posix.basename(file.path))
      ? []
      : [{ at: 0, found: file.path }],
  'a file has at most 300 lines': (inspected) => {
    const lines = inspected.file.text.trimEnd().split('\n').length
    const isCounted =
      /^(src|codegen|web)\//.test(inspected.file.path) && !inspected.file.path.includes('/generated/')
    return isCounted && lines > maxLines ? [{ at: inspected.file.text.length, found: `${lines} lines` }] : []
  },
} satisfies Readonly<Record<string, (inspected: Inspected) => readonly Finding[]>>

export const ruleNames: readonly string[] = Object.keys(rules)

function isInSrc({ file }: Pick<Inspected, 'file'>): boolean {
  return file.path.startsWith('src/')
}

/** The module of a path in src/; null for any other path. */
function moduleOfPath(path: string): string | null {
  const [top, module, rest] = path.split('/')
  return top === 'src' && module !== undefined && rest !== undefined ? module : null
}

/** A relative import as a path from the top; a package stays as it is. */
function resolved({ file }: Pick<Inspected, 'file'>, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : specifier
}

function importTableOf(files: readonly Pick<Inspected, 'file' | 'imports'>[]): ImportTable {
  const paths = new Set(files.map(({ file }) => file.path))
  return new Map(
    files.map(({ file, imports }) => [
      file.path,
      imports
        .filter(({ isOfTypes }) => !isOfTypes)
        .map(({ found }) => resolved({ file }, found))
        .filter((target) => paths.has(target)),
    ]),
  )
}

/** The shortest chain of imports from one file to another, both included; null where there is none. */
function importPath(table: ImportTable, from: string, to: string): readonly string[] | null {
  const chains = new Map([[from, [from]]])
  for (const [path, chain] of chains) {
    if (path === to) return chain
    for (const next of table.get(path) ?? []) if (!chains.has(next)) chains.set(next, [...chain, next])
  }
  return null
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isReexport(statement: ts.Statement): boolean {
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
}
