import { z } from 'zod'

/**
 * What somebody who read the texts, and not the answer, expects of it. A thing is meant by its id; a value that is
 * no object by itself. A path is the names of fields joined by dots; it goes through lists, connections and edges
 * without naming them.
 */
const expectedShape = z.strictObject({
  /** Ids or names that stand anywhere in the answer. */
  must: z.array(z.string()).default([]),
  /** Ids or names that stand nowhere in the answer. */
  'must not': z.array(z.string()).default([]),
  /** Places that the answer cites: the year of a report, a section, a paragraph. */
  cites: z.array(z.string()).default([]),
  /** All that stands at a path, and no more. */
  exactly: z.record(z.string(), z.array(z.unknown())).default({}),
  /** The same, in this order. */
  'in order': z.record(z.string(), z.array(z.unknown())).default({}),
})

export type Expected = z.output<typeof expectedShape>

/** Throws where the value has another shape, or expects nothing. */
export function expectedFrom(value: unknown): Expected {
  const expected = expectedShape.parse(value)
  if (
    expected.must.length + Object.keys(expected.exactly).length + Object.keys(expected['in order']).length ===
    0
  )
    throw new Error('Something must be expected: must, exactly or in order.')
  return expected
}

/** What the answer lacks or has too much, in words; empty where it is as expected. */
export function unmet(expected: Expected, data: unknown): readonly string[] {
  const named = namesIn(data)
  const cited = placesIn(data)
  return [
    ...expected.must.filter((name) => !named.has(name)).map((name) => `${name} is missing.`),
    ...expected['must not'].filter((name) => named.has(name)).map((name) => `${name} is there.`),
    ...expected.cites.filter((place) => !cited.has(place)).map((place) => `${place} is not cited.`),
    ...Object.entries(expected.exactly).flatMap(([path, values]) =>
      difference(path, [...values].sort(), [...new Set(valuesAt(data, path))].sort()),
    ),
    ...Object.entries(expected['in order']).flatMap(([path, values]) =>
      difference(path, values, valuesAt(data, path)),
    ),
  ]
}

function difference(
  path: string,
  expected: readonly unknown[],
  found: readonly unknown[],
): readonly string[] {
  const [wanted, came] = [JSON.stringify(expected), JSON.stringify(found)]
  return wanted === came ? [] : [`At ${path}: expected ${wanted}, came ${came}.`]
}

function namesIn(data: unknown): ReadonlySet<unknown> {
  return new Set(objectsIn(data).flatMap(({ id, name }) => [id, name]))
}

/** `2012 III, 9`, of citations that were asked with source, section and paragraph. */
function placesIn(data: unknown): ReadonlySet<string> {
  return new Set(
    objectsIn(data).flatMap(({ source, section, paragraph }) =>
      isObject(source) ? [`${String(source['year'])} ${String(section)}, ${String(paragraph)}`] : [],
    ),
  )
}

type Thing = Readonly<Record<string, unknown>>

function objectsIn(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : []
}

/** Throws where a step is asked of nothing, or names a field that was not asked for: the path would expect nothing. */
function valuesAt(data: unknown, path: string): readonly unknown[] {
  let things: readonly unknown[] = [data]
  for (const step of path.split('.')) {
    if (things.length === 0) throw new Error(`Nothing has a ${step} at ${path}.`)
    const fitting = things.filter((thing) => isObject(thing) && step in thing)
    if (fitting.length === 0) throw new Error(`The answer has no ${step} at ${path}.`)
    things = fitting.flatMap((thing) => membersOf((thing as Thing)[step]))
  }
  return things.map((thing) => (isObject(thing) && 'id' in thing ? thing['id'] : thing))
}

function membersOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(membersOf)
  if (!isObject(value)) return [value]
  if ('nodes' in value) return membersOf(value['nodes'])
  if ('edges' in value) return membersOf(value['edges'])
  return 'node' in value ? membersOf(value['node']) : [value]
}

function isObject(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
