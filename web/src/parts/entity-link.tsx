import { Link } from 'wouter-preact'
import { entityUrl } from '../url/url-parameters.ts'
import type { NamedFragment } from '../generated/operations.ts'
import { KindMark } from './kind-mark.tsx'

/** A link to an entity, with its kind's mark. */
export function EntityLink({ entity }: { readonly entity: NamedFragment }) {
  return (
    <Link href={entityUrl(entity.id)} class="entity-link">
      <KindMark kind={entity.kind} />
      {entity.name}
    </Link>
  )
}
