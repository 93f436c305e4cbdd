import type { StepFragment } from '../../generated/operations.ts'
import { CitationList } from '../../parts/citation-list.tsx'
import { EntityLink } from '../../parts/entity-link.tsx'
import { FragmentLink } from '../../parts/fragment-link.tsx'
import { ProofDiagram } from './proof-diagram.tsx'
import { stepId } from './step-id.ts'

/** The proof as numbered steps with premises and citations, and as a diagram. */
export function Proof({
  proof,
  own,
  heading,
}: {
  readonly proof: readonly StepFragment[]
  /** The steps that the other verdict lacks; null without another verdict. */
  readonly own: ReadonlySet<number> | null
  /** The id of the heading, a prefix of the steps' ids. */
  readonly heading: string
}) {
  return (
    <section>
      <h2 id={heading}>The proof, step by step</h2>
      {proof.length === 0 && (
        <p class="ask-note">
          These sources say nothing at all of this actor and this tool: there is nothing to prove.
        </p>
      )}
      {proof.length > 0 && <ProofDiagram proof={proof} heading={heading} />}
      <ol class="ask-proof">
        {proof.map((step) => (
          <Step key={step.number} step={step} heading={heading} isOwn={own?.has(step.number) ?? false} />
        ))}
      </ol>
    </section>
  )
}

function Step({
  step,
  heading,
  isOwn,
}: {
  readonly step: StepFragment
  readonly heading: string
  readonly isOwn: boolean
}) {
  const { number, rule, statement, premises, relations, basis, citations } = step
  return (
    <li id={stepId(heading, number)} tabIndex={-1} class={isOwn ? 'ask-own' : ''}>
      <p class="ask-sentence">{statement}</p>
      <p class="ask-norm-line">
        by the rule <i>{rule.replaceAll('-', ' ')}</i>
        {premises.length > 0 && (
          <>
            , from{' '}
            {premises.map((premise, place) => (
              <>
                {place > 0 && ', '}
                <FragmentLink to={stepId(heading, premise)} aria-label={`step ${premise}`}>
                  {premise}
                </FragmentLink>
              </>
            ))}
          </>
        )}
        {isOwn && <span class="badge ask-only">only in this situation</span>}
      </p>
      {basis.length > 0 && (
        <p class="ask-norm-line">
          rests on{' '}
          {basis.map((entity, place) => (
            <>
              {place > 0 && ', '}
              <EntityLink entity={entity} />
            </>
          ))}
        </p>
      )}
      <CitationList citations={citations} />
      {relations.length > 0 && (
        <details class="ask-claims">
          <summary>
            {relations.length === 1 ? 'The claim it rests on' : `The ${relations.length} claims it rests on`}
          </summary>
          <ul>
            {relations.map((relation) => (
              <li key={relation.id}>
                <span class="ask-sentence">{relation.statement}</span> <EntityLink entity={relation.from} />{' '}
                <EntityLink entity={relation.to} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
