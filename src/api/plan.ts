import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  typeFromAST,
} from 'graphql'
import type {
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLLeafType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  InlineFragmentNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql'
import type { AskedField } from './asked-below.ts'

/** Coerced variables by name. */
export type Variables = Readonly<Record<string, unknown>>

/** One execution along a plan. */
export interface Run {
  readonly variables: Variables
  readonly context: unknown
  /** The arguments of each field that takes variables, by the field's place in the plan. */
  readonly taken: (Record<string, unknown> | undefined)[]
  /** Completes a promised value when it comes, and writes it to its place. */
  readonly wait: (value: Promise<unknown>, complete: Complete, put: (completed: unknown) => void) => void
}

/** What has to happen to the fields of one object type. */
export interface SelectionPlan {
  readonly fields: readonly FieldPlan[]
}

interface FieldPlan {
  readonly key: string
  readonly name: string
  readonly resolve: Resolve | undefined
  readonly asked: AskedField
  readonly take: (run: Run) => Record<string, unknown>
  readonly complete: Complete
}

type Resolve = (
  source: unknown,
  args: Record<string, unknown>,
  context: unknown,
  field: AskedField,
) => unknown
type Complete = (run: Run, value: unknown) => unknown

/** Thrown where the plan does not know how to go on; whoever runs it leaves the operation to graphql-js. */
export const notThisWay = new Error('This operation is left to graphql-js.')

/**
 * Makes the plan of a selection: fields merged and typed, constant arguments read. What lies
 * below a field is planned when the first object of a type comes there, so that a field of an
 * interface costs as many plans as there are types met, not as many as there could be.
 *
 * `conditions` are the variables that @skip and @include ask; a plan is good for their values only.
 */
export function planSelection(
  world: PlanWorld,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): SelectionPlan {
  const groups = new Map<string, FieldNode[]>()
  for (const set of sets) collect(world, type, set, groups, new Set())
  return { fields: [...groups].map(([key, nodes]) => planField(world, type, key, nodes)) }
}

/** What a plan is made from. `slots` counts the fields whose arguments take variables. */
export interface PlanWorld {
  readonly schema: GraphQLSchema
  readonly fragments: AskedField['fragments']
  readonly conditions: Variables
  slots: number
}

/** Asks the fields of one object, in the order of the operation. */
export function runSelection(run: Run, plan: SelectionPlan, source: unknown): Record<string, unknown> {
  const data: Record<string, unknown> = {}
  for (const field of plan.fields) {
    const value =
      field.resolve === undefined
        ? property(source, field.name)
        : field.resolve(source, field.take(run), run.context, field.asked)
    if (value instanceof Promise) {
      data[field.key] = null
      run.wait(value, field.complete, (completed) => {
        data[field.key] = completed
      })
    } else {
      data[field.key] = field.complete(run, value)
    }
  }
  return data
}

function property(source: unknown, name: string): unknown {
  const value = (source as Record<string, unknown>)[name]
  if (typeof value === 'function') throw notThisWay
  return value
}

function collect(
  world: PlanWorld,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  groups: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const node of set.selections) {
    if (!isIncluded(world, node)) continue
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [node])
      else group.push(node)
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      if (applies(world, type, node)) collect(world, type, node.selectionSet, groups, spread)
    } else {
      const fragment = world.fragments[node.name.value]
      if (fragment === undefined) throw notThisWay
      if (spread.has(node.name.value)) continue
      spread.add(node.name.value)
      if (applies(world, type, fragment)) collect(world, type, fragment.selectionSet, groups, spread)
    }
  }
}

function isIncluded(world: PlanWorld, node: FieldNode | InlineFragmentNode | FragmentSpreadNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, world.conditions)?.['if'] === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, world.conditions)?.['if'] !== false
}

function applies(
  world: PlanWorld,
  type: GraphQLObjectType,
  fragment: InlineFragmentNode | FragmentDefinitionNode,
): boolean {
  if (fragment.typeCondition === undefined) return true
  const condition = typeFromAST(world.schema, fragment.typeCondition)
  return condition === type || (isAbstractType(condition) && world.schema.isSubType(condition, type))
}

function planField(
  world: PlanWorld,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): FieldPlan {
  const [node] = nodes
  if (node === undefined || key === '__proto__') throw notThisWay
  const name = node.name.value
  const asked = { fieldNodes: nodes, fragments: world.fragments }
  if (name === '__typename') {
    return { key, name, resolve: () => type.name, asked, take: noArguments, complete: (_run, value) => value }
  }
  const field = type.getFields()[name]
  if (field === undefined) throw notThisWay
  return {
    key,
    name,
    resolve: field.resolve as Resolve | undefined,
    asked,
    take: planArguments(world, field, node),
    complete: planValue(world, field.type, nodes),
  }
}

function planArguments(
  world: PlanWorld,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (run: Run) => Record<string, unknown> {
  if (field.args.length === 0) return noArguments
  if (!takesVariables(node)) {
    const constant = getArgumentValues(field, node)
    return () => constant
  }
  const slot = world.slots++
  return (run) => (run.taken[slot] ??= getArgumentValues(field, node, run.variables))
}

const none = {}
const noArguments = (): Record<string, unknown> => none

function takesVariables(node: FieldNode): boolean {
  return node.arguments?.some((argument) => holdsVariable(argument.value)) === true
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable)
  if (value.kind === Kind.OBJECT) return value.fields.some((field) => holdsVariable(field.value))
  return false
}

function planValue(world: PlanWorld, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) {
    const complete = planPresent(world, type.ofType, nodes)
    return (run, value) => {
      if (value === null || value === undefined) throw notThisWay
      return complete(run, value)
    }
  }
  const complete = planPresent(world, type, nodes)
  return (run, value) => (value === null || value === undefined ? null : complete(run, value))
}

/** For a value that is there. */
function planPresent(world: PlanWorld, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isLeafType(type)) return planLeaf(type)
  if (isListType(type)) return planList(planValue(world, type.ofType as GraphQLOutputType, nodes))
  if (isObjectType(type)) return planObject(world, type, nodes)
  if (isAbstractType(type)) return planAbstract(world, type, nodes)
  throw notThisWay
}

function planLeaf(type: GraphQLLeafType): Complete {
  if (type.name === 'String' || type.name === 'ID') {
    return (_run, value) => {
      if (typeof value === 'string') return value
      throw notThisWay
    }
  }
  return (_run, value) => {
    const leaf = type.serialize(value)
    if (leaf === undefined || leaf === null) throw notThisWay
    return leaf
  }
}

function planList(complete: Complete): Complete {
  return (run, value) => {
    if (!Array.isArray(value)) throw notThisWay
    const items: unknown[] = new Array(value.length)
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (item instanceof Promise) {
        items[index] = null
        run.wait(item, complete, (completed) => {
          items[index] = completed
        })
      } else {
        items[index] = complete(run, item)
      }
    }
    return items
  }
}

function planObject(world: PlanWorld, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
  let plan: SelectionPlan | undefined
  return (run, value) => {
    if (typeof value !== 'object') throw notThisWay
    return runSelection(run, (plan ??= planSelection(world, type, below(nodes))), value)
  }
}

function planAbstract(world: PlanWorld, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  const plans = new Map<string, SelectionPlan>()
  const name = type.resolveType as ((value: unknown, context: unknown) => unknown) | undefined
  if (name === undefined) throw notThisWay
  return (run, value) => {
    const met = name(value, run.context)
    if (typeof met !== 'string') throw notThisWay
    let plan = plans.get(met)
    if (plan === undefined) {
      const object = world.schema.getType(met)
      if (!isObjectType(object) || !world.schema.isSubType(type, object)) throw notThisWay
      plan = planSelection(world, object, below(nodes))
      plans.set(met, plan)
    }
    return runSelection(run, plan, value)
  }
}

function below(nodes: readonly FieldNode[]): readonly SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? [])
}
