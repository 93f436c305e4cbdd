import { Link } from 'wouter-preact'
import { entityUrl } from '../url/url-parameters.ts'
import type { ApiError } from '../data/request.ts'

/** An error's message, with links to the nearest ids. */
export function ErrorNotice({ error }: { readonly error: ApiError }) {
  return (
    <div class="notice" role="alert">
      <p>{error.message}</p>
      {error.nearest.length > 0 && (
        <p>
          Nearest:{' '}
          {error.nearest.map((id, place) => (
            <>
              {place > 0 && ', '}
              <Link href={entityUrl(id)}>{id}</Link>
            </>
          ))}
        </p>
      )}
    </div>
  )
}
