import { Link } from 'wouter-preact'
import { fieldOf } from '../../data/query-field.ts'
import { useQuery } from '../../data/use-query.ts'
import { AskExamplesDocument } from '../../generated/operations.ts'
import { ErrorNotice } from '../../parts/error-notice.tsx'
import { Skeleton } from '../../parts/skeleton.tsx'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'
import { outcomes, outcomeLabels } from '../../verdict/outcomes.ts'
import { actLabel, isAct } from '../../labels/acts.ts'
import { exampleQuestions } from './example-questions.ts'
import type { ExampleQuestion } from './example-questions.ts'

/** The start page: example questions and the possible outcomes. */
export function AskStart() {
  const { data, error } = fieldOf(useQuery(AskExamplesDocument, {}), ({ matrix }) => matrix)
  return (
    <>
      <section aria-labelledby="ask-examples">
        <h2 id="ask-examples">Questions to begin with</h2>
        {data === undefined && error === undefined && <Skeleton lines={3} />}
        {data === undefined && error !== undefined && <ErrorNotice error={error} />}
        <ul class="ask-examples">
          {data !== undefined &&
            exampleQuestions(data).map((example) => (
              <li key={example.url}>
                <Link href={example.url}>{sentence(example)}</Link>
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="ask-outcomes">
        <h2 id="ask-outcomes">What an answer can be</h2>
        <dl class="ask-outcomes">
          {outcomes.map((outcome) => (
            <div key={outcome}>
              <dt>
                <OutcomeBadge outcome={outcome} />
              </dt>
              <dd>{outcomeLabels(outcome).meaning}</dd>
            </div>
          ))}
        </dl>
        <p class="ask-note">
          An answer tells what the sources of this release state, each step with its place. It is not a
          statement of the law as a whole.
        </p>
      </section>
    </>
  )
}

function sentence({ actor, act, tool, kind }: ExampleQuestion): string {
  if (kind === 'who') return `Who may do what with “${tool}”?`
  return `May “${actor}” ${isAct(act) ? actLabel(act) : 'use'} “${tool}”?`
}
