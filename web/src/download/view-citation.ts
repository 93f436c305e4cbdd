/** What a citation needs, so that somebody with the same release finds the same. */
export interface CitedView {
  /** The heading of the page. */
  readonly title: string
  /** The name of the view's operation, and its variables. */
  readonly operation: string
  readonly variables: unknown
  /** The full URL, with the view's state. */
  readonly url: string
}

export interface CitedRelease {
  readonly id: string
  readonly version: string
  readonly date: string
}

/** The citation for a footnote. `day` is the date of access, as in 2026-11-21. */
export function viewCitation(view: CitedView, release: CitedRelease, day: string): string {
  const { title, operation, variables, url } = view
  return `R2P Graph, “${title}”, release ${release.version} of ${release.date} (${release.id}), operation ${operation} with ${JSON.stringify(variables)}, ${url}, seen on ${day}.`
}
