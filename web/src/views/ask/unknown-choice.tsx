import type { Fault } from '../../data/ask.ts'

/** Said below the field that holds an id that there is not, with the nearest to choose from. */
export function UnknownChoice({
  fault,
  onChoose,
}: {
  readonly fault: Fault | undefined
  readonly onChoose: (id: string) => void
}) {
  if (fault === undefined) return null
  return (
    <div class="notice" role="alert">
      <p>{fault.message}</p>
      {fault.nearest.length > 0 && (
        <p class="ask-nearest">
          Did you mean{' '}
          {fault.nearest.map((id) => (
            <button key={id} type="button" onClick={() => onChoose(id)}>
              {id}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
