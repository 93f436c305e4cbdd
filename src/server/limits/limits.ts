import { pageSizes } from '../../generated/vocabulary.ts'

/** What one request may ask for; the same for every client. docs/decisions/0021-limits.md gives the reasons. */
export const limits = {
  /** Bytes of the body of a request. */
  body: 102_400,
  /** Tokens of a document: names, values and punctuators. The full introspection query has about 200. */
  tokens: 1_000,
  /** Characters of any one string: an id, a search text, a cursor, a date, the name of an operation. */
  string: 400,
  /** Items of any one list in the variables or in an argument. */
  list: 500,
  /** Levels of lists and objects in the variables. A filter is bound more narrowly still. */
  variableDepth: 32,
  /** Errors that validation lists before it stops. */
  validationErrors: 20,
  /** Comparisons that validation makes of fields with the same name; graphql-js sets it. */
  comparisons: 500_000,
  /** Levels of fields. The full introspection query has 15. */
  depth: 20,
  /** Fields, those of fragments counted wherever they are spread. */
  fields: 1_000,
  /** Aliases, those of fragments counted wherever they are spread. */
  aliases: 50,
  /** Items of one page. */
  page: pageSizes.most,
  /** Entities and relations, by the product of the page sizes. */
  nodes: 10_000,
  /** Work, in units of about a microsecond: one for each value of the answer, and what the questions take. */
  work: 2_000_000,
  /** Bytes of an answer. */
  answer: 10_000_000,
} as const

/** More work than this is done in a worker thread, so that the main one always has time for small requests. */
export const heavyWork = 10_000

/** More work than this waits until it is alone in a round of the event loop. */
export const lightWork = 1_000

/** Characters of a document; longer ones wait likewise before they are parsed and validated. */
export const longDocument = 1_000
