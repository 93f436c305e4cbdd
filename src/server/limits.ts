import { getOperationAST, GraphQLError, parse } from 'graphql'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { pageSizes } from '../generated/vocabulary.ts'
import type { ErrorCode } from '../generated/vocabulary.ts'
import type { ReleaseFacts } from '../model/release.ts'
import { measureOperation } from './measure.ts'
import type { Measure, Variables, WidthOf } from './measure.ts'
import { widthsIn } from './widths.ts'

/** What one operation may ask for. The full introspection query has 15 levels and about 200 fields. */
export const bounds = {
  depth: 20,
  fields: 1_000,
  aliases: 50,
  nodes: 10_000,
  page: pageSizes.most,
  /** Of the body of a request, in bytes. */
  body: 102_400,
  /** Of the values of variables, in levels of lists and objects. A filter is bound more narrowly still. */
  variableDepth: 32,
  /** Of a document, in words and signs as GraphQL counts them. */
  tokens: 10_000,
} as const

/** A document as it came with a request. */
export interface Asked {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Variables
}

/**
 * Measures what is asked before anything is validated or run, and refuses what is larger than the
 * bounds. What cannot be parsed, or names no operation, is let through to be refused by GraphQL.
 */
export class Gate {
  readonly #schema: GraphQLSchema
  readonly #known = new Map<string, Known>()
  #characters = 0

  #widths: WidthOf = () => null
  #release = ''

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** The refusal; null where the operation may run on this release. */
  refusal(asked: Asked, release: ReleaseFacts): GraphQLError | null {
    if (release.id !== this.#release) this.#turnTo(release)
    if (nestsDeeper(asked.variables, bounds.variableDepth)) return deepVariables()
    const known = this.#recall(asked)
    if (known instanceof GraphQLError) return known
    if (known === null) return null
    const measure = known.measure ?? this.#measure(known.document, asked)
    return measure === null ? null : refusalOf(measure)
  }

  /** Another release is of other widths, so what was measured before does not hold for it. */
  #turnTo(release: ReleaseFacts): void {
    this.#release = release.id
    this.#widths = widthsIn(release)
    this.#known.clear()
    this.#characters = 0
  }

  #recall(asked: Asked): Known | GraphQLError | null {
    const key = `${asked.operationName ?? ''}\n${asked.query}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const document = parsed(asked.query)
    if (document === null || document instanceof GraphQLError) return document
    const measure = this.#measure(document, asked)
    if (measure === null) return null
    const fresh: Known = measure.varies ? { document, measure: null } : { document: noDocument, measure }
    this.#keep(key, fresh)
    return fresh
  }

  #measure(document: DocumentNode, asked: Asked): Measure | null {
    const operation = getOperationAST(document, asked.operationName)
    return operation
      ? measureOperation(this.#schema, document, operation, asked.variables, this.#widths)
      : null
  }

  /** The oldest go first; so many characters of documents that what is kept of them stays within some 50 MB. */
  #keep(key: string, known: Known): void {
    this.#known.set(key, known)
    this.#characters += key.length
    for (const oldest of this.#known.keys()) {
      if (this.#characters <= mostCharacters) break
      this.#known.delete(oldest)
      this.#characters -= oldest.length
    }
  }
}

/** What is known of a document: its measure, or where that depends on variables the document. */
interface Known {
  readonly document: DocumentNode
  readonly measure: Measure | null
}

const noDocument = { kind: 'Document', definitions: [] } as unknown as DocumentNode

const mostCharacters = 500_000

function parsed(query: string): DocumentNode | GraphQLError | null {
  try {
    return parse(query, { noLocation: true, maxTokens: bounds.tokens })
  } catch (error) {
    if (error instanceof RangeError) {
      return refuse('OPERATION_TOO_DEEP', 'levels of nesting', bounds.depth, 'far more than that')
    }
    if (error instanceof GraphQLError && error.message.includes(`more that ${bounds.tokens} tokens`)) {
      return refuse('TOO_MANY_FIELDS', 'words and signs', bounds.tokens, 'more than that')
    }
    return null
  }
}

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  return Object.values(value).some((inner) => nestsDeeper(inner, levels - 1))
}

function deepVariables(): GraphQLError {
  return new GraphQLError(`Variables may nest ${bounds.variableDepth} levels deep, and these nest deeper.`, {
    extensions: { code: 'BAD_USER_INPUT', most: bounds.variableDepth, http: { status: 400 } },
  })
}

function refusalOf(measure: Measure): GraphQLError | null {
  if (measure.depth > bounds.depth) {
    return refuse('OPERATION_TOO_DEEP', 'levels of fields', bounds.depth, measure.depth)
  }
  if (measure.fields > bounds.fields) {
    return refuse(
      'TOO_MANY_FIELDS',
      'fields, those of fragments counted wherever they are spread',
      bounds.fields,
      measure.fields,
    )
  }
  if (measure.aliases > bounds.aliases) {
    return refuse(
      'TOO_MANY_ALIASES',
      'aliases, those of fragments counted wherever they are spread',
      bounds.aliases,
      measure.aliases,
    )
  }
  if (measure.page !== null && measure.page.size > bounds.page) return pageRefusal(measure.page)
  if (measure.nodes > bounds.nodes) {
    return refuse(
      'TOO_MANY_NODES',
      'entities and relations, by the product of its page sizes',
      bounds.nodes,
      measure.nodes,
    )
  }
  return null
}

function pageRefusal(page: { readonly field: string; readonly size: number }): GraphQLError {
  return new GraphQLError(
    `A page may have ${bounds.page} items; for ${page.field}, ${counted(page.size)} came. Ask for the next ones with after.`,
    { extensions: { code: 'PAGE_TOO_LARGE', most: bounds.page, came: page.size, http: { status: 400 } } },
  )
}

function refuse(code: ErrorCode, what: string, most: number, came: number | string): GraphQLError {
  return new GraphQLError(
    `An operation may have ${counted(most)} ${what}; this one has ${typeof came === 'number' ? counted(came) : came}.`,
    { extensions: { code, most, ...(typeof came === 'number' ? { came } : {}), http: { status: 400 } } },
  )
}

function counted(count: number): string {
  return count > 1e9 ? 'more than a billion' : count.toLocaleString('en')
}
