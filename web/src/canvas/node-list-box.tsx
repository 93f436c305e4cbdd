import { useId, useState } from 'preact/hooks'
import type { RefObject } from 'preact'
import { kindName } from '../labels/families.ts'
import type { CanvasHandlers, Drawing } from './drawing.ts'
import type { DrawnNode, Elements } from './elements.ts'

export interface NodeListBoxProps {
  readonly elements: Elements
  readonly label: string
  readonly drawing: Drawing | null
  readonly handlers: RefObject<CanvasHandlers>
}

/**
 * The drawn entities as a list with a single tab stop: arrow keys move, space selects, Enter expands. Visible while
 * it has the focus.
 */
export function NodeListBox({ elements, label, drawing, handlers }: NodeListBoxProps) {
  const [at, setAt] = useState(0)
  const id = useId()
  const nodes = [...elements.nodes].sort(byName)
  const index = Math.min(at, Math.max(0, nodes.length - 1))
  const current = nodes[index]
  if (current === undefined) return null
  const goTo = (next: number): void => {
    const goal = Math.max(0, Math.min(nodes.length - 1, next))
    setAt(goal)
    drawing?.pointAt(nodes[goal]?.id ?? null)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: nodes.length - 1,
    }
    const next = moves[event.key]
    if (next !== undefined) goTo(next)
    else if (event.key === ' ') handlers.current?.select(current.id)
    else if (event.key === 'Enter') handlers.current?.open(current.id)
    else return
    event.preventDefault()
  }
  return (
    <div class="canvas-list">
      <ul
        role="listbox"
        tabIndex={0}
        aria-label={`Entities in the picture: ${label}. Up and down go through them, space chooses, Enter opens.`}
        aria-activedescendant={`${id}-${index}`}
        onKeyDown={onKeyDown}
        onFocus={() => drawing?.pointAt(current.id)}
        onBlur={() => drawing?.pointAt(null)}
      >
        {nodes.map((node, number) => (
          <li
            key={node.id}
            id={`${id}-${number}`}
            role="option"
            aria-selected={node.emphasis === 'chosen'}
            class={number === index ? 'canvas-list-here' : ''}
          >
            {saidOf(node)}
          </li>
        ))}
      </ul>
      <p aria-hidden="true">{saidOf(current)}</p>
    </div>
  )
}

function saidOf({ name, kind, degree }: DrawnNode): string {
  return `${name}, ${kindName(kind)}, joined to ${degree}`
}

function byName(one: DrawnNode, other: DrawnNode): number {
  return one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1)
}
