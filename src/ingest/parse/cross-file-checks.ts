import { relationTypes, type RelationType } from '../../generated/vocabulary.ts'
import { vocabularyKinds } from '../shapes/block-forms.ts'
import { cycles } from './cycles.ts'
import type { Claim, LocatedRelation } from './expand.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import { place, type Registry } from './registry.ts'

/** Faults that show only in all of the data together. */
export function crossFileErrors(
  claims: readonly Claim[],
  registry: Registry,
  alsoNamed: readonly string[],
): readonly DataError[] {
  const relations = claims.flatMap((claim) => claim.relations)
  return [...repeated(relations), ...circular(relations), ...alone(claims, registry, alsoNamed)]
}

/** The same claim twice: same ends, type, places and sentence. */
function repeated(relations: readonly LocatedRelation[]): readonly DataError[] {
  const seen = new Map<string, LocatedRelation>()
  return relations.flatMap((each) => {
    const { type, from, to, statement, citations } = each.relation
    const key = JSON.stringify([
      type,
      from,
      to,
      statement,
      citations.map(({ source, section, paragraph }) => [source, section, paragraph]),
    ])
    const first = seen.get(key)
    if (first === undefined) seen.set(key, each)
    return first === undefined
      ? []
      : [
          dataError(
            each.location,
            'each claim',
            'made once',
            `${quoted(`${from} ${type} ${to}`)} here and at ${place(first.location)}, of the same place in the same words`,
          ),
        ]
  })
}

function circular(relations: readonly LocatedRelation[]): readonly DataError[] {
  const acyclic = (Object.keys(relationTypes) as RelationType[]).filter((type) => relationTypes[type].acyclic)
  return acyclic.flatMap((type) => {
    const ofType = relations.filter(({ relation }) => relation.type === type && !relation.negated)
    return cycles(ofType.map(({ relation }) => [relation.from, relation.to])).map((cycle) => {
      const steps = cycle.map((id, index) => `${id}→${cycle[(index + 1) % cycle.length]}`)
      const location = ofType.findLast(({ relation }) =>
        steps.includes(`${relation.from}→${relation.to}`),
      )?.location
      return dataError(
        location ?? { file: '', line: 1, column: 1 },
        type,
        'free of circles',
        `the circle ${[...cycle, cycle[0]].join(' → ')}`,
      )
    })
  })
}

/** Entities of the vocabulary that no claim, voice or citation names; a block's own entity is named by the block. */
function alone(
  claims: readonly Claim[],
  registry: Registry,
  alsoNamed: readonly string[],
): readonly DataError[] {
  const named = new Set(alsoNamed)
  for (const { touches, citations } of claims) {
    for (const id of touches) named.add(id)
    for (const { source } of citations) named.add(source)
  }
  return registry.all
    .filter(({ entity }) => vocabularyKinds.includes(entity.kind) && !named.has(entity.id))
    .map(({ entity, location }) =>
      dataError(
        location,
        'each entity',
        'named by some claim',
        `${quoted(entity.id)}, which nothing refers to`,
      ),
    )
}
