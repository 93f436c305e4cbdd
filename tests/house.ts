import { posix } from 'node:path'
import ts from 'typescript'

/** A file of the house: its path from the top, with slashes, and its text. */
export interface HouseFile {
  readonly path: string
  readonly text: string
}

export interface HouseFacts {
  /** The ids of the entities in data/. */
  readonly ids: ReadonlySet<string>
  /** The packages that are there where the program runs: `dependencies` of package.json. */
  readonly dependencies: ReadonlySet<string>
}

/** A rule that a file breaks, and where. */
export interface Breach {
  readonly rule: Rule
  readonly path: string
  readonly line: number
  readonly found: string
}

export type Rule = keyof typeof rules

/** Finds in every file what breaks a rule of the house; one breach for each place. */
export function breaches(files: readonly HouseFile[], facts: HouseFacts): readonly Breach[] {
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true)
    const seen: Seen = { file, facts, source, imports: importsOf(source), literals: literalsOf(source) }
    return (Object.keys(rules) as Rule[]).flatMap((rule) =>
      rules[rule](seen).map(({ at, found }) => ({
        rule,
        path: file.path,
        line: source.getLineAndCharacterOfPosition(at).line + 1,
        found,
      })),
    )
  })
}

/** What a rule looks at: the file and what has been found in it. */
interface Seen {
  readonly file: HouseFile
  readonly facts: HouseFacts
  readonly source: ts.SourceFile
  readonly imports: readonly Found[]
  readonly literals: readonly Found[]
}

interface Found {
  /** Where in the text, from 0. */
  readonly at: number
  readonly found: string
}

/** The rooms by floor. A room imports from itself and from rooms on lower floors only. */
const floors: Readonly<Record<string, number>> = {
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

/** So long may a file be before it has to be asked what else it could be. */
const longest = 300

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
  'a room imports from itself and from lower rooms only': (seen) => {
    const room = roomOf(seen.file.path)
    if (room === null) return []
    const floor = floors[room]
    if (floor === undefined) return [{ at: 0, found: `the room src/${room}, which has no floor` }]
    return seen.imports.filter(({ found }) => {
      if (!found.startsWith('.')) return false
      const target = roomOf(resolved(seen, found))
      if (target === null) return true
      const targetFloor = floors[target] ?? Infinity
      return target !== room && targetFloor >= floor && !(floor === 0 && targetFloor === 0)
    })
  },
  'ingest and api never meet': (seen) => {
    const room = roomOf(seen.file.path)
    const other = room === 'ingest' ? 'api' : room === 'api' ? 'ingest' : null
    return seen.imports.filter(({ found }) => other !== null && roomOf(resolved(seen, found)) === other)
  },
  'neo4j-driver only in src/graph/neo4j': (seen) =>
    seen.file.path.startsWith('src/') && !seen.file.path.startsWith('src/graph/neo4j/')
      ? seen.imports.filter(({ found }) => /^neo4j-driver/.test(found))
      : [],
  'environment and arguments only in src/cli': (seen) =>
    isRoomed(seen) && roomOf(seen.file.path) !== 'cli' ? processReads(seen.source) : [],
  'Cypher only in cypher/': (seen) =>
    seen.literals.filter(({ found }) => cypher.some((pattern) => pattern.test(found))),
  'GraphQL’s runtime only in src/api and src/server': (seen) =>
    isRoomed(seen) && !['api', 'server', 'generated'].includes(roomOf(seen.file.path) ?? '')
      ? seen.imports.filter(({ found }) => graphqlRuntime.test(found))
      : [],
  'no entity’s id in the code': (seen) =>
    isRoomed(seen) && roomOf(seen.file.path) !== 'generated'
      ? seen.literals.filter(({ found }) => seen.facts.ids.has(found))
      : [],
  'the explorer imports nothing of src': (seen) =>
    seen.file.path.startsWith('web/')
      ? seen.imports.filter(({ found }) => found.startsWith('.') && !resolved(seen, found).startsWith('web/'))
      : [],
  'only packages that are there where the program runs': (seen) =>
    isRoomed(seen) && roomOf(seen.file.path) !== 'generated'
      ? seen.imports.filter(
          ({ found }) => !/^(\.|node:)/.test(found) && !seen.facts.dependencies.has(packageOf(found)),
        )
      : [],
  'no index that only hands on': ({ file, source }) =>
    /(^|\/)index\.[mc]?[jt]s$/.test(file.path) && source.statements.every(isHandedOn)
      ? [{ at: 0, found: file.path }]
      : [],
  'no folder of a name that says nothing': ({ file }) =>
    file.path
      .split('/')
      .slice(0, -1)
      .filter((folder) => vagueFolders.has(folder))
      .map((folder) => ({ at: 0, found: folder })),
  'files are named in kebab-case': ({ file }) =>
    /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(posix.basename(file.path))
      ? []
      : [{ at: 0, found: file.path }],
  'a file has at most 300 lines': (seen) => {
    const lines = seen.file.text.trimEnd().split('\n').length
    const isCounted = /^(src|codegen|web)\//.test(seen.file.path) && !seen.file.path.includes('/generated/')
    return isCounted && lines > longest ? [{ at: seen.file.text.length, found: `${lines} lines` }] : []
  },
} satisfies Readonly<Record<string, (seen: Seen) => readonly Found[]>>

export const ruleNames: readonly string[] = Object.keys(rules)

function isRoomed({ file }: Seen): boolean {
  return file.path.startsWith('src/')
}

/** The room of a path in src/; null for what is elsewhere. */
function roomOf(path: string): string | null {
  const [top, room, rest] = path.split('/')
  return top === 'src' && room !== undefined && rest !== undefined ? room : null
}

/** A relative import as a path from the top; a package stays as it is. */
function resolved({ file }: Seen, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : specifier
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Every module that is named: imported, handed on, imported on demand or only for its types. */
function importsOf(source: ts.SourceFile): readonly Found[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node)
    return specifier && ts.isStringLiteralLike(specifier)
      ? [{ at: node.getStart(), found: specifier.text }]
      : []
  })
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0]
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'require')
    return node.arguments[0]
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  return undefined
}

/** Every text in quotes or backticks that names no module; a template counts with its gaps as `…`. */
function literalsOf(source: ts.SourceFile): readonly Found[] {
  return nodesOf(source).flatMap((node) => {
    if (specifierOf(node.parent) === node) return []
    if (ts.isStringLiteralLike(node)) return [{ at: node.getStart(), found: node.text }]
    if (!ts.isTemplateExpression(node)) return []
    const text = [node.head, ...node.templateSpans.map((span) => span.literal)]
      .map((part) => part.text)
      .join('…')
    return [{ at: node.getStart(), found: text }]
  })
}

/** Where `env` or `argv` of the process is read, however it is written. */
function processReads(source: ts.SourceFile): readonly Found[] {
  const isRead = (name: string | undefined) => name === 'env' || name === 'argv'
  return nodesOf(source)
    .filter((node) => {
      if (ts.isPropertyAccessExpression(node)) return isProcess(node.expression) && isRead(node.name.text)
      if (ts.isElementAccessExpression(node))
        return (
          isProcess(node.expression) &&
          ts.isStringLiteralLike(node.argumentExpression) &&
          isRead(node.argumentExpression.text)
        )
      if (
        ts.isVariableDeclaration(node) &&
        node.initializer &&
        isProcess(node.initializer) &&
        ts.isObjectBindingPattern(node.name)
      )
        return node.name.elements.some((element) => isRead((element.propertyName ?? element.name).getText()))
      if (ts.isImportSpecifier(node))
        return /^(node:)?process$/.test(moduleOf(node)) && isRead((node.propertyName ?? node.name).text)
      return false
    })
    .map((node) => ({ at: node.getStart(), found: node.getText() }))
}

function isProcess(node: ts.Expression): boolean {
  return /^(globalThis\.)?process$|^import\.meta$/.test(node.getText())
}

function moduleOf(node: ts.ImportSpecifier): string {
  const { moduleSpecifier } = node.parent.parent.parent as ts.ImportDeclaration
  return ts.isStringLiteralLike(moduleSpecifier) ? moduleSpecifier.text : ''
}

function isHandedOn(statement: ts.Statement): boolean {
  return ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
}

function nodesOf(source: ts.SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    node.forEachChild(visit)
  }
  source.forEachChild(visit)
  return nodes
}
