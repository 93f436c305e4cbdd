import { getOperationAST, parse } from 'graphql'
import type { GraphQLError } from 'graphql'
import { executableSchema } from '../../src/api/schema.ts'
import type { ReleaseFacts } from '../../src/model/release.ts'
import { costError } from '../../src/server/limits/cost-limits.ts'
import { fieldWorkIn } from '../../src/server/limits/field-work.ts'
import { maxFanOutIn } from '../../src/server/limits/max-fan-out.ts'
import { operationCost } from '../../src/server/limits/operation-cost.ts'
import type { OperationCost } from '../../src/server/limits/operation-cost.ts'

type Variables = Readonly<Record<string, unknown>>

const schema = executableSchema()

/** What the one operation of a document costs on a release. */
export function costOf(release: ReleaseFacts, query: string, variables: Variables = {}): OperationCost {
  const document = parse(query)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('The document must have one operation.')
  const sizes = { maxFanOut: maxFanOutIn(release), fieldWork: fieldWorkIn(release) }
  return operationCost(schema, document, operation, variables, sizes)
}

/** Why the server would not run it; null where it would. */
export function costErrorOf(
  release: ReleaseFacts,
  query: string,
  variables: Variables = {},
): GraphQLError | null {
  return costError(costOf(release, query, variables))
}
