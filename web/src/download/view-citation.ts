/** What a view is cited by: somebody else with the same release finds the same. */
export interface CitedView {
  /** The heading of the page. */
  readonly title: string
  /** The operation that the view asked, by its name, and the variables it asked it with. */
  readonly operation: string
  readonly variables: unknown
  /** The whole URL, state and all. */
  readonly url: string
}

export interface CitedRelease {
  readonly id: string
  readonly version: string
  readonly date: string
}

/** The citation as one would put it in a footnote. `day` is when it was looked at, as 2026-11-21. */
export function viewCitation(view: CitedView, release: CitedRelease, day: string): string {
  const { title, operation, variables, url } = view
  return `R2P Graph, “${title}”, release ${release.version} of ${release.date} (${release.id}), operation ${operation} with ${JSON.stringify(variables)}, ${url}, seen on ${day}.`
}
