import type { Place } from './citation.ts'
import { fold } from '../lib/normalize-text.ts'

/** The id of the entity that stands for a place in a source: `<source>-<section>-<paragraph>`. */
export function passageId(place: Place): string {
  return `${place.source}-${sectionSlug(place.section)}-${place.paragraph}`
}

const slugs = new Map<string, string>()

/** A source has few sections and very many citations, so each section is folded once. */
function sectionSlug(section: string): string {
  let slug = slugs.get(section)
  if (slug === undefined) {
    slug = fold(section).join('-')
    slugs.set(section, slug)
  }
  return slug
}
