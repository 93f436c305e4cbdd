import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql'
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql'
import { pageSizes } from '../../generated/vocabulary.ts'
import { argumentValues } from './argument-values.ts'
import type { ArgumentValues, Variables } from './argument-values.ts'
import type { FieldWork } from './field-work.ts'
import type { MaxFanOut } from './max-fan-out.ts'

/** What an operation costs at most, fragments counted wherever they are spread. */
export interface OperationCost {
  /** Levels of fields. */
  readonly depth: number
  /** Fields, `__typename` among them. */
  readonly fields: number
  readonly aliases: number
  /** Entities and relations that its pages could bring. */
  readonly nodes: number
  /** Units of about a microsecond: one for each value of the answer, and what its questions take. */
  readonly work: number
  /** The largest page that it asks for, and where. */
  readonly largestPage: { readonly field: string; readonly size: number } | null
  /** It asks which graph answers, which is not the same from one time to the next. */
  readonly asksForGraph: boolean
}

/** What the costs of fields depend on in the release that answers. */
export interface ReleaseSizes {
  readonly maxFanOut: MaxFanOut
  readonly fieldWork: FieldWork
}

/**
 * The cost of a validated operation. Every fragment is measured once, however often it is spread, so that the
 * time grows with the length of the document.
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  sizes: ReleaseSizes,
): OperationCost {
  const walk: Walk = {
    schema,
    sizes,
    values: argumentValues(operation, variables),
    fragments: new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    ),
    measured: new Map(),
  }
  const root = schema.getRootType(operation.operation) ?? undefined
  const { nodes, work, ...rest } = selectionCost(walk, operation.selectionSet, root)
  return { ...rest, nodes: nodes.below, work: work.below }
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly sizes: ReleaseSizes
  readonly values: ArgumentValues
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly measured: Map<string, PartCost>
}

interface PartCost extends Omit<OperationCost, 'nodes' | 'work'> {
  readonly nodes: Amount
  readonly work: Amount
}

/**
 * How much lies below a selection. A plain list (citations, the verdicts on a tool) counts `plainListLength`
 * times, but directly below a page it is the page itself, whose size counts in its place.
 */
interface Amount {
  readonly below: number
  readonly belowPage: number
}

const plainListLength = 10

const noAmount: Amount = { below: 0, belowPage: 0 }

const noCost: PartCost = {
  depth: 0,
  fields: 0,
  aliases: 0,
  nodes: noAmount,
  work: noAmount,
  largestPage: null,
  asksForGraph: false,
}

function selectionCost(walk: Walk, set: SelectionSetNode, type: GraphQLNamedType | undefined): PartCost {
  let sum = noCost
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) sum = added(sum, fieldCost(walk, node, type))
    else if (node.kind === Kind.FRAGMENT_SPREAD) sum = added(sum, fragmentCost(walk, node.name.value))
    else {
      const condition = node.typeCondition?.name.value
      const narrowed = condition === undefined ? type : walk.schema.getType(condition)
      sum = added(sum, selectionCost(walk, node.selectionSet, narrowed))
    }
  }
  return sum
}

function fragmentCost(walk: Walk, name: string): PartCost {
  const known = walk.measured.get(name)
  if (known !== undefined) return known
  const fragment = walk.fragments.get(name)
  if (fragment === undefined) return noCost
  const type = walk.schema.getType(fragment.typeCondition.name.value)
  const cost = selectionCost(walk, fragment.selectionSet, type)
  walk.measured.set(name, cost)
  return cost
}

function fieldCost(walk: Walk, node: FieldNode, parent: GraphQLNamedType | undefined): PartCost {
  const name = node.name.value
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
  const type = field === undefined ? undefined : getNamedType(field.type)
  const inner = node.selectionSet === undefined ? noCost : selectionCost(walk, node.selectionSet, type)
  const parentName = parent?.name ?? ''
  const size = field === undefined ? null : pageSize(walk, field, node, parentName)
  const own = 1 + walk.sizes.fieldWork(parentName, node, walk.values)
  return {
    depth: inner.depth + 1,
    fields: inner.fields + 1,
    aliases: inner.aliases + (node.alias === undefined ? 0 : 1),
    nodes: size === null ? repeated(field, inner.nodes) : repeatedBySize(field, inner.nodes, size, 1),
    work: plus(size === null ? repeated(field, inner.work) : repeatedBySize(field, inner.work, size, 0), own),
    largestPage: larger(inner.largestPage, size !== null && isPage(field) ? { field: name, size } : null),
    asksForGraph: inner.asksForGraph || (parentName === 'Release' && name === 'graph'),
  }
}

/** A list of this size: each of its items, counted as `each`, and what lies below it. */
function repeatedBySize(field: Field, inner: Amount, size: number, each: number): Amount {
  const all = size * (each + (isListField(field) ? inner.below : inner.belowPage))
  return { below: all, belowPage: all }
}

function repeated(field: Field, inner: Amount): Amount {
  const isPlainList = isListField(field) && !isLeafType(getNamedType(field?.type))
  return { below: inner.below * (isPlainList ? plainListLength : 1), belowPage: inner.below }
}

type Field = GraphQLField<unknown, unknown> | undefined

function isPage(field: Field): boolean {
  return field?.args.some((argument) => argument.name === 'first') === true
}

/**
 * How many items a field may bring: by first or last, by its limit, by the ids it is given; null where it is no
 * page. A page without a size counts what it can bring in this release, so that an operation as one would write
 * it is not refused for entities that do not exist; one that names a size counts that size.
 */
function pageSize(walk: Walk, field: NonNullable<Field>, node: FieldNode, parent: string): number | null {
  const { values, sizes } = walk
  if (isPage(field)) {
    const first = values.count(node, 'first')
    const last = values.count(node, 'last')
    if (first !== null || last !== null) return Math.max(first ?? 0, last ?? 0)
    return Math.min(pageSizes.usual, sizes.maxFanOut(parent, node.name.value) ?? pageSizes.usual)
  }
  const limit = field.args.find((argument) => argument.name === 'limit')
  if (limit !== undefined) return values.count(node, 'limit') ?? Number(limit.defaultValue ?? pageSizes.usual)
  const takesIds = field.args.some((argument) => argument.name === 'ids')
  return takesIds && isListField(field) ? (values.length(node, 'ids') ?? 0) : null
}

function isListField(field: Field): boolean {
  if (field === undefined) return false
  const { type } = field
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function added(one: PartCost, other: PartCost): PartCost {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    nodes: sumOf(one.nodes, other.nodes),
    work: sumOf(one.work, other.work),
    largestPage: larger(one.largestPage, other.largestPage),
    asksForGraph: one.asksForGraph || other.asksForGraph,
  }
}

function sumOf(one: Amount, other: Amount): Amount {
  return { below: one.below + other.below, belowPage: one.belowPage + other.belowPage }
}

function plus({ below, belowPage }: Amount, more: number): Amount {
  return { below: below + more, belowPage: belowPage + more }
}

function larger(one: PartCost['largestPage'], other: PartCost['largestPage']): PartCost['largestPage'] {
  if (one === null) return other
  return other === null || other.size <= one.size ? one : other
}
