import type { AssessedFragment, NamedFragment, WholeVerdictFragment } from '../../generated/operations.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'
import { actLabel } from '../../labels/acts.ts'
import { restrictionWord } from './differences.ts'

/** The assessed powers and restrictions, each with its own outcome, and the positions. */
export function VerdictNorms({
  verdict,
  heading,
}: {
  readonly verdict: WholeVerdictFragment
  readonly heading: string
}) {
  const { powers, restrictions, positions } = verdict
  return (
    <section>
      <h2 id={heading}>Powers and restrictions</h2>
      {powers.length + restrictions.length === 0 && (
        <p class="ask-note">These sources give this actor no power here, and bind it by no restriction.</p>
      )}
      <ul class="ask-norms">
        {powers.map((power) => (
          <Norm key={power.norm.id} assessed={power}>
            <OutcomeBadge outcome={power.outcome} />
          </Norm>
        ))}
        {restrictions.map((restriction) => (
          <Norm key={restriction.norm.id} assessed={restriction}>
            <span class={`badge ask-restriction-${restriction.outcome.toLowerCase()}`}>
              {restrictionWord(restriction.outcome)}
            </span>
          </Norm>
        ))}
      </ul>
      {positions.length > 0 && (
        <>
          <h3>Positions</h3>
          <p class="ask-note">Taken on these norms and conditions, or in the case: shown, not applied.</p>
          <ul class="ask-norms">
            {positions.map(({ holders, summary, ...position }) => (
              <li key={position.id}>
                <p class="ask-norm-name">
                  <EntityLink entity={position} />
                </p>
                <p class="ask-sentence">{summary}</p>
                {holders.nodes.length > 0 && (
                  <p class="ask-norm-line">
                    taken by <Line entities={holders.nodes} />
                    {holders.totalCount > holders.nodes.length &&
                      ` and ${holders.totalCount - holders.nodes.length} more`}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Norm({
  assessed,
  children,
}: {
  readonly assessed: AssessedFragment
  readonly children: preact.ComponentChildren
}) {
  const { norm, act, via } = assessed
  return (
    <li>
      <p class="ask-norm-name">
        <EntityLink entity={norm} /> {children}
      </p>
      <p class="ask-sentence">{norm.summary}</p>
      <p class="ask-norm-line">
        {norm.kind.toLowerCase()} · act: {actLabel(act)}
        {via !== null && (
          <>
            {' '}
            · through <EntityLink entity={via} />
          </>
        )}
      </p>
      {groups.map(({ key, words }) =>
        assessed[key].length === 0 ? null : (
          <p key={key} class="ask-norm-line">
            {words} <Line entities={assessed[key]} />
          </p>
        ),
      )}
    </li>
  )
}

const groups = [
  { key: 'open', words: 'requires, open:' },
  { key: 'missing', words: 'requires, and it fails:' },
  { key: 'met', words: 'requires, and it holds:' },
  { key: 'exempt', words: 'expressly does not require:' },
  { key: 'silent', words: 'says nothing of:' },
] as const

function Line({ entities }: { readonly entities: readonly NamedFragment[] }) {
  return entities.map((entity, place) => (
    <>
      {place > 0 && ', '}
      <EntityLink entity={entity} />
    </>
  ))
}
