import { Link } from 'wouter-preact'

/** For an address that is none of ours. */
export function NothingHere() {
  return (
    <div class="page">
      <h1>There is nothing at this address</h1>
      <p>
        <Link href="/">Search the graph</Link>, or choose a view above.
      </p>
    </div>
  )
}
