import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql'
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { Awaitable } from '../lib/awaitable.ts'
import { notThisWay, planSelection, runSelection } from './plan.ts'
import type { PlanWorld, Run, SelectionPlan, Variables } from './plan.ts'

/** An operation to run: validated, with the variables as they came. */
export interface Operation {
  readonly document: DocumentNode
  readonly operationName: string | null | undefined
  readonly variables: Variables | null | undefined
  readonly context: unknown
}

/**
 * Runs a query: along its plan where all goes well, by graphql-js in every other case: an error,
 * a null where none may be, a bad variable, introspection, an operation that is not named. The
 * graph is only read, so that to begin anew does no harm, and what graphql-js says of an error
 * is what a visitor is told. Answers without a promise where the graph does.
 */
export function runOperation(schema: GraphQLSchema, operation: Operation): Awaitable<ExecutionResult> {
  const planned = runPlanned(schema, operation)
  if (planned instanceof Promise) {
    return planned.then((data) => (data === undefined ? runByGraphql(schema, operation) : { data }))
  }
  return planned === undefined ? runByGraphql(schema, operation) : { data: planned }
}

/** By graphql-js alone: what runOperation must agree with. */
export function runByGraphql(schema: GraphQLSchema, operation: Operation): Awaitable<ExecutionResult> {
  return execute({
    schema,
    document: operation.document,
    operationName: operation.operationName,
    variableValues: operation.variables,
    contextValue: operation.context,
  })
}

/** Along the plan; undefined where it does not lead to a whole answer. */
export function runPlanned(
  schema: GraphQLSchema,
  operation: Operation,
): Awaitable<Record<string, unknown> | undefined> {
  try {
    const prepared = prepare(schema, operation)
    if (prepared === undefined) return undefined
    const { plan, variables } = prepared
    return finish(variables, operation.context, plan.root)
  } catch {
    return undefined
  }
}

function finish(
  variables: Variables,
  context: unknown,
  root: SelectionPlan,
): Awaitable<Record<string, unknown> | undefined> {
  let waiting = 0
  let settle: ((outcome: Outcome) => void) | undefined
  let outcome: Outcome = 'whole'
  const run: Run = {
    variables,
    context,
    taken: [],
    wait(value, complete, put) {
      waiting += 1
      value
        .then((came) => {
          if (outcome === 'failed') return
          put(complete(run, came))
          waiting -= 1
          if (waiting === 0) settle?.('whole')
        })
        .catch(() => {
          outcome = 'failed'
          settle?.('failed')
        })
    },
  }
  const data = runSelection(run, root, undefined)
  if (waiting === 0) return data
  return new Promise<Outcome>((resolve) => {
    settle = resolve
  }).then((reached) => (reached === 'whole' ? data : undefined))
}

type Outcome = 'whole' | 'failed'

interface Plan {
  readonly root: SelectionPlan
}

/** Plans live as long as the parsed document, which Apollo keeps in a cache with a bound in bytes. */
interface Planned {
  readonly operation: OperationDefinitionNode
  /** Names of the variables that @skip and @include ask. */
  readonly conditions: readonly string[]
  readonly plans: Map<string, Plan>
}

/** Each combination of the conditions of one operation has its plan; more of them are left to graphql-js. */
const mostPlans = 16

const plannedByDocument = new WeakMap<DocumentNode, Map<string, Planned | null>>()

function prepare(schema: GraphQLSchema, asked: Operation): { plan: Plan; variables: Variables } | undefined {
  const planned = plannedOperation(asked)
  if (planned === null) return undefined
  const definitions = planned.operation.variableDefinitions ?? []
  let variables: Variables = {}
  if (definitions.length > 0) {
    const { coerced } = getVariableValues(schema, definitions, { ...asked.variables })
    if (coerced === undefined) return undefined
    variables = coerced
  }
  const key = planned.conditions.map((name) => String(variables[name])).join()
  let plan = planned.plans.get(key)
  if (plan === undefined) {
    if (planned.plans.size >= mostPlans) return undefined
    plan = makePlan(schema, asked.document, planned, variables)
    planned.plans.set(key, plan)
  }
  return { plan, variables }
}

function plannedOperation(asked: Operation): Planned | null {
  let byName = plannedByDocument.get(asked.document)
  if (byName === undefined) {
    byName = new Map()
    plannedByDocument.set(asked.document, byName)
  }
  const name = asked.operationName ?? ''
  let planned = byName.get(name)
  if (planned === undefined) {
    planned = planable(asked.document, getOperationAST(asked.document, asked.operationName))
    if (planned !== null) byName.set(name, planned)
  }
  return planned
}

function planable(
  document: DocumentNode,
  operation: OperationDefinitionNode | null | undefined,
): Planned | null {
  if (!operation || operation.operation !== OperationTypeNode.QUERY) return null
  const conditions = new Set<string>()
  let introspects = false
  visit(document, {
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type') introspects = true
    },
    Directive(node) {
      for (const argument of node.arguments ?? []) {
        if (argument.value.kind === Kind.VARIABLE) conditions.add(argument.value.name.value)
      }
    },
  })
  return introspects ? null : { operation, conditions: [...conditions], plans: new Map() }
}

function makePlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  planned: Planned,
  variables: Variables,
): Plan {
  const query = schema.getQueryType()
  if (query === undefined || query === null) throw notThisWay
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  }
  const conditions = Object.fromEntries(planned.conditions.map((name) => [name, variables[name]]))
  const world: PlanWorld = { schema, fragments, conditions, slots: 0 }
  return { root: planSelection(world, query, [planned.operation.selectionSet]) }
}

/** The answer, or an error with this code after so many milliseconds. Only what is promised can be late. */
export function withinTime(
  answer: Awaitable<ExecutionResult>,
  milliseconds: number,
): Awaitable<ExecutionResult> {
  if (!(answer instanceof Promise)) return answer
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<ExecutionResult>((resolve) => {
    timer = setTimeout(() => {
      resolve({
        data: null,
        errors: [
          new GraphQLError(
            `The operation took longer than the ${milliseconds} milliseconds that one may take. Ask for less at once.`,
            { extensions: { code: 'OPERATION_TIMED_OUT' } },
          ),
        ],
      })
    }, milliseconds)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
