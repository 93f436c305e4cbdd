import { Kind as Node } from 'graphql'
import type { ASTNode } from 'graphql'
import { descriptions } from './check-descriptions.ts'
import { hopFaults, markedFields } from './check-hops.ts'
import { enumNamed, lineOf } from './declaration.ts'
import type { Declaration } from './declaration.ts'
import { directiveOf } from './directives.ts'
import { faultAt, nearest } from './faults.ts'
import type { Fault } from './faults.ts'
import { listName } from './list-name.ts'

/** The rules of the declaration that GraphQL does not know. */
export function checkDeclaration(declaration: Declaration): readonly Fault[] {
  return [
    ...neededTypes(declaration),
    ...descriptions(declaration.document),
    ...relationTypes(declaration),
    ...acts(declaration),
    ...markedFields(declaration),
    ...declaration.hops.flatMap((hop) => hopFaults(declaration, hop)),
    ...fieldsOnce(declaration),
    ...takenNames(declaration),
  ]
}

const needed = [
  'Node',
  'Entity',
  'Relation',
  'Query',
  'PageInfo',
  'RelationType',
  'Act',
  'Direction',
  'EntityFilter',
  'EntityOrder',
]

function neededTypes({ document }: Declaration): Fault[] {
  const declared = new Set(
    document.definitions.map((node) => ('name' in node ? node.name?.value : undefined)),
  )
  return needed
    .filter((name) => !declared.has(name))
    .map((name) => faultAt(document, 'the declaration', `a type ${name}`, 'none'))
}

function relationTypes(declaration: Declaration): Fault[] {
  const known = [...declaration.kinds, ...declaration.families].map(({ name }) => name)
  return declaration.relationTypes.flatMap((type) => {
    const what = `relation type ${type.name}`
    const value = enumValue(declaration, 'RelationType', type.name)
    const directive = directiveOf(value, 'relation')
    if (!directive) return [faultAt(value, what, '@relation(from:, to:, forward:, backward:)', 'none')]
    const ends = (['from', 'to'] as const).flatMap((end) => {
      const expected = `kinds or interfaces in '${end}'`
      if (type[end].length === 0) return [faultAt(directive, what, expected, 'none')]
      return type[end]
        .filter((name) => !known.includes(name))
        .map((name) => faultAt(directive, what, expected, name + nearest(name, known)))
    })
    const readings = (['forward', 'backward'] as const)
      .filter((reading) => type[reading].trim() === '')
      .map((reading) => faultAt(directive, what, `how it reads in '${reading}'`, 'nothing'))
    return [...ends, ...readings]
  })
}

function acts(declaration: Declaration): Fault[] {
  const classes = enumNamed(declaration.document, 'ActClass')?.values?.map(({ name }) => name.value) ?? []
  return declaration.acts.flatMap(({ name, gives }) => {
    if (gives === null || classes.includes(gives)) return []
    const value = enumValue(declaration, 'Act', name)
    return [faultAt(value, `act ${name}`, `'gives' to be one of ${classes.join(', ')}`, gives)]
  })
}

function fieldsOnce(declaration: Declaration): Fault[] {
  const reported = new Set<ASTNode>()
  return declaration.kinds.flatMap((kind) => {
    const owners = new Map<string, string>()
    return lineOf(declaration, kind.name).flatMap((node) =>
      (node.fields ?? []).flatMap((field) => {
        const earlier = owners.get(field.name.value)
        owners.set(field.name.value, node.name.value)
        if (earlier === undefined || reported.has(field)) return []
        reported.add(field)
        const found = `that ${earlier} gives ${kind.name} a field of this name`
        return [faultAt(field, `field ${node.name.value}.${field.name.value}`, 'a name of its own', found)]
      }),
    )
  })
}

/** What codegen makes must not be declared by hand. */
function takenNames({ document, kinds, families }: Declaration): Fault[] {
  const items = [...kinds, ...families].map(({ name }) => name)
  const connections = [...items, 'Relation'].flatMap((name) => [`${name}Connection`, `${name}Edge`])
  const made = new Set(['Kind', ...connections])
  const lists = new Set(items.filter((name) => name !== 'Entity').map(listName))
  return document.definitions.flatMap((node) => {
    if (!('name' in node) || !node.name) return []
    const fields =
      node.kind === Node.OBJECT_TYPE_DEFINITION && node.name.value === 'Query' ? (node.fields ?? []) : []
    return [
      ...(made.has(node.name.value) ? [faultByHand(node.name, node.name.value)] : []),
      ...fields
        .filter((field) => lists.has(field.name.value))
        .map((field) => faultByHand(field.name, `Query.${field.name.value}`)),
    ]
  })
}

function faultByHand(node: ASTNode, name: string): Fault {
  return faultAt(node, name, 'no declaration by hand, as it is made from the kinds', 'one')
}

function enumValue({ document }: Declaration, type: string, value: string) {
  const found = enumNamed(document, type)?.values?.find(({ name }) => name.value === value)
  if (!found) throw new Error(`${type} has no value ${value}`)
  return found
}
