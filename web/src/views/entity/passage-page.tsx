import { Link } from 'wouter-preact'
import { entityUrl } from '../../url/url-parameters.ts'
import type { EntityClaimFragment } from '../../generated/operations.ts'
import { relationTypes } from '../../generated/vocabulary.ts'
import { EntityLink } from '../../parts/entity-link.tsx'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { KindShape } from '../../parts/kind-mark.tsx'
import { PageTitle } from '../../parts/page-title.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { counted } from '../../labels/counts.ts'
import { ClaimBody } from './claim-body.tsx'
import { NextPassages } from './next-passages.tsx'
import { EntityActions } from './entity-actions.tsx'
import type { PageEntity } from './own-facts.ts'
import { sentences } from './sentences.ts'
import { usePassageClaims } from './use-claims.ts'

type Passage = Extract<PageEntity, { readonly __typename: 'Passage' }>

/** A passage, with each statement that cites it and the relations from that statement. */
export function PassagePage({ passage }: { readonly passage: Passage }) {
  const { id, source, section, paragraph, kind } = passage
  const { items, total, waiting, error } = usePassageClaims(id)
  const said = sentences(items)
  const title = `Section ${section}, paragraph ${paragraph}`
  return (
    <>
      <header class="entity-head">
        <p class="entity-kind">
          <KindShape kind={kind} /> <strong>Passage.</strong> A place in a source that claims rest on.
        </p>
        <PageTitle title={title} />
        <p class="entity-summary">
          of the <Link href={entityUrl(source.id)}>{source.shortTitle}</Link>
        </p>
      </header>
      <NextPassages id={id} source={source.id} />
      <EntityActions id={id} name={`${title} of the ${source.shortTitle}`} kind={kind} />
      <h2>What is stated on the ground of it</h2>
      <p class="entity-total" role="status">
        {total === undefined
          ? 'Reading the claims …'
          : `${counted(total, 'claim')} in ${counted(said.length, 'sentence')} of our own; the sentences of the source are not copied.`}
      </p>
      <ol class="entity-entries entity-sentences">
        {said.map((claims) => (
          <Sentence key={claims[0].id} claims={claims} here={entityUrl(id)} />
        ))}
      </ol>
      {waiting && <Skeleton lines={5} />}
      {error !== undefined && <ErrorNotice error={error} />}
    </>
  )
}

function Sentence(props: {
  readonly claims: readonly [EntityClaimFragment, ...EntityClaimFragment[]]
  readonly here: string
}) {
  const { claims, here } = props
  return (
    <li class="entity-entry">
      <ClaimBody claim={claims[0]} here={here} />
      <ul class="entity-relations">
        {claims.map(({ id, from, type, to, negated }) => (
          <li key={id}>
            <EntityLink entity={from} />{' '}
            <span class="entity-reading">
              {negated && <strong>not: </strong>}
              {relationTypes[type].forward}
            </span>{' '}
            <EntityLink entity={to} />
          </li>
        ))}
      </ul>
    </li>
  )
}
