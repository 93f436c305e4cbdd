import type { Claims } from './claims.ts'

/** The conditions that a norm requires by itself. */
export function requiredBy(claims: Claims, norm: string): readonly string[] {
  const isBar = claims.flip === 'what should be is required' ? () => true : bars
  return [
    ...new Set(
      claims
        .from('SUBJECT_TO', norm)
        .filter(({ modality }) => isBar(modality))
        .map(({ to }) => to),
    ),
  ]
}

/** The conditions that a norm expressly does without. */
export function waivedBy(claims: Claims, norm: string): readonly string[] {
  return [...new Set(claims.from('EXEMPT_FROM', norm).map(({ to }) => to))]
}

function bars(modality: string): boolean {
  return !['SHOULD', 'EXPECTED', 'INTENDED', 'PROPOSED'].includes(modality)
}
