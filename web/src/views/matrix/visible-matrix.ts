import { containsWords } from '../../labels/contains-words.ts'
import type { MatrixOfVerdictsQuery, NamedFragment, Outcome } from '../../generated/operations.ts'
import type { Kind } from '../../generated/vocabulary.ts'

type Matrix = NonNullable<MatrixOfVerdictsQuery['matrix']>
export type Cell = Matrix['cells'][number]
type Tool = Matrix['tools'][number]

/** The filters of the matrix. Empty values filter nothing. */
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

/** The visible part of a matrix. */
export interface VisibleMatrix {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly NamedFragment[]
  /** The pairs by outcome, after the filters by actor and tool and before the one by outcome. */
  readonly counts: ReadonlyMap<Outcome, number>
  /** The number of those pairs that the sources do not address. */
  readonly silent: number
  /** The number of empty rows and columns left out. */
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

export interface MatrixRow {
  readonly actor: NamedFragment
  /** By column; null if the sources are silent or the outcome is filtered out. */
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

/** The number of cells by outcome. */
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
  // Repeats until no further narrower form is found.
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
