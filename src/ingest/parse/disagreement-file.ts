import { z } from 'zod'
import type { ClaimRelation } from '../../generated/vocabulary.ts'
import { nearest } from '../../lib/errors.ts'
import { text } from '../shapes/shapes.ts'
import { checkShape } from '../yaml/check-shape.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import { entryOf, textOf, type LocatedText } from '../yaml/located.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

/** Keys of which exactly one says how a claim stands to another. */
const ways: Readonly<Record<string, ClaimRelation>> = {
  contradicts: 'CONTRADICTS',
  qualifies: 'QUALIFIES',
  supersedes: 'SUPERSEDES',
  interprets: 'INTERPRETS',
  'stands beside': 'SET_BESIDE',
}

const claimId = text('the id of a claim: from~TYPE~to')

export const disagreementShape = z.strictObject(
  {
    claim: claimId,
    ...Object.fromEntries(Object.keys(ways).map((way) => [way, claimId.optional()])),
    says: text('in what the two differ, in one sentence of our own'),
  },
  { error: 'a disagreement: {claim, contradicts, says}' },
)

/** A disagreement with the places where its claims are named. */
export interface LocatedDisagreement {
  readonly how: ClaimRelation
  readonly claim: LocatedText
  readonly other: LocatedText
  readonly says: LocatedText
}

/** What disagreements.yaml holds, as far as it is whole. */
export function disagreementsOf(file: YamlFile): {
  readonly disagreements: readonly LocatedDisagreement[]
  readonly errors: readonly DataError[]
} {
  const disagreements: LocatedDisagreement[] = []
  const errors: DataError[] = []
  for (const value of file.root?.form === 'list' ? file.root.items : []) {
    errors.push(...checkShape(value, disagreementShape, Object.keys(disagreementShape.shape)))
    const given = Object.entries(ways).filter(([way]) => entryOf(value, way) !== undefined)
    const [claim, says, other] = [
      textOf(value, 'claim'),
      textOf(value, 'says'),
      textOf(value, given[0]?.[0] ?? ''),
    ]
    if (given.length !== 1)
      errors.push(
        dataError(
          value.location,
          'a disagreement',
          `told by exactly one of the keys ${Object.keys(ways).join(', ')}`,
          given.length === 0 ? 'none of them' : given.map(([way]) => quoted(way)).join(' and '),
        ),
      )
    else if (given[0] !== undefined && claim !== undefined && other !== undefined && says !== undefined)
      disagreements.push({ how: given[0][1], claim, other, says })
  }
  return { disagreements, errors }
}

/** Those that name no claim of the data, or the same one twice. */
export function unknownClaims(
  disagreements: readonly LocatedDisagreement[],
  ids: readonly string[],
): readonly DataError[] {
  const known = new Set(ids)
  return disagreements.flatMap(({ claim, other }) => [
    ...[claim, other]
      .filter(({ text: id }) => !known.has(id))
      .map((id) =>
        dataError(id.location, 'this claim', 'the id of a claim', quoted(id.text), {
          nearest: nearest(id.text, ids),
        }),
      ),
    ...(claim.text === other.text
      ? [dataError(other.location, 'the second claim', 'another than the first', quoted(other.text))]
      : []),
  ])
}
