import { Link } from 'wouter-preact'

/** Shown at a URL that belongs to no view. */
export function NotFound() {
  return (
    <div class="page">
      <h1>There is nothing at this address</h1>
      <p>
        <Link href="/">Search the graph</Link>, or choose a view above.
      </p>
    </div>
  )
}
