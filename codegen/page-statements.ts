import { readFileSync } from 'node:fs'
import type { Declaration } from './declaration.ts'

/** A file that codegen writes. */
export interface Output {
  readonly filename: string
  readonly content: string
}

/** The statements that read a page of entities: page-by-order.cypher for each order, from either end. */
export function pageStatements(declaration: Declaration): readonly Output[] {
  const template = readFileSync(new URL('page-by-order.cypher', import.meta.url), 'utf8').replaceAll(
    '\r\n',
    '\n',
  )
  return ordersOf(declaration).flatMap((order) =>
    (['start', 'end'] as const).map((side) => ({
      filename: `cypher/page-by-${order.toLowerCase().replaceAll('_', '-')}-${side}.cypher`,
      content: template.replaceAll(/@(\w+)@/g, (mark, name: string) => blanks(order, side)[name] ?? mark),
    })),
  )
}

function ordersOf({ enumerations }: Declaration): readonly string[] {
  const order = enumerations.find(({ name }) => name.value === 'EntityOrder')
  return (order?.values ?? []).map(({ name }) => name.value)
}

function blanks(order: string, side: 'start' | 'end'): Readonly<Record<string, string>> {
  const words = order.toLowerCase().split('_')
  return {
    first:
      side === 'start' ? 'first entities of a page range,' : 'last entities of a page range, last first,',
    order: order === 'DATE_DESCENDING' ? 'date, newest first' : words.join(' '),
    index: words.join('_'),
    rank: `rank${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`,
    descending: side === 'start' ? '' : ' DESC',
  }
}
