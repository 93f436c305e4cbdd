import { Link } from 'wouter-preact'
import type { NamedFragment, VerdictRowFragment } from '../../generated/operations.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { OutcomeBadge } from '../../verdict/outcome-badge.tsx'
import { questionUrl } from '../../verdict/question-url.ts'
import type { Situation } from '../../verdict/situation.ts'
import { actLabel } from '../../labels/acts.ts'

/** Verdicts in rows, each linked to its page. */
export function VerdictTable({
  verdicts,
  of,
  situation,
  isStale,
}: {
  readonly verdicts: readonly VerdictRowFragment[]
  /** The subject of the question; the other one is listed. */
  readonly of: 'actor' | 'tool'
  readonly situation: Situation
  readonly isStale: boolean
}) {
  return (
    <div class={`ask-scroll${isStale ? ' ask-stale' : ''}`} role="region" aria-label="Verdicts" tabIndex={0}>
      <table class="ask-verdicts">
        <thead>
          <tr>
            <th scope="col">Outcome</th>
            <th scope="col">{of === 'actor' ? 'Tool' : 'Who'}</th>
            <th scope="col">Act</th>
            <th scope="col">On what it turns</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => {
            const listed = of === 'actor' ? verdict.tool : verdict.actor
            const { actor, tool, act, outcome } = verdict
            return (
              <tr key={`${listed.id} ${act}`}>
                <td>
                  <OutcomeBadge outcome={outcome} />
                </td>
                <th scope="row">
                  <Link
                    class="entity-link"
                    href={questionUrl({ actor: actor.id, tool: tool.id, act, situation })}
                  >
                    <KindMark kind={listed.kind} />
                    {listed.name}
                  </Link>
                </th>
                <td>{actLabel(act)}</td>
                <td>{turnsOn(verdict)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function turnsOn({ met, missing, open, silent }: VerdictRowFragment): string {
  const named = (words: string, conditions: readonly NamedFragment[]): readonly string[] =>
    conditions.length === 0 ? [] : [`${words}: ${conditions.map(({ name }) => name).join(', ')}`]
  return [
    ...named('fails', missing),
    ...named('open', open),
    ...named('holds', met),
    ...named('nothing said of', silent),
  ].join('; ')
}
