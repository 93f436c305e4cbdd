import { Link } from 'wouter-preact'
import { urlOf, entityUrl } from '../../url/url-parameters.ts'
import { useQuery } from '../../data/use-query.ts'
import { GraphEntityDocument } from '../../generated/operations.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import type { DrawnNode } from '../../canvas/elements.ts'
import { counted } from '../../labels/counts.ts'
import { kindName } from '../../labels/families.ts'
import { pinnedAt } from './graph-state.ts'
import { readingsOf } from './readings.ts'
import type { SelectedPanelProps } from './selected-panel.tsx'

const mostRead = 12

/** The selected entity: summary, actions and relations on the canvas. */
export function EntityPanel(props: SelectedPanelProps & { readonly node: DrawnNode }) {
  const { node, state, data, elements, change } = props
  const readings = readingsOf(node.id, data, elements)
  return (
    <>
      <p class="graph-entity">
        <EntityLink entity={node} /> <span class="graph-kind">{kindName(node.kind)}</span>
      </p>
      <Summary id={node.id} />
      <Doings {...props} />
      <h3>{counted(readings.length, 'line')} in the picture</h3>
      <ul class="graph-readings">
        {readings.slice(0, mostRead).map(({ id, text, other }) => (
          <li key={id}>
            <button type="button" onClick={() => change({ selected: id }, 'same step')}>
              {text} <b>{other}</b>
            </button>
          </li>
        ))}
      </ul>
      {readings.length > mostRead && <p>All of them are in the table of relations, and on its page.</p>}
      {state.path.from === '' && (
        <p>
          <Link href={urlOf('/graph', { path: `${node.id}~` })}>Find the ways from here to another</Link>
        </p>
      )}
    </>
  )
}

function Summary({ id }: { readonly id: string }) {
  const { data } = useQuery(GraphEntityDocument, { id })
  const entity = data?.node
  if (entity === undefined || entity === null || !('summary' in entity)) return <p class="graph-summary">…</p>
  return (
    <>
      <p class="graph-summary">{entity.summary}</p>
      <p>
        <Link href={entityUrl(id)}>{counted(entity.relations.totalCount, 'claim')} on its page</Link>
      </p>
    </>
  )
}

function Doings({
  node,
  state,
  elements,
  change,
  onOpen,
}: SelectedPanelProps & { readonly node: DrawnNode }) {
  const { id } = node
  const isOpen = state.ids.includes(id)
  const place = elements.nodes.find((one) => one.id === id)?.position ?? { x: 0, y: 0 }
  const pin = { x: Math.round(place.x), y: Math.round(place.y) }
  const isLast = isOpen && state.ids.length === 1
  return (
    <div class="graph-doings">
      <button type="button" class={isOpen ? '' : 'primary'} disabled={isLast} onClick={() => onOpen(id)}>
        {isOpen ? 'Close its neighbours' : 'Open its neighbours'}
      </button>
      <button type="button" onClick={() => change(pinnedAt(state, id, node.isPinned ? null : pin))}>
        {node.isPinned ? 'Unpin' : 'Pin'}
      </button>
      {!isOpen && (
        <button type="button" onClick={() => change({ without: [...state.without, id], selected: null })}>
          Take out
        </button>
      )}
    </div>
  )
}
