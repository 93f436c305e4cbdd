import { useUrlParameters } from '../../url/url-parameters.ts'
import { situationChanges, withConditionState } from '../../verdict/situation.ts'
import { Proof } from './proof-steps.tsx'
import { VerdictChanges } from './verdict-changes.tsx'
import { VerdictConditions } from './verdict-conditions.tsx'
import { VerdictNorms } from './verdict-norms.tsx'
import type { VerdictSide } from './verdict-page.tsx'
import { VerdictParagraph } from './verdict-paragraph.tsx'

/** The grounds of the outcome. */
export function VerdictDetails({
  side,
  situation,
  answer,
  isTwo,
  own,
}: VerdictSide & { readonly isTwo: boolean; readonly own: ReadonlySet<number> | null }) {
  const { change } = useUrlParameters()
  const verdict = answer.data
  if (verdict === undefined) return <div class={`ask-details ask-${side}`} />
  const heading = (part: string): string => `${side}-${part}`
  return (
    <section
      class={`ask-details ask-${side}${answer.isStale ? ' ask-stale' : ''}`}
      aria-label={isTwo ? `The grounds in the ${side} situation` : 'The grounds'}
    >
      {isTwo && <p class="ask-side-name">{side === 'first' ? 'First situation' : 'Second situation'}</p>}
      <VerdictConditions verdict={verdict} heading={heading('conditions')} />
      <VerdictChanges
        verdict={verdict}
        heading={heading('changes')}
        onTake={(conditions) =>
          change(situationChanges(withConditionState(situation, conditions, 'holds'), side))
        }
      />
      <VerdictParagraph verdict={verdict} heading={heading('paragraph')} />
      <VerdictNorms verdict={verdict} heading={heading('norms')} />
      <Proof proof={verdict.proof} own={own} heading={heading('proof')} />
    </section>
  )
}
