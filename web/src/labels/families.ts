import type { Kind } from '../generated/vocabulary.ts'

/** The families of kinds, in the order of the legend; style/base.css has a colour for each. */
export type Family =
  'actors' | 'law' | 'norms' | 'doctrine' | 'means' | 'practice' | 'prevention' | 'reflection' | 'provenance'

/** The kinds of each family. */
export const families: Readonly<Record<Family, readonly Kind[]>> = {
  actors: [
    'Organ',
    'Office',
    'Court',
    'RegionalArrangement',
    'State',
    'Organization',
    'ActorGroup',
    'Person',
  ],
  law: ['CharterChapter', 'CharterArticle', 'Instrument', 'Provision', 'Resolution'],
  norms: ['Power', 'Restriction', 'Duty', 'Condition'],
  doctrine: ['Pillar', 'Crime', 'Principle'],
  means: ['Tool', 'Mechanism'],
  practice: ['Case', 'Measure', 'Figure'],
  prevention: ['RiskFactor', 'RiskIndicator', 'Trigger', 'PolicyOption', 'Contribution'],
  reflection: ['Lesson', 'Recommendation', 'Challenge', 'Initiative', 'Position', 'Event', 'Concept'],
  provenance: ['Report', 'Source', 'Passage'],
}

const familyByKind = new Map(
  (Object.keys(families) as Family[]).flatMap((family) =>
    families[family].map((kind) => [kind, family] as const),
  ),
)

export function familyOf(kind: Kind): Family {
  return familyByKind.get(kind) ?? 'reflection'
}

/** A kind for display: `RegionalArrangement` is "regional arrangement". */
export function kindName(kind: Kind): string {
  return kind.replaceAll(/(?<=.)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()
}
