import { containsWords } from '../../labels/contains-words.ts'
import type { MatrixOfVerdictsQuery, NamedFragment, Outcome } from '../../generated/operations.ts'
import type { Kind } from '../../generated/vocabulary.ts'

type Matrix = NonNullable<MatrixOfVerdictsQuery['matrix']>
export type Cell = Matrix['cells'][number]
type Tool = Matrix['tools'][number]

/** What of a matrix is shown. Empty words and lists leave nothing out. */
export interface MatrixFilter {
  readonly kinds: readonly Kind[]
  /** Words of the actor's name. */
  readonly actorWords: string
  readonly toolWords: string
  /** The id of a tool: it and its narrower forms. */
  readonly within: string
  readonly outcomes: readonly Outcome[]
  readonly empty: 'hidden' | 'shown'
}

/** A matrix as it is drawn. */
export interface VisibleMatrix {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly NamedFragment[]
  /** Of the pairs that the filters by actor and tool leave, by outcome, before the filter by outcome. */
  readonly counts: ReadonlyMap<Outcome, number>
  /** How many pairs of those the sources are silent on. */
  readonly silent: number
  /** How many rows and columns are left out because nothing stands in them. */
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

export interface MatrixRow {
  readonly actor: NamedFragment
  /** By column; null where the sources are silent, or the filter by outcome leaves it out. */
  readonly cells: readonly (Cell | null)[]
}

export function visibleMatrix({ actors, tools, cells }: Matrix, filter: MatrixFilter): VisibleMatrix {
  const { kinds, actorWords, toolWords, within, outcomes, empty } = filter
  const rows = actors.filter(
    ({ name, kind }) => (kinds.length === 0 || kinds.includes(kind)) && containsWords(name, actorWords),
  )
  const inside = within === '' ? null : withNarrower(within, tools)
  const columns = tools.filter(
    ({ id, name }) => (inside === null || inside.has(id)) && containsWords(name, toolWords),
  )
  const [rowIds, columnIds] = [idsOf(rows), idsOf(columns)]
  const left = cells.filter(({ actor, tool }) => rowIds.has(actor) && columnIds.has(tool))
  const shown = left.filter(({ outcome }) => outcomes.length === 0 || outcomes.includes(outcome))
  const filled = {
    rows: new Set(shown.map(({ actor }) => actor)),
    columns: new Set(shown.map(({ tool }) => tool)),
  }
  const isShown = (ids: ReadonlySet<string>) => (one: NamedFragment) => empty === 'shown' || ids.has(one.id)
  const shownRows = rows.filter(isShown(filled.rows))
  const shownColumns = columns.filter(isShown(filled.columns))
  const byPair = new Map(shown.map((cell) => [pair(cell.actor, cell.tool), cell]))
  return {
    rows: shownRows.map((actor) => ({
      actor,
      cells: shownColumns.map((tool) => byPair.get(pair(actor.id, tool.id)) ?? null),
    })),
    columns: shownColumns,
    counts: countsOf(left),
    silent: rows.length * columns.length - left.length,
    hiddenRows: rows.length - shownRows.length,
    hiddenColumns: columns.length - shownColumns.length,
  }
}

/** How many there are of each outcome that there is. */
export function countsOf(cells: readonly Cell[]): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>()
  for (const { outcome } of cells) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return counts
}

/** The tools that have narrower forms, to choose from. */
export function widerTools(tools: readonly Tool[]): readonly NamedFragment[] {
  const wider = new Set(tools.flatMap(({ broader }) => broader.nodes.map(({ id }) => id)))
  return tools.filter(({ id }) => wider.has(id))
}

function withNarrower(id: string, tools: readonly Tool[]): ReadonlySet<string> {
  const found = new Set([id])
  // Once more for each level of forms.
  for (let before = 0; before < found.size;) {
    before = found.size
    for (const tool of tools) if (tool.broader.nodes.some((wider) => found.has(wider.id))) found.add(tool.id)
  }
  return found
}

function idsOf(entities: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entities.map(({ id }) => id))
}

function pair(actor: string, tool: string): string {
  return `${actor} ${tool}`
}
