import { useQuery } from '../../data/use-query.ts'
import { ReleaseDocument } from '../../generated/operations.ts'
import type { WholeVerdictFragment } from '../../generated/operations.ts'
import { CopyButton } from '../../download/copy-button.tsx'
import { savedAnswer } from './saved-answer.ts'

/** The verdict as a paragraph to quote, with buttons to copy and save it. */
export function VerdictParagraph({
  verdict,
  heading,
}: {
  readonly verdict: WholeVerdictFragment
  readonly heading: string
}) {
  const release = useQuery(ReleaseDocument, {}).data?.release.id
  return (
    <section>
      <h2 id={heading}>In a paragraph</h2>
      <p class="ask-paragraph">{verdict.text}</p>
      <div class="ask-actions">
        <CopyButton text={verdict.text}>Copy the paragraph</CopyButton>
        <button type="button" onClick={() => print()}>
          Print
        </button>
        <button
          type="button"
          disabled={release === undefined}
          title="JSON with the whole proof; r2p prove checks it without a server."
          onClick={() => save(verdict, release ?? '')}
        >
          Save the answer
        </button>
      </div>
    </section>
  )
}

function save(verdict: WholeVerdictFragment, release: string): void {
  const file = new Blob([savedAnswer(verdict, release)], { type: 'application/json' })
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = `${verdict.actor.id}-${verdict.act.toLowerCase()}-${verdict.tool.id}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), milliseconds.untilSaved)
}

const milliseconds = { untilSaved: 10_000 }
