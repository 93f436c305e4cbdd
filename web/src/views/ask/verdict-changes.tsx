import type { NamedFragment, WholeVerdictFragment } from '../../generated/operations.ts'
import { EntityLink } from '../../parts/entity-link.tsx'

/** The smallest changes that would permit the act, each with a button that assumes it. */
export function VerdictChanges({
  verdict,
  heading,
  onTake,
}: {
  readonly verdict: WholeVerdictFragment
  readonly heading: string
  readonly onTake: (conditions: readonly string[]) => void
}) {
  const { changes, outcome } = verdict
  return (
    <section>
      <h2 id={heading}>What would change it</h2>
      {changes.length === 0 && <p class="ask-note">{nothingWould[outcome]}</p>}
      <ul class="ask-changes">
        {changes.map(({ text, supplied, circumstances, suppliers }) => (
          <li key={text} class="panel">
            <p class="ask-sentence">{text}</p>
            <dl class="ask-change">
              <Entities name="To be supplied" entities={supplied} />
              <Entities name="by" entities={suppliers} />
              <Entities name="To be found to hold" entities={circumstances} />
            </dl>
            <button type="button" onClick={() => onTake([...supplied, ...circumstances].map(({ id }) => id))}>
              {supplied.length + circumstances.length === 1 ? 'Take this to hold' : 'Take these to hold'}
            </button>
          </li>
        ))}
      </ul>
      {changes.length === mostChanges && (
        <p class="ask-note">These are the {mostChanges} smallest; there may be more.</p>
      )}
    </section>
  )
}

/** The API returns at most this many. */
const mostChanges = 20

const noneProposed = 'None is proposed. That a crime occurs or threatens is never proposed as a change.'

const nothingWould: Readonly<Record<WholeVerdictFragment['outcome'], string>> = {
  PERMITTED: 'It is permitted as it stands: nothing more has to hold.',
  CONDITIONAL: noneProposed,
  CONTESTED: noneProposed,
  NOT_PERMITTED: noneProposed,
  NOT_STATED: 'These sources give no power of this act: no condition that they name would make it permitted.',
}

function Entities({
  name,
  entities,
}: {
  readonly name: string
  readonly entities: readonly NamedFragment[]
}) {
  if (entities.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {entities.map((entity) => (
        <dd key={entity.id}>
          <EntityLink entity={entity} />
        </dd>
      ))}
    </div>
  )
}
