import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../../generated/vocabulary.ts'
import { limits } from './limits.ts'
import type { OperationCost } from './operation-cost.ts'

export type LimitName = keyof typeof limits

/** A request that goes beyond a limit: the error names the limit, what may be and what came. */
export function overLimit(
  code: ErrorCode,
  limit: LimitName,
  got: number | null,
  { what, fix, cost, status = 400 }: OverLimit,
): GraphQLError {
  const most = limits[limit]
  const message = `${what} must be ${counted(most)} or fewer; got ${got === null ? 'more' : counted(got)}. ${fix}`
  return new GraphQLError(message, {
    extensions: {
      code,
      limit,
      most,
      ...(got === null ? {} : { got }),
      ...(cost === undefined ? {} : { cost: servedCost(cost) }),
      http: { status },
    },
  })
}

interface OverLimit {
  /** What is counted: the subject of the sentence, in the plural. */
  readonly what: string
  /** One sentence: what to do. */
  readonly fix: string
  readonly cost?: OperationCost
  /** Of the HTTP response. */
  readonly status?: number
}

/** The cost as clients are told it. */
export function servedCost({ depth, fields, aliases, nodes, work }: OperationCost) {
  return { depth, fields, aliases, nodes, work }
}

function counted(count: number): string {
  return count > 1e9 ? 'more than a billion' : count.toLocaleString('en')
}
