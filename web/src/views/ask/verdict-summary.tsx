import { useQuery } from '../../data/use-query.ts'
import { SituationChoicesDocument } from '../../generated/operations.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { situationSentence } from '../../verdict/situation.ts'
import { VerdictHeadline } from './verdict-headline.tsx'
import type { VerdictSide } from './verdict-page.tsx'

/** The outcome in one situation, or why there is none. */
export function VerdictSummary({
  side,
  situation,
  answer,
  isTwo,
  errorTarget,
}: VerdictSide & { readonly isTwo: boolean }) {
  const { data, error, isStale } = answer
  const choices = useQuery(SituationChoicesDocument, {}).data
  const known = [
    ...(choices?.conditions.nodes ?? []),
    ...(choices?.crimes.nodes ?? []),
    ...(choices?.cases.nodes ?? []),
  ]
  const name = (id: string): string => known.find((one) => one.id === id)?.name ?? id
  return (
    <section class={`ask-summary ask-${side}`} aria-label={summaryName(side, isTwo)}>
      {isTwo && <h2>{side === 'first' ? 'In the first situation' : 'In the second situation'}</h2>}
      {error !== undefined && errorTarget === 'elsewhere' && <ErrorNotice error={error} />}
      {data !== undefined && (
        <VerdictHeadline verdict={data} situation={situationSentence(situation, name)} isStale={isStale} />
      )}
      {data === undefined && error === undefined && <Skeleton lines={4} />}
      {data === undefined && errorTarget === 'situation' && (
        <p class="ask-no-verdict panel">
          There is no verdict on this situation: <b>{reason(error?.code ?? '')}</b>. What is wrong stands
          where the situation is put.
        </p>
      )}
      {data === undefined && errorTarget === 'question' && (
        <p class="ask-no-verdict panel">There is no verdict: what is asked about is not in the graph.</p>
      )}
    </section>
  )
}

function reason(code: string): string {
  if (code === 'CONTRADICTORY_SITUATION') return 'it contradicts itself'
  if (code === 'UNKNOWN_ID') return 'it names what is not in the graph'
  return 'it is not put as it should be'
}

function summaryName(side: string, isTwo: boolean): string {
  return isTwo ? `The verdict in the ${side} situation` : 'The verdict'
}
