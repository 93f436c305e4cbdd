import { passagePlace, type Citation } from '../../model/citation.ts'
import type { NormIndex } from '../law/norm-index.ts'

/** A sentence with what it rests on, and the places that say the same in other words. */
export interface Sentence {
  readonly words: string
  readonly places: readonly Citation[]
  readonly likewise: readonly Citation[]
}

/** Sentences with their places in brackets; what comes twice is said once, with all its places. */
export function writtenOut(sentences: readonly Sentence[], law: NormIndex): string {
  const merged = new Map<string, Sentence>()
  for (const sentence of sentences) {
    const known = merged.get(sentence.words)
    const places = [...(known?.places ?? []), ...sentence.places]
    const likewise = [...(known?.likewise ?? []), ...sentence.likewise]
    merged.set(sentence.words, { words: sentence.words, places, likewise })
  }
  return [...merged.values()].map((sentence) => written(sentence, law)).join(' ')
}

function written({ words, places, likewise }: Sentence, law: NormIndex): string {
  const own = bySource(places)
  const more = bySource(likewise)
  for (const [source, known] of own) for (const place of known) more.get(source)?.delete(place)
  const others = placesIn(more, law)
  const cited = [
    ...placesIn(own, law),
    ...others.map((place, index) => (index === 0 ? `likewise ${place}` : place)),
  ]
  return cited.length === 0 ? words : `${words.replace(/\.$/, '')} (${cited.join('; ')}).`
}

function bySource(citations: readonly Citation[]): ReadonlyMap<string, Set<string>> {
  const sources = new Map<string, Set<string>>()
  for (const citation of citations) {
    const known = sources.get(citation.source) ?? new Set()
    sources.set(citation.source, known.add(passagePlace(citation)))
  }
  return sources
}

function placesIn(sources: ReadonlyMap<string, ReadonlySet<string>>, law: NormIndex): readonly string[] {
  return [...sources]
    .filter(([, places]) => places.size > 0)
    .map(([source, places]) => `${shortName(source, law)}, ${[...places].join(' and ')}`)
}

/** The first other name of a source is the short one. */
function shortName(id: string, law: NormIndex): string {
  const source = law.entity(id)
  return source?.aliases[0] ?? String(source?.fields['shortTitle'] ?? source?.name ?? id)
}
