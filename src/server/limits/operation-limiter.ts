import type { ApolloServerPlugin, GraphQLRequest, GraphQLRequestListener } from '@apollo/server'
import type { ReleaseFacts } from '../../model/release.ts'
import { isSerialized } from '../serialized-answer.ts'
import type { Turns } from '../turns.ts'
import { costError } from './cost-limits.ts'
import { fieldWorkIn } from './field-work.ts'
import { inputError, tokenError } from './input-limits.ts'
import { servedCost } from './limit-errors.ts'
import { heavyWork, lightWork, longDocument } from './limits.ts'
import { maxFanOutIn } from './max-fan-out.ts'
import { operationCost } from './operation-cost.ts'
import type { OperationCost, ReleaseSizes } from './operation-cost.ts'

/** What the limiter needs of the context of an operation. */
export interface LimitedContext {
  readonly graph: { readonly release: ReleaseFacts }
  /** An object of its own: Apollo Server copies the context, so that what is set in the copy is not seen outside. */
  readonly measured: Measured
}

/** What the limiter leaves for those who come after it. */
export interface Measured {
  cost: OperationCost | null
  /** The same request has the same answer for as long as this release serves. */
  isCacheable: boolean
}

/**
 * Measures each operation once, over the document that Apollo Server parsed and validated and the very operation
 * that will run, and refuses it beyond a limit. Nothing is remembered by document: the same text with another
 * operation name or other variables is another operation. What takes some milliseconds waits for its turn.
 */
export function operationLimiter(turns: Turns): ApolloServerPlugin<LimitedContext> {
  const sizesOf = releaseSizes()
  const listener: GraphQLRequestListener<LimitedContext> = {
    parsingDidStart: async ({ source }) => {
      if (source.length > longDocument) await turns.next()
    },
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      // graphql-js says what is wrong where the document has no such operation.
      if (operation === undefined) return
      const tooLarge = inputError(request) ?? tokenError(document)
      if (tooLarge !== null) throw tooLarge
      const sizes = sizesOf(contextValue.graph.release)
      const cost = operationCost(schema, document, operation, request.variables ?? {}, sizes)
      contextValue.measured.cost = cost
      contextValue.measured.isCacheable = !cost.asksForGraph
      const error = costError(cost)
      if (error !== null) throw error
      if (cost.work > lightWork && cost.work <= heavyWork) await turns.next()
    },
    willSendResponse: async ({ request, contextValue, response: { body } }) => {
      const { cost } = contextValue.measured
      if (cost === null || body.kind !== 'single' || isSerialized(body.singleResult)) return
      const asked = costExtension(request, cost)
      if (asked === undefined) return
      body.singleResult.extensions = { ...body.singleResult.extensions, ...asked }
    },
  }
  return { requestDidStart: async () => listener }
}

/** What a client is told that asks for it with `"extensions": { "cost": true }` beside its query. */
export function costExtension(
  request: GraphQLRequest,
  cost: OperationCost,
): Record<string, unknown> | undefined {
  return request.extensions?.['cost'] === true ? { cost: servedCost(cost) } : undefined
}

/** Kept for the release that serves, which changes seldom. */
function releaseSizes(): (release: ReleaseFacts) => ReleaseSizes {
  let known: { readonly id: string; readonly sizes: ReleaseSizes } | undefined
  return (release) => {
    if (known?.id !== release.id) {
      const sizes = { maxFanOut: maxFanOutIn(release), fieldWork: fieldWorkIn(release) }
      known = { id: release.id, sizes }
    }
    return known.sizes
  }
}
