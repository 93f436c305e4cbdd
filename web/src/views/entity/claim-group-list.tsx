import { useUrlParameters } from '../../url/url-parameters.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { counted } from '../../labels/counts.ts'
import { ClaimBody } from './claim-body.tsx'
import type { ClaimEntry, ClaimGroup } from './claim-groups.ts'

/** The number of entries shown before the reader expands a group. */
export const shownAtFirst = 10

/** The groups of claims; long ones are collapsed, with a button whose state is in the URL. */
export function ClaimGroups({ groups }: { readonly groups: readonly ClaimGroup[] }) {
  return groups.map((group) => <Group key={group.key} group={group} />)
}

function Group({ group }: { readonly group: ClaimGroup }) {
  const { key, heading, entries, count } = group
  const { list, change } = useUrlParameters()
  const open = list('open')
  const isOpen = open.includes(key)
  const shown = isOpen ? entries : entries.slice(0, shownAtFirst)
  const hidden = entries.length - shown.length
  const toggle = (): void =>
    change({ open: isOpen ? open.filter((other) => other !== key) : [...open, key] }, 'same step')
  return (
    <section id={key} class="entity-group" aria-labelledby={`${key}-heading`} tabIndex={-1}>
      <h3 id={`${key}-heading`}>
        {heading} <span class="entity-count">{counted(count, 'claim')}</span>
      </h3>
      <ul class="entity-entries">
        {shown.map((entry) => (
          <Entry key={entry.claim.id} entry={entry} />
        ))}
      </ul>
      {entries.length > shownAtFirst && (
        <button type="button" class="entity-more" aria-expanded={isOpen} onClick={toggle}>
          {isOpen ? `Show only the first ${shownAtFirst}` : `Show ${hidden} more under “${heading}”`}
        </button>
      )}
    </section>
  )
}

function Entry({ entry }: { readonly entry: ClaimEntry }) {
  const { claim, neighbours } = entry
  return (
    <li class={claim.negated ? 'entity-entry entity-entry-denied' : 'entity-entry'}>
      <p class="entity-neighbours">
        {claim.negated && <strong class="entity-denied">Denied of:</strong>}
        {neighbours.map((neighbour) => (
          <span key={neighbour.id} class="entity-neighbour">
            <EntityLink entity={neighbour} />
          </span>
        ))}
      </p>
      <ClaimBody claim={claim} />
    </li>
  )
}
