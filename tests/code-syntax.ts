import ts from 'typescript'

/** Something in the text of a file. */
export interface Finding {
  /** Where in the text, from 0. */
  readonly at: number
  readonly found: string
}

export interface Import extends Finding {
  /** Only types are imported: nothing is left of it at run time. */
  readonly isOfTypes: boolean
}

/** Every import: static, dynamic, re-exported or of types only. */
export function importsOf(source: ts.SourceFile): readonly Import[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node)
    return specifier && ts.isStringLiteralLike(specifier)
      ? [{ at: node.getStart(), found: specifier.text, isOfTypes: isOfTypes(node) }]
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

function isOfTypes(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false
  const { phaseModifier, name, namedBindings } = node.importClause
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  if (name !== undefined || namedBindings === undefined || ts.isNamespaceImport(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly)
}

/** Every string literal that is no import; a template counts with its gaps as `…`. */
export function literalsOf(source: ts.SourceFile): readonly Finding[] {
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

/** Reads of `env` or `argv` of the process, in any notation. */
export function processReads(source: ts.SourceFile): readonly Finding[] {
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
        return /^(node:)?process$/.test(importedFrom(node)) && isRead((node.propertyName ?? node.name).text)
      return false
    })
    .map((node) => ({ at: node.getStart(), found: node.getText() }))
}

function isProcess(node: ts.Expression): boolean {
  return /^(globalThis\.)?process$|^import\.meta$/.test(node.getText())
}

function importedFrom(node: ts.ImportSpecifier): string {
  const { moduleSpecifier } = node.parent.parent.parent as ts.ImportDeclaration
  return ts.isStringLiteralLike(moduleSpecifier) ? moduleSpecifier.text : ''
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
