import { Link, useLocation } from 'wouter-preact'
import { urlOf, entityUrl, useUrlParameters } from '../../url/url-parameters.ts'
import type { EntityClaimFragment, NamedFragment } from '../../generated/operations.ts'
import { Claim } from '../../parts/claim.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { Canvas } from '../../canvas/canvas.tsx'
import { canvasDataOf } from '../../canvas/canvas-data.ts'
import { counted } from '../../labels/counts.ts'
import { neighbourOf } from './claim-groups.ts'

/** The most neighbours that are legible in a column. */
const maxDrawn = 16

/** The neighbours on a canvas; if there are too many, those with most claims. */
export function NeighboursCanvas(props: {
  readonly entity: NamedFragment
  readonly claims: readonly EntityClaimFragment[]
}) {
  const { entity, claims } = props
  const [, navigate] = useLocation()
  const { word, change } = useUrlParameters()
  const neighbours = mostJoined(claims, entity.id)
  if (neighbours.length === 0) return null
  const drawn = new Set(neighbours.slice(0, maxDrawn))
  const shown = claims.filter((claim) => drawn.has(neighbourOf(claim, entity.id).id))
  return (
    <aside class="entity-canvas" aria-labelledby="entity-canvas">
      <h2 id="entity-canvas">Neighbours</h2>
      <Canvas
        {...canvasDataOf(shown, [entity])}
        roots={[entity.id]}
        label={`${entity.name} and ${counted(drawn.size, 'neighbour')}`}
        selected={word('chosen')}
        onSelect={(id) => change({ chosen: id ?? '' }, 'same step')}
        onOpen={(id) => navigate(entityUrl(id))}
      />
      <div role="status">
        <Chosen id={word('chosen')} entity={entity} claims={shown} />
      </div>
      <p class="entity-canvas-said">
        {drawn.size < neighbours.length &&
          `The ${drawn.size} of ${neighbours.length} that most claims join it to. `}
        <Link href={urlOf('/graph', { ids: [entity.id] })}>Larger, and all of them, in the graph</Link>
      </p>
    </aside>
  )
}

/** The selection: a link to the neighbour, or the claim's statement. */
function Chosen(props: {
  readonly id: string
  readonly entity: NamedFragment
  readonly claims: readonly EntityClaimFragment[]
}) {
  const { id, entity, claims } = props
  const neighbour = claims.map((claim) => neighbourOf(claim, entity.id)).find((other) => other.id === id)
  if (neighbour !== undefined)
    return (
      <p>
        <EntityLink entity={neighbour} />
      </p>
    )
  const claim = claims.find((other) => other.id === id)
  return claim === undefined ? null : <Claim claim={claim} />
}

function mostJoined(claims: readonly EntityClaimFragment[], id: string): readonly string[] {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const neighbour = neighbourOf(claim, id).id
    if (neighbour !== id) counts.set(neighbour, (counts.get(neighbour) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([neighbour]) => neighbour)
}
