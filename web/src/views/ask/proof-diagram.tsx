import type { StepFragment } from '../../generated/operations.ts'
import { FragmentLink } from '../../parts/fragment-link.tsx'
import { boxSize, proofLayout } from './proof-layout.ts'
import { stepId } from './step-id.ts'

/** The steps as boxes with arrows to their conclusions; each links to its step in the list below. */
export function ProofDiagram({
  proof,
  heading,
}: {
  readonly proof: readonly StepFragment[]
  readonly heading: string
}) {
  const { steps, lines, width, height, apart } = proofLayout(proof)
  if (steps.length === 0) return null
  const step = (number: number): StepFragment | undefined => proof[number - 1]
  return (
    <details class="ask-diagram" open>
      <summary>As a picture</summary>
      <div class="ask-diagram-frame" role="region" aria-label="The proof as a picture" tabIndex={0}>
        <div class="ask-diagram-ground" style={{ width, height }}>
          <svg width={width} height={height} aria-hidden="true">
            <defs>
              <marker
                id={`${heading}-arrow`}
                viewBox="0 0 8 8"
                refX="8"
                refY="4"
                markerWidth="7"
                markerHeight="7"
                orient="auto"
              >
                <path d="M0 0 8 4 0 8Z" />
              </marker>
            </defs>
            {lines.map(({ from, to, path }) => (
              <path
                key={`${from} ${to}`}
                class="ask-diagram-line"
                d={path}
                marker-end={`url(#${heading}-arrow)`}
              />
            ))}
          </svg>
          {steps.map(({ number, left, top }) => (
            <FragmentLink
              key={number}
              to={stepId(heading, number)}
              class={`ask-box ask-box-${lookOf(step(number)?.concludes ?? '')}`}
              style={{ left, top, width: boxSize.width, height: boxSize.height }}
            >
              <b>
                {number} · {step(number)?.rule.replaceAll('-', ' ')}
              </b>
              <span>{step(number)?.statement}</span>
            </FragmentLink>
          ))}
        </div>
      </div>
      {apart.length > 0 && (
        <p class="ask-note">
          Not in the picture: {apart.length === 1 ? 'step' : 'steps'} {apart.join(', ')}, from which nothing
          follows here.
        </p>
      )}
    </details>
  )
}

/** The look of a step, by its conclusion. */
function lookOf(concludes: string): string {
  const words = concludes.split(' ')
  const [word = ''] = words
  if (word === 'HOLDS') return 'permitted'
  if (word === 'FAILS') return 'not-permitted'
  if (word === 'OPEN') return 'conditional'
  const outcome = word === 'VERDICT' ? words[1] : word === 'GIVES' ? words[2] : undefined
  return outcome === undefined ? 'plain' : outcome.toLowerCase().replaceAll('_', '-')
}
