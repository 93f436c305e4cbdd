import { plugin as operationTypes } from '@graphql-codegen/typescript-operations'
import type { Types } from '@graphql-codegen/plugin-helpers'
import type { GraphQLSchema } from 'graphql'
import ts from 'typescript'

/**
 * The codegen plugin that writes the types of the explorer's operations. The library writes a field
 * of an interface once for each kind that implements it, forty times the same: here what is the same
 * is written once.
 */
export async function plugin(
  schema: GraphQLSchema,
  documents: Types.DocumentFile[],
  config: object,
  info: { readonly outputFile?: string },
): Promise<Types.PluginOutput> {
  const written = await operationTypes(schema, documents, config, info)
  const { content, ...rest } = typeof written === 'string' ? { content: written } : written
  return { ...rest, content: withoutRepetition(content) }
}

function withoutRepetition(text: string): string {
  const source = ts.createSourceFile('operations.ts', text, ts.ScriptTarget.Latest)
  const printer = ts.createPrinter()
  const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, source)
  const hidden = new Map(source.statements.filter(isHidden).map((alias) => [alias.name.text, alias.type]))
  const { transformed } = ts.transform(source, [
    (context) => (file) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
          const meant = hidden.get(node.typeName.text)
          if (meant !== undefined) return ts.visitNode(meant, visit)
        }
        const seen = ts.visitEachChild(node, visit, context)
        return ts.isUnionTypeNode(seen) ? each(seen) : seen
      }
      const kept = file.statements.filter((statement) => !isHidden(statement))
      return context.factory.updateSourceFile(
        file,
        kept.map((statement) => ts.visitNode(statement, visit) as ts.Statement),
      )
    },
  ])
  return transformed.map((file) => printer.printFile(file)).join('')

  function each(union: ts.UnionTypeNode): ts.TypeNode {
    const members = new Map(union.types.map((type) => [print(type), type]))
    const [only, ...others] = members.values()
    return only !== undefined && others.length === 0
      ? only
      : ts.factory.createUnionTypeNode([...members.values()])
  }
}

/** A part of a fragment's type, one for each kind, that nobody can import. */
function isHidden(statement: ts.Statement): statement is ts.TypeAliasDeclaration {
  return (
    ts.isTypeAliasDeclaration(statement) &&
    statement.modifiers === undefined &&
    statement.name.text.endsWith('_Fragment')
  )
}
