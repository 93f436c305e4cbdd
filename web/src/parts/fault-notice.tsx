import { Link } from 'wouter-preact'
import { entityAddress } from '../address/parameters.ts'
import type { Fault } from '../data/ask.ts'

/** Why there is no answer, and a way on. */
export function FaultNotice({ fault }: { readonly fault: Fault }) {
  return (
    <div class="notice" role="alert">
      <p>{fault.message}</p>
      {fault.nearest.length > 0 && (
        <p>
          Nearest:{' '}
          {fault.nearest.map((id, place) => (
            <>
              {place > 0 && ', '}
              <Link href={entityAddress(id)}>{id}</Link>
            </>
          ))}
        </p>
      )}
    </div>
  )
}
