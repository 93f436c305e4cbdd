import type { GraphQLError } from 'graphql'
import { overLimit } from './limit-errors.ts'
import { limits } from './limits.ts'
import type { OperationCost } from './operation-cost.ts'

/** The first limit that the cost of an operation goes beyond; null where it may run. */
export function costError(cost: OperationCost): GraphQLError | null {
  const { depth, fields, aliases, nodes, work, largestPage } = cost
  if (depth > limits.depth) {
    return overLimit('OPERATION_TOO_DEEP', 'depth', depth, {
      what: 'Levels of fields in an operation',
      fix: 'Ask for what lies deeper in an operation of its own.',
      cost,
    })
  }
  if (fields > limits.fields) {
    return overLimit('TOO_MANY_FIELDS', 'fields', fields, {
      what: 'Fields of an operation, those of a fragment counted for each spread,',
      fix: 'Ask in several operations.',
      cost,
    })
  }
  if (aliases > limits.aliases) {
    return overLimit('TOO_MANY_ALIASES', 'aliases', aliases, {
      what: 'Aliases in an operation, those of a fragment counted for each spread,',
      fix: 'Ask in several operations.',
      cost,
    })
  }
  if (largestPage !== null && largestPage.size > limits.page) {
    return overLimit('PAGE_TOO_LARGE', 'page', largestPage.size, {
      what: `Items in a page of ${largestPage.field}`,
      fix: 'Ask for the next ones with after.',
      cost,
    })
  }
  if (nodes > limits.nodes) {
    return overLimit('TOO_MANY_NODES', 'nodes', nodes, {
      what: 'Entities and relations in an answer, by the product of the page sizes,',
      fix: 'Ask for smaller pages with first.',
      cost,
    })
  }
  if (work > limits.work) {
    return overLimit('OPERATION_TOO_COSTLY', 'work', work, {
      what: 'Units of work in an operation, by its fields, pages and questions,',
      fix: 'Ask fewer questions at once, or for smaller pages.',
      cost,
    })
  }
  return null
}
