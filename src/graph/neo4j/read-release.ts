import { compareText } from '../../lib/order.ts'
import type { Entity } from '../../model/entity.ts'
import type { Relation } from '../../model/relation.ts'
import { identified } from '../../model/release-file.ts'
import type { Release, ReleaseFacts } from '../../model/release.ts'
import type { Client } from './client.ts'
import { factsOf } from './neo4j-graph.ts'
import { entityOf, rankProperties, relationOf, type Places } from './rows.ts'
import type { EntityToWrite, RelationToWrite } from './to-rows.ts'

export type Properties = Readonly<Record<string, unknown>>

/** A release as it stands in Neo4j, property by property. */
export interface StoredRelease {
  readonly facts: Properties
  readonly entities: ReadonlyMap<string, EntityToWrite>
  readonly relations: readonly RelationToWrite[]
  readonly rows: readonly Properties[]
  readonly identifiers: readonly Properties[]
  readonly claims: readonly Properties[]
  /** What joins passages to claims and claims to one another. */
  readonly attestations: readonly Properties[]
  readonly strays: readonly {
    readonly labels: readonly string[]
    readonly id: unknown
    readonly name: unknown
  }[]
}

interface EntityFound extends EntityToWrite {
  readonly id: string
}

const pageSize = 1000

/** In pages by id, so that no answer is large; the release is held in this process. */
export async function readRelease(client: Client, release: string): Promise<StoredRelease> {
  const entities = new Map<string, EntityToWrite>()
  const relations: RelationToWrite[] = []
  for (let after = '', isMore = true; isMore;) {
    const page = await client.read<EntityFound>('verify/entities', { release, after, count: pageSize })
    for (const { id, labels, properties } of page) entities.set(id, { labels, properties })
    const ids = page.map(({ id }) => id)
    if (ids.length > 0)
      relations.push(...(await client.read<RelationToWrite>('verify/relations', { release, ids })))
    after = ids.at(-1) ?? after
    isMore = ids.length === pageSize
  }
  const claims: Properties[] = []
  const attestations: Properties[] = []
  for (let after = '', isMore = true; isMore;) {
    const page = await client.read<{ readonly properties: Properties }>('verify/claims', {
      release,
      after,
      count: pageSize,
    })
    claims.push(...page.map(({ properties }) => properties))
    const ids = page.map(({ properties }) => String(properties['id']))
    if (ids.length > 0)
      attestations.push(...(await client.read<Properties>('verify/attestations', { release, ids })))
    after = ids.at(-1) ?? after
    isMore = ids.length === pageSize
  }
  const [facts] = await client.read<{ readonly properties: Properties }>('verify/release', { release })
  const rows = await client.read<{ readonly properties: Properties }>('verify/rows', { release })
  const identifiers = await client.read<{ readonly properties: Properties }>('verify/identifiers', {
    release,
  })
  return {
    facts: facts?.properties ?? {},
    entities,
    relations,
    rows: rows.map(({ properties }) => properties),
    identifiers: identifiers.map(({ properties }) => properties),
    claims,
    attestations,
    strays: await client.read('verify/strays', {}),
  }
}

/** The release that was read back, with the id that its content gives; null where it cannot be put together. */
export function rebuilt({ facts, entities, relations }: StoredRelease): Release | null {
  try {
    const places = new Map(
      [...entities].flatMap(([id, { properties }]) =>
        properties['kind'] === 'Passage'
          ? [
              [
                id,
                {
                  source: properties['source'],
                  section: properties['section'],
                  paragraph: properties['paragraph'],
                },
              ] as const,
            ]
          : [],
      ),
    ) as Places
    const { model, version, date, counts, widths, sources } = factsFound(facts)
    return identified({
      model,
      version,
      date,
      counts,
      widths,
      sources,
      entities: [...entities.values()].map(({ properties }) => entityFound(properties, places)).sort(byId),
      relations: relations
        .filter(({ properties }) => typeof properties['rank'] === 'number')
        .map((relation) => relationFound(relation, places))
        .sort((one, other) => one.rank - other.rank),
    })
  } catch {
    return null
  }
}

function factsFound(facts: Properties): ReleaseFacts {
  const of = (name: string): never => facts[name] as never
  return factsOf([
    of('id'),
    of('model'),
    of('version'),
    of('date'),
    of('countNames'),
    of('counts'),
    of('widthNames'),
    of('widths'),
    of('sources'),
  ])
}

function entityFound(properties: Properties, places: Places): Entity {
  const of = (name: string): never => properties[name] as never
  const fieldNames: readonly string[] = of('fieldNames')
  const ranks = Object.values(rankProperties).map((name) => properties[name] as number)
  const values = fieldNames.map((name) => properties[name] as never)
  const row = [
    of('id'),
    of('kind'),
    of('name'),
    of('aliases'),
    of('summary'),
    of('passages'),
    of('anchors'),
  ] as const
  const identifiers = [of('identifierSchemes'), of('identifierValues'), of('identifierChecks')] as const
  return entityOf([...row, ranks, fieldNames, values, ...identifiers], places)
}

/** By its ends and type as they are drawn, not as its id names them: the two may have come apart. */
function relationFound({ from, to, type, properties }: RelationToWrite, places: Places): Relation {
  const of = (name: string): never => (properties[name] ?? null) as never
  const relation = relationOf(
    [
      of('id'),
      of('statement'),
      of('status'),
      of('derived'),
      of('derivedFrom'),
      of('modality'),
      of('negated'),
      of('quantifier'),
      of('speaker'),
      of('note'),
      of('since'),
      of('until'),
      of('passages'),
      of('anchors'),
      of('rank'),
      of('how'),
      of('reasoning'),
      of('frequency'),
      of('degree'),
      of('speakers'),
      of('speakerQuantifiers'),
      of('authority'),
      of('attestations'),
      of('disagreements'),
    ],
    places,
  )
  return { ...relation, from, to, type: type as Relation['type'] }
}

function byId(one: Entity, other: Entity): number {
  return compareText(one.id, other.id)
}
