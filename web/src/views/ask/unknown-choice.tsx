import type { ApiError } from '../../data/request.ts'

/** Shown below a field with an unknown id: the nearest ids to choose from. */
export function UnknownChoice({
  error,
  onChoose,
}: {
  readonly error: ApiError | undefined
  readonly onChoose: (id: string) => void
}) {
  if (error === undefined) return null
  return (
    <div class="notice" role="alert">
      <p>{error.message}</p>
      {error.nearest.length > 0 && (
        <p class="ask-nearest">
          Did you mean{' '}
          {error.nearest.map((id) => (
            <button key={id} type="button" onClick={() => onChoose(id)}>
              {id}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
