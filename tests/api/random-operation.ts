import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { GraphQLArgument, GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql'
import { chanceFrom } from '../graph/random-release.ts'

/** A random operation that is valid against the schema, with aliases, fragments and directives. */
export function randomOperation(schema: GraphQLSchema, seed: number, ids: readonly string[]): string {
  const chance = chanceFrom(seed)
  const query = schema.getQueryType()
  if (query === null || query === undefined) throw new Error('The schema has no queries.')
  let aliases = 0
  return `query Random($yes: Boolean = true, $no: Boolean = false, $two: Int = 2) {
    kept: __typename @include(if: $yes) left: __typename @skip(if: $yes) more: __typename @include(if: $no)
    sized: entities(first: $two) { totalCount }
    ${selection(query, 5)} }`

  function selection(type: GraphQLNamedType, depth: number): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
    const fields = Object.values(type.getFields()).filter(
      (field) => (depth > 0 || isLeafType(getNamedType(field.type))) && canBeAsked(field),
    )
    const parts = ['__typename']
    const names = new Set<string>()
    for (let count = 0; count < 3 && fields.length > 0; count++) {
      const field = chance.of(fields)
      if (names.has(field.name)) continue
      names.add(field.name)
      parts.push(fieldOf(field, depth))
    }
    if (isAbstractType(type) && depth > 0) {
      const possible = chance.of(schema.getPossibleTypes(type))
      parts.push(`... on ${possible.name} { ${selection(possible, depth - 1)} }`)
    }
    return parts.join(' ')
  }

  /** Every field has an alias of its own, so that no two of them have to be merged. */
  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type)
    const inner = isLeafType(type) ? '' : ` { ${selection(type, depth - 1)} }`
    const directive = chance.once(6) ? ` @include(if: ${chance.of(['$yes', '$no', 'true'])})` : ''
    return `f${aliases++}: ${field.name}${argumentsOf(field)}${directive}${inner}`
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((argument) => {
      if (argument.name === 'first') return [`first: ${chance.of(['1', '3', '$two', 'null'])}`]
      if (!isNonNullType(argument.type) && !(isEnumType(getNamedType(argument.type)) && chance.once(3)))
        return []
      return [`${argument.name}: ${valueOf(argument)}`]
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  /**
   * What asks of actors, tools and cases is given such ids: that others are refused at once, and other errors when
   * the graph has answered, makes it chance which of two errors of one operation comes first.
   */
  function canBeAsked({ name, args }: GraphQLField<unknown, unknown>): boolean {
    return (
      name !== 'compareCases' &&
      args.every((argument) => !(argument.name in fitting) || fittingIds(argument.name).length > 0)
    )
  }

  function fittingIds(name: string): readonly string[] {
    return ids.filter((id) => fitting[name]?.test(id))
  }

  function valueOf({ name, type }: GraphQLArgument): string {
    const named = getNamedType(type)
    if (isEnumType(named)) return chance.of(named.getValues()).name
    if (name === 'text') return '"force"'
    if (name in fitting) return `"${chance.of(fittingIds(name))}"`
    // Once in a while an id that is none: the error has to be the same one in the same place.
    const id = chance.once(8) ? 'nobody' : chance.of(ids)
    return name === 'ids' ? `["${id}"]` : `"${id}"`
  }
}

/** The ids of random-release.ts tell their kinds. */
const fitting: Readonly<Record<string, RegExp>> = {
  actor: /^(state|organ|actorgroup)-/,
  tool: /^tool-/,
  case: /^case-/,
}
