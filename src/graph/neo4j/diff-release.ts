import { canonical } from '../../lib/canonical.ts'
import type { Release } from '../../model/release.ts'
import type { StoredRelease, Properties } from './read-release.ts'
import type { ClaimsToWrite } from './claims-to-write.ts'
import { toRows, type EntityToWrite, type RelationToWrite } from './to-rows.ts'

/** Nodes with our label that are of no release, a sentence each. */
export function strayDifferences({ strays }: StoredRelease): string[] {
  return strays.map(
    ({ labels, id, name }) =>
      `A node with the labels ${labels.join(', ')} belongs to no release: id ${JSON.stringify(id)}, name ${JSON.stringify(name)}.`,
  )
}

/** What of that which was found is not as a load writes this release, a sentence each. */
export function diffRelease(release: Release, found: StoredRelease): readonly string[] {
  const expected = toRows(release)
  const entities = new Map(
    [...expected.entities()].map((entity) => [entity.properties['id'] as string, entity]),
  )
  const facts = { ...expected.facts, id: release.id, whole: true }
  return [
    ...inProperties('The release', plainly(facts), plainly(found.facts)),
    ...entityDifferences(entities, found.entities),
    ...relationDifferences([...expected.relations()], found.relations),
    ...listDifferences([...expected.rows()], found.rows, lostRows),
    ...listDifferences([...expected.claims.nodes()], found.claims, lostClaims),
    ...listDifferences(joinsOf(expected.claims), found.attestations, lostAttestations),
    ...listDifferences([...expected.identifiers()], found.identifiers, lostIdentifiers),
  ]
}

function entityDifferences(
  expected: ReadonlyMap<string, EntityToWrite>,
  found: ReadonlyMap<string, EntityToWrite>,
): readonly string[] {
  const missing = [...expected.keys()]
    .filter((id) => !found.has(id))
    .map((id) => `The entity ${id} is missing.`)
  const others = [...found].flatMap(([id, { labels, properties }]) => {
    const wanted = expected.get(id)
    if (wanted === undefined) return [`The entity ${id} (${labels.join(', ')}) is not of this release.`]
    const [came, asked] = [[...labels].sort(), ['R2P', ...wanted.labels].sort()].map((list) =>
      list.join(', '),
    )
    const relabelled =
      came === asked ? [] : [`The entity ${id} has the labels ${came}, and ${asked} were expected.`]
    return [
      ...relabelled,
      ...inProperties(`The entity ${id}`, plainly(wanted.properties), plainly(properties)),
    ]
  })
  return [...missing, ...others]
}

function relationDifferences(
  expected: readonly RelationToWrite[],
  found: readonly RelationToWrite[],
): readonly string[] {
  const wanted = new Map(expected.map((relation) => [relation.properties['id'], relation]))
  const seen = new Set<unknown>()
  const others = found.flatMap((relation) => {
    const { from, to, type, properties } = relation
    const id = properties['id']
    const known = wanted.get(id)
    const drawn = `${from} ${type} ${to}`
    if (known === undefined || seen.has(id))
      return [`The relation drawn as ${drawn}, id ${JSON.stringify(id ?? null)}, is not of this release.`]
    seen.add(id)
    const ends = known.from === from && known.to === to && known.type === type
    const moved = ends ? [] : [`The relation ${String(id)} is drawn as ${drawn}.`]
    return [
      ...moved,
      ...inProperties(`The relation ${String(id)}`, plainly(known.properties), plainly(properties)),
    ]
  })
  const missing = [...wanted.keys()]
    .filter((id) => !seen.has(id))
    .map((id) => `The relation ${String(id)} is missing.`)
  return [...missing, ...others]
}

const lostRows =
  'The rows of relations (R2PRow) are not as a load writes them: page numbers of relations would be wrong.'
const lostIdentifiers =
  'The nodes of identifiers (R2PIdentifier) are not as a load writes them: looking up by them would fail.'

const lostClaims = 'The nodes of claims (R2PClaim) are not as a load writes them: passages would miss claims.'
const lostAttestations =
  'What joins passages to claims (ATTESTS), or claims to one another, is not as a load writes it.'

/** As the statement that reads them back tells them. */
function joinsOf(claims: ClaimsToWrite): readonly Properties[] {
  return [
    ...[...claims.attestations()].map(({ passage, claim, properties }) => ({
      from: passage,
      type: 'ATTESTS',
      to: claim,
      properties: plainly(properties),
    })),
    ...[...claims.disagreements()].map(({ claim, how, other, statement }) => ({
      from: claim,
      type: how,
      to: other,
      properties: { statement },
    })),
  ]
}

function listDifferences(
  expected: readonly Properties[],
  found: readonly Properties[],
  said: string,
): readonly string[] {
  const texts = (rows: readonly Properties[]): readonly string[] =>
    rows.map((row) => canonical(plainly(row))).sort()
  const [wanted, came] = [texts(expected), texts(found)]
  const isSame = wanted.length === came.length && wanted.every((row, index) => row === came[index])
  return isSame ? [] : [said]
}

function inProperties(what: string, expected: Properties, found: Properties): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])].sort()
  return names.flatMap((name) => {
    const [wanted, came] = [expected[name], found[name]].map((value) =>
      value === undefined ? 'nothing' : canonical(value),
    )
    return wanted === came
      ? []
      : [`${what}: the property ${name} is ${shortened(came)}, and ${shortened(wanted)} was expected.`]
  })
}

function shortened(text: string | undefined): string {
  return text !== undefined && text.length > 120 ? `${text.slice(0, 120)}…` : String(text)
}

/** Whole numbers of the driver as numbers, as they come back. */
function plainly(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, plain(value)]))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null && 'toNumber' in value)
    return (value as { toNumber(): number }).toNumber()
  return value
}
