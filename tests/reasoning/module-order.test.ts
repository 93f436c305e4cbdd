import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../src/reasoning', import.meta.url))

interface SourceFile {
  readonly path: string
  readonly tree: ts.SourceFile
  /** Files of src/reasoning that it imports from: all, and those of which something is left when types are erased. */
  readonly imports: readonly string[]
  readonly runtimeImports: readonly string[]
}

const files: readonly SourceFile[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => {
    const tree = ts.createSourceFile(
      path,
      readFileSync(`${folder}/${path}`, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const declarations = tree.statements.filter(ts.isImportDeclaration)
    const targets = (all: readonly ts.ImportDeclaration[]): readonly string[] =>
      all
        .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => posix.join(posix.dirname(path), specifier))
        .filter((target) => !target.startsWith('..'))
    return {
      path,
      tree,
      imports: targets(declarations),
      runtimeImports: targets(declarations.filter((declaration) => !isErased(declaration))),
    }
  })

function isErased({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const { namedBindings } = importClause
  return (
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? ''
}

describe('The folders of src/reasoning', () => {
  /** Lower ones first. The checker stands aside: it may use the sentences of text/, and nobody but questions/ its types. */
  const order = ['law', 'weighing', 'proof', 'text', 'checker', 'questions']

  it('hold every file, and import one way', () => {
    expect([...new Set(files.map(({ path }) => folderOf(path)))].sort()).toEqual([...order].sort())
    const upward = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => order.indexOf(folderOf(target)) > order.indexOf(folderOf(path)))
        .map((target) => `${path} imports ${target}`),
    )
    expect(upward).toEqual([])
  })

  it('have no import circle', () => {
    const importsOf = new Map(files.map(({ path, imports }) => [path, imports]))
    const circles = files.flatMap(({ path }) =>
      reachedFrom(path, (one) => importsOf.get(one) ?? []).has(path) ? [path] : [],
    )
    expect(circles).toEqual([])
  })
})

describe('The checker', () => {
  const checker = files.filter(({ path }) => folderOf(path) === 'checker')

  it('shares no code with the reasoner but the writing of sentences', () => {
    const importsOf = new Map(files.map(({ path, runtimeImports }) => [path, runtimeImports]))
    const used = new Set(
      checker.flatMap(({ path }) => [...reachedFrom(path, (one) => importsOf.get(one) ?? [])]),
    )
    const shared = [...used].filter((path) => folderOf(path) !== 'checker').sort()
    expect(shared).toEqual([
      'proof/conclusion.ts',
      'text/step-sentences.ts',
      'text/verdict-statement.ts',
      'text/wording.ts',
    ])
  })

  it('has no regular expression, so it reads no English', () => {
    const patterns = checker.flatMap(({ path, tree }) => {
      const found: string[] = []
      const visit = (node: ts.Node): void => {
        const isMade = ts.isNewExpression(node) && node.expression.getText() === 'RegExp'
        if (ts.isRegularExpressionLiteral(node) || isMade) found.push(`${path}: ${node.getText()}`)
        node.forEachChild(visit)
      }
      tree.forEachChild(visit)
      return found
    })
    expect(checker.length).toBeGreaterThan(10)
    expect(patterns).toEqual([])
  })
})

/** All that is reached by one step or more. */
function reachedFrom(start: string, next: (path: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(next(start))
  for (const path of reached) for (const other of next(path)) reached.add(other)
  return reached
}
