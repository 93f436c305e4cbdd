import type { EntityPageQuery } from '../../generated/operations.ts'
import { acts } from '../../generated/vocabulary.ts'
import type { Act } from '../../generated/vocabulary.ts'
import { actLabel } from '../../labels/acts.ts'
import { dateLabel } from '../../labels/dates.ts'

export type PageEntity = Exclude<NonNullable<EntityPageQuery['node']>, { readonly __typename: 'Relation' }>

/** A field of an entity's kind, as a term and its value. */
export interface Fact {
  readonly term: string
  readonly text: string
}

/** The facts in reading order; unstated ones are omitted. */
export function ownFacts(entity: PageEntity): readonly Fact[] {
  return Object.entries(entity).flatMap(([field, value]: readonly [string, unknown]) => {
    const said = words[field]
    if (said === undefined || value === null) return []
    const text = said.text(value as never, entity)
    return text === '' ? [] : [{ term: said.term, text }]
  })
}

interface Said {
  readonly term: string
  readonly text: (value: never, entity: PageEntity) => string
}

const asItIs = (value: string | number): string => String(value)

/** An enumeration's value as words: PRIOR_FAILURE as "prior failure". */
const asWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ')

const words: Readonly<Record<string, Said>> = {
  identifiers: { term: 'Identifiers', text: identifiersText },
  nature: { term: 'Nature', text: asWords },
  legalForce: { term: 'Legal force', text: asWords },
  conditionType: { term: 'Type', text: asWords },
  numeral: { term: 'Chapter', text: asItIs },
  article: { term: 'Article', text: asItIs },
  locator: { term: 'Place in the instrument', text: asItIs },
  resolution: { term: 'Number', text: asItIs },
  pillar: { term: 'Number', text: asItIs },
  act: { term: 'Act', text: (act: Act) => `${actLabel(act)}: ${acts[act].meaning}` },
  value: { term: 'Number', text: figureText },
  counted: { term: 'Counted since', text: dateLabel },
  listed: { term: 'Number in the list of the source', text: asItIs },
  ordinal: { term: 'Place in the series', text: (ordinal: number) => `number ${ordinal} since 2009` },
  date: { term: 'Date', text: dateLabel },
  title: { term: 'Title', text: asItIs },
  year: { term: 'Year of the report', text: asItIs },
  shortTitle: { term: 'Cited as', text: asItIs },
  section: { term: 'Section', text: asItIs },
  paragraph: { term: 'Paragraph', text: asItIs },
}

const schemes: Readonly<Record<string, string>> = {
  UN_SYMBOL: 'UN symbol',
  ISO_3166_1: 'ISO 3166-1',
  UN_M49: 'M49',
  UNTC: 'UN Treaty Collection',
  LOCATOR: 'Locator',
  COURT_NUMBER: 'Case number',
  WIKIDATA: 'Wikidata',
}

function identifiersText(identifiers: PageEntity['identifiers']): string {
  return identifiers.map(({ scheme, value }) => `${schemes[scheme] ?? scheme} ${value}`).join('; ')
}

const bounds: Readonly<Record<string, string>> = {
  EXACT: '',
  AT_LEAST: 'at least ',
  OVER: 'over ',
  AT_MOST: 'at most ',
}

function figureText(value: number, entity: PageEntity): string {
  if (entity.__typename !== 'Figure') return String(value)
  return `${bounds[entity.bound] ?? ''}${value.toLocaleString('en')} ${entity.unit}`
}
