import { KindShape } from '../../parts/kind-mark.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { capital } from '../../labels/counts.ts'
import { kindName } from '../../labels/families.ts'
import { kindMeaning } from '../../labels/kinds.ts'
import { ownFacts } from './own-facts.ts'
import type { PageEntity } from './own-facts.ts'

/** An entity's kind, names, summary and own facts. */
export function EntityHead({ entity }: { readonly entity: PageEntity }) {
  const { name, kind, aliases, summary } = entity
  const facts = ownFacts(entity)
  return (
    <header class="entity-head">
      <p class="entity-kind">
        <KindShape kind={kind} /> <strong>{capital(kindName(kind))}.</strong> {kindMeaning(kind)}
      </p>
      <PageTitle title={name} />
      {aliases.length > 0 && <p class="entity-aliases">Also: {aliases.join('; ')}</p>}
      <p class="entity-summary">{summary}</p>
      {facts.length > 0 && (
        <dl class="entity-facts">
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  )
}
