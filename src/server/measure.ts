import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isNonNullType,
  Kind,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql'
import { pageSizes } from '../generated/vocabulary.ts'

/** How large an operation is, fragments written out wherever they are spread. */
export interface Measure {
  /** Levels of fields. */
  readonly depth: number
  /** Fields, `__typename` among them. */
  readonly fields: number
  readonly aliases: number
  /** The most entities and relations that its pages could bring. */
  readonly nodes: number
  /** The largest page that it asks for, and where. */
  readonly page: { readonly field: string; readonly size: number } | null
  /** Other variables could give it another measure. */
  readonly varies: boolean
}

export type Variables = Readonly<Record<string, unknown>>

/**
 * Measures an operation that nobody has validated yet: what the schema does not know counts as a
 * field and no more, and a fragment that spreads itself is left to validation. Every fragment is
 * measured once, however often it is spread, so that the time grows with the document's length.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  widthOf: WidthOf,
): Measure {
  const tape: Tape = {
    schema,
    variables,
    widthOf,
    defaults: new Map(
      (operation.variableDefinitions ?? []).map((definition) => [
        definition.variable.name.value,
        definition.defaultValue,
      ]),
    ),
    fragments: new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    ),
    measured: new Map(),
    varies: false,
  }
  const root = schema.getRootType(operation.operation)
  const { nodes, ...measure } = measureSelection(tape, operation.selectionSet, root ?? undefined)
  return { ...measure, nodes: nodes.below, varies: tape.varies }
}

/** How many a field of a type can bring at most in the release that answers; null where that is not known. */
export type WidthOf = (type: string, field: string) => number | null

interface Tape {
  readonly schema: GraphQLSchema
  readonly variables: Variables
  readonly widthOf: WidthOf
  readonly defaults: ReadonlyMap<string, ValueNode | undefined>
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Undefined while a fragment is being measured. */
  readonly measured: Map<string, Part | undefined>
  varies: boolean
}

interface Part extends Omit<Measure, 'nodes' | 'varies'> {
  readonly nodes: Nodes
}

/** A list directly below a page is the page itself; any other plain list is taken for this many. */
const plainListLength = 10

/** Nodes of the pages below: all of them, and apart those that stand below a plain list of this very selection. */
interface Nodes {
  readonly below: number
  readonly belowPage: number
}

const nothing: Part = { depth: 0, fields: 0, aliases: 0, nodes: { below: 0, belowPage: 0 }, page: null }

function measureSelection(tape: Tape, set: SelectionSetNode, type: GraphQLOutputType | undefined): Part {
  let sum = nothing
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) sum = add(sum, measureField(tape, node, type))
    else if (node.kind === Kind.FRAGMENT_SPREAD) sum = add(sum, measureFragment(tape, node.name.value))
    else {
      const condition = node.typeCondition?.name.value
      const narrowed = condition === undefined ? type : namedType(tape.schema, condition)
      sum = add(sum, measureSelection(tape, node.selectionSet, narrowed))
    }
  }
  return sum
}

function measureFragment(tape: Tape, name: string): Part {
  if (tape.measured.has(name)) return tape.measured.get(name) ?? nothing
  const fragment = tape.fragments.get(name)
  if (fragment === undefined) return nothing
  tape.measured.set(name, undefined)
  const type = namedType(tape.schema, fragment.typeCondition.name.value)
  const part = measureSelection(tape, fragment.selectionSet, type)
  tape.measured.set(name, part)
  return part
}

function measureField(tape: Tape, node: FieldNode, parent: GraphQLOutputType | undefined): Part {
  const field =
    parent !== undefined && (isObjectType(parent) || isInterfaceType(parent))
      ? parent.getFields()[node.name.value]
      : undefined
  const type = field === undefined ? undefined : getNamedType(field.type)
  const inner = node.selectionSet === undefined ? nothing : measureSelection(tape, node.selectionSet, type)
  const width = parent === undefined ? null : tape.widthOf(String(getNamedType(parent)), node.name.value)
  const size = field === undefined ? null : pageSize(tape, field, node, width)
  return {
    depth: inner.depth + 1,
    fields: inner.fields + 1,
    aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
    nodes: withWork(nodesOf(field, type, inner.nodes, size), parent, node),
    page: larger(inner.page, size === null || !isPage(field) ? null : { field: node.name.value, size }),
  }
}

function nodesOf(
  field: GraphQLField<unknown, unknown> | undefined,
  type: GraphQLOutputType | undefined,
  inner: Nodes,
  size: number | null,
): Nodes {
  if (size !== null) {
    const all = size * (1 + (field !== undefined && isList(field.type) ? inner.below : inner.belowPage))
    return { below: all, belowPage: all }
  }
  const isPlainList = field !== undefined && type !== undefined && !isLeafType(type) && isList(field.type)
  return { below: inner.below * (isPlainList ? plainListLength : 1), belowPage: inner.below }
}

/** What a question works through whatever it brings, counted as if it brought so many nodes. */
const work: Readonly<Record<string, number>> = {
  mayUse: 10,
  whoMayUse: 250,
  optionsFor: 250,
  compareCases: 50,
  unusedTools: 1_000,
  matrix: 2_500,
}

function withWork(
  { below, belowPage }: Nodes,
  parent: GraphQLOutputType | undefined,
  node: FieldNode,
): Nodes {
  const isQuestion = parent !== undefined && isObjectType(parent) && parent.name === 'Query'
  const own = isQuestion ? (work[node.name.value] ?? 0) : 0
  return { below: below + own, belowPage: belowPage + own }
}

function isPage(field: GraphQLField<unknown, unknown> | undefined): boolean {
  return field?.args.some((argument) => argument.name === 'first') === true
}

/**
 * How many a field may bring: by first or last, by its limit, by the ids it is given; null: it is no page. A page
 * that names no size counts what it can bring, so that a question as one would write it is not refused for
 * entities that do not exist; one that names a size counts that.
 */
function pageSize(
  tape: Tape,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  width: number | null,
): number | null {
  if (isPage(field)) {
    const first = whole(tape, node, 'first')
    const last = whole(tape, node, 'last')
    const usual = Math.min(pageSizes.usual, width ?? pageSizes.usual)
    return first === null && last === null ? usual : Math.max(first ?? 0, last ?? 0)
  }
  const limit = field.args.find((argument) => argument.name === 'limit')
  if (limit !== undefined) return whole(tape, node, 'limit') ?? Number(limit.defaultValue ?? pageSizes.usual)
  if (isList(field.type) && field.args.some((argument) => argument.name === 'ids')) return idCount(tape, node)
  return null
}

function whole(tape: Tape, node: FieldNode, name: string): number | null {
  const value = given(tape, node, name)
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : null
}

function idCount(tape: Tape, node: FieldNode): number {
  const value = given(tape, node, 'ids')
  return Array.isArray(value) ? value.length : 1
}

/** The value of an argument as far as it tells a size: a number, a list; undefined for all else. */
function given(tape: Tape, node: FieldNode, name: string): unknown {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value
  if (value === undefined) return undefined
  if (value.kind !== Kind.VARIABLE) return literal(value)
  tape.varies = true
  const variable = value.name.value
  if (Object.hasOwn(tape.variables, variable)) return tape.variables[variable]
  const standard = tape.defaults.get(variable)
  return standard === undefined ? undefined : literal(standard)
}

function literal(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value)
  if (value.kind === Kind.LIST) return value.values
  return undefined
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function namedType(schema: GraphQLSchema, name: string): GraphQLOutputType | undefined {
  const type = schema.getType(name)
  return isObjectType(type) || isInterfaceType(type) ? type : undefined
}

function add(one: Part, other: Part): Part {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    nodes: {
      below: one.nodes.below + other.nodes.below,
      belowPage: one.nodes.belowPage + other.nodes.belowPage,
    },
    page: larger(one.page, other.page),
  }
}

function larger(one: Part['page'], other: Part['page']): Part['page'] {
  if (one === null) return other
  return other === null || other.size <= one.size ? one : other
}
