import { kinds } from '../generated/vocabulary.ts'
import type { ReleaseFacts } from '../model/release.ts'
import type { Context } from './context.ts'

export interface ServedRelease extends Pick<ReleaseFacts, 'id' | 'version' | 'date'> {
  readonly graph: string
  readonly entities: number
  readonly relations: number
  readonly counts: readonly { readonly name: string; readonly count: number }[]
  readonly sourceIds: readonly string[]
}

/** What is known of the release that answers. */
export function releaseOf({ graph }: Context): ServedRelease {
  const { id, version, date, sources } = graph.release
  const counts = Object.entries(graph.release.counts).map(([name, count]) => ({ name, count }))
  const sum = (wanted: (name: string) => boolean): number =>
    counts.reduce((total, { name, count }) => (wanted(name) ? total + count : total), 0)
  return {
    id,
    version,
    date,
    graph: graph.name,
    entities: sum((name) => name in kinds && name !== 'Passage'),
    relations: sum((name) => !(name in kinds)),
    counts,
    sourceIds: sources,
  }
}
