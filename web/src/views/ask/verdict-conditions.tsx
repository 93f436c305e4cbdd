import type { NamedFragment, WholeVerdictFragment } from '../../generated/operations.ts'
import { EntityLink } from '../../parts/entity-link.tsx'

/** The conditions of the verdict by finding, and the good practice. */
export function VerdictConditions({
  verdict,
  heading,
}: {
  readonly verdict: WholeVerdictFragment
  readonly heading: string
}) {
  return (
    <section>
      <h2 id={heading}>What it turns on</h2>
      <dl class="ask-conditions">
        {groups.map(({ key, name, meaning }) => (
          <div key={key}>
            <dt>
              {name} <small>{meaning}</small>
            </dt>
            <dd>
              <Names entities={verdict[key]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const groups = [
  { key: 'open', name: 'Open', meaning: 'required, and not known' },
  { key: 'missing', name: 'Missing', meaning: 'required, and fails' },
  { key: 'met', name: 'Met', meaning: 'required, and holds' },
  { key: 'exempt', name: 'Exempt', meaning: 'expressly not required' },
  { key: 'silent', name: 'Silent', meaning: 'required elsewhere over this tool; here nothing is said of it' },
  { key: 'standards', name: 'Standards', meaning: 'should be met; they bar nothing' },
] as const

function Names({ entities }: { readonly entities: readonly NamedFragment[] }) {
  if (entities.length === 0) return <span class="ask-none">none</span>
  return (
    <ul class="ask-names">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityLink entity={entity} />
        </li>
      ))}
    </ul>
  )
}
