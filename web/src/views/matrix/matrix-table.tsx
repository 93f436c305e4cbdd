import type { RefObject } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { useLocation, useRouter } from 'wouter-preact'
import { OutcomeSign } from '../../verdict/outcome-badge.tsx'
import { outcomeLabels } from '../../verdict/outcomes.ts'
import { questionUrl } from '../../verdict/question-url.ts'
import type { Situation } from '../../verdict/situation.ts'
import { actLabel } from '../../labels/acts.ts'
import { placeAfter } from './grid-keys.ts'
import type { GridPlace } from './grid-keys.ts'
import type { Cell, VisibleMatrix } from './visible-matrix.ts'

export interface MatrixTableProps {
  readonly visible: VisibleMatrix
  readonly situation: Situation
  /** The requested act; empty: each pair has its own. */
  readonly act: string
}

/**
 * Actors by tools, with a coloured sign for each outcome. A single tab stop; arrow keys move between cells and
 * headers; Enter or a click opens the verdict.
 */
export function MatrixTable({ visible, situation, act }: MatrixTableProps) {
  const [, navigate] = useLocation()
  const table = useRef<HTMLTableElement>(null)
  const told = useRef<HTMLParagraphElement>(null)
  /** The element with the tab stop. */
  const stop = useRef<HTMLElement | null>(null)
  const size = { rows: visible.rows.length, columns: visible.columns.length }
  // The focus is kept in the DOM, so that moving between cells does not render again.
  const body = useMemo(
    () => <Body visible={visible} situation={situation} act={act} told={told} />,
    [visible, situation, act],
  )

  const urlAt = ({ row, column }: GridPlace): string => {
    const actor = visible.rows[row - 1]
    const tool = visible.columns[column - 1]
    const cell = actor?.cells[column - 1]
    return questionUrl({
      situation,
      act: cell?.act ?? act,
      ...(actor === undefined ? {} : { actor: actor.actor.id }),
      ...(tool === undefined ? {} : { tool: tool.id }),
    })
  }
  const goTo = (event: MouseEvent | KeyboardEvent): void => {
    const place = placeOf(event.target)
    if (place === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(urlAt(place))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeOf(event.target)
    if (place === null || event.altKey || event.metaKey) return
    if (event.key === 'Enter') return goTo(event)
    const next = placeAfter(event.key, event.ctrlKey, place, size)
    if (next === null) return
    event.preventDefault()
    focusOf(cellAt(table.current, next))?.focus()
  }
  const onFocusIn = (event: FocusEvent): void => {
    const place = placeOf(event.target)
    if (place === null) return
    const before = stop.current ?? table.current?.querySelector('[tabindex="0"]')
    before?.setAttribute('tabindex', '-1')
    stop.current = focusOf(cellAt(table.current, place))
    stop.current?.setAttribute('tabindex', '0')
    tell(event)
  }
  const tell = (event: Event): void => {
    const place = placeOf(event.target)
    if (place !== null && told.current !== null) told.current.textContent = sentenceAt(visible, place)
  }

  return (
    <>
      <div class="matrix-frame" role="region" aria-label="The matrix">
        <table
          class="matrix-table"
          role="grid"
          aria-label="Outcomes by actor and tool"
          aria-describedby="matrix-keys"
          ref={table}
          onKeyDown={onKeyDown}
          onClick={goTo}
          onFocusCapture={onFocusIn}
          onMouseOver={tell}
        >
          {body}
        </table>
      </div>
      <p id="matrix-keys" class="unseen">
        {hint}
      </p>
    </>
  )
}

const hint = 'The arrow keys go from cell to cell; Enter opens the verdict.'

function Body({
  visible,
  situation,
  act,
  told,
}: MatrixTableProps & { readonly told: RefObject<HTMLParagraphElement> }) {
  const { rows, columns } = visible
  // Plain links: thousands of router links would make the table slow.
  const { base } = useRouter()
  return (
    <>
      <thead>
        <tr>
          <td class="matrix-corner">
            {/* The cell under the pointer or focus, in words; screen readers read the headers instead. */}
            <p ref={told} aria-hidden="true">
              {hint}
            </p>
          </td>
          {columns.map((tool) => (
            <th key={tool.id} scope="col">
              <a href={base + questionUrl({ tool: tool.id, act, situation })} tabIndex={-1}>
                {tool.name}
              </a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ actor, cells }, row) => (
          <tr key={actor.id}>
            <th scope="row">
              <a href={base + questionUrl({ actor: actor.id, act, situation })} tabIndex={-1}>
                {actor.name}
              </a>
            </th>
            {cells.map((cell, column) =>
              cell === null ? (
                <td key={column} aria-label="not stated" tabIndex={row + column === 0 ? 0 : -1} />
              ) : (
                <td key={column} class={`outcome-${outcomeLabels(cell.outcome).look}`}>
                  <a
                    class="matrix-cell"
                    href={base + cellUrl(cell, situation)}
                    tabIndex={row + column === 0 ? 0 : -1}
                    aria-label={cellWords(cell)}
                  >
                    <OutcomeSign outcome={cell.outcome} />
                  </a>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </>
  )
}

function cellUrl({ actor, tool, act }: Cell, situation: Situation): string {
  return questionUrl({ actor, tool, act, situation })
}

function cellWords({ outcome, act }: Cell): string {
  return `${outcomeLabels(outcome).word}: ${actLabel(act)}`
}

function sentenceAt({ rows, columns }: VisibleMatrix, { row, column }: GridPlace): string {
  const actor = rows[row - 1]
  const tool = columns[column - 1]
  if (actor === undefined || tool === undefined)
    return `All verdicts on ${actor?.actor.name ?? tool?.name ?? ''}`
  const cell = actor.cells[column - 1] ?? null
  return `${actor.actor.name} × ${tool.name}: ${cell === null ? 'not stated, or left out' : cellWords(cell).toLowerCase()}`
}

/** The row and column of an event's target. */
function placeOf(target: EventTarget | null): GridPlace | null {
  const cell = target instanceof Element ? target.closest('td, th') : null
  const row = cell?.parentElement
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return null
  const place = { row: row.rowIndex, column: cell.cellIndex }
  return place.row === 0 && place.column === 0 ? null : place
}

function cellAt(table: HTMLTableElement | null, { row, column }: GridPlace): Element | null {
  return table?.rows[row]?.cells[column] ?? null
}

/** The focusable element of a cell: its link, or the cell itself. */
function focusOf(cell: Element | null): HTMLElement | null {
  const link = cell?.querySelector('a') ?? cell
  return link instanceof HTMLElement ? link : null
}
