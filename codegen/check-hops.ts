import { Kind as Node } from 'graphql'
import type { ASTNode, FieldDefinitionNode } from 'graphql'
import { enumNamed, kindsAtEnd, kindsOf, listed } from './declaration.ts'
import type { Declaration, HopDeclared, RelationTypeDeclared } from './declaration.ts'
import { directiveOf } from './directives.ts'
import { faultAt, nearest, written } from './faults.ts'
import type { Fault } from './faults.ts'
import { storedFields } from './stored-fields.ts'

/** @relationship stands on fields of kinds and their interfaces, @list on fields of anything; both on lists. */
export function markedFields({ document, kinds, families }: Declaration): Fault[] {
  const entities = new Set([...kinds, ...families].map(({ name }) => name))
  return document.definitions
    .filter(
      (node) => node.kind === Node.OBJECT_TYPE_DEFINITION || node.kind === Node.INTERFACE_TYPE_DEFINITION,
    )
    .flatMap((node) => (node.fields ?? []).flatMap((field) => markFaults(entities, node.name.value, field)))
}

function markFaults(entities: ReadonlySet<string>, owner: string, field: FieldDefinitionNode): Fault[] {
  const name = `${owner}.${field.name.value}`
  const item = listed(field.type)
  const listsEntities = item !== null && entities.has(item)
  const isHop = directiveOf(field, 'relationship') !== undefined
  const isList = directiveOf(field, 'list') !== undefined
  const entity = 'a kind or an interface of kinds'
  const faults: (Fault | false)[] = [
    isHop && isList && faultAt(field, `hop ${name}`, '@relationship or @list', 'both'),
    isHop && !entities.has(owner) && faultAt(field, `hop ${name}`, `it on ${entity}`, `it on ${owner}`),
    isHop &&
      !listsEntities &&
      faultAt(field.type, `hop ${name}`, `a list [X!]! of ${entity}`, written(field.type)),
    isList &&
      !listsEntities &&
      item !== 'Relation' &&
      faultAt(field.type, `list ${name}`, `a list [X!]! of Relation, ${entity}`, written(field.type)),
    !isHop &&
      !isList &&
      listsEntities &&
      entities.has(owner) &&
      faultAt(field, `field ${name}`, '@relationship or @list on a list of entities', 'neither'),
  ]
  return faults.filter((fault) => fault !== false)
}

/** What is wrong with one hop: its types, its direction, its ends, its arguments. */
export function hopFaults(declaration: Declaration, hop: HopDeclared): Fault[] {
  const name = hopName(hop)
  const node = directiveOf(hop.field, 'relationship') ?? hop.field
  const directions =
    enumNamed(declaration.document, 'Direction')?.values?.map((value) => value.name.value) ?? []
  const hasTypes = hop.types.length > 0
  const hasDirection = directions.includes(hop.direction)
  return [
    ...(hasTypes ? [] : [faultAt(node, name, "relation types in 'type'", 'none')]),
    ...(hasDirection
      ? []
      : [faultAt(node, name, `'direction' to be one of ${directions.join(', ')}`, hop.direction)]),
    ...hop.types.flatMap((type) => typeFaults(declaration, hop, type, node)),
    ...argumentFaults(declaration, hop),
  ]
}

function typeFaults(declaration: Declaration, hop: HopDeclared, name: string, node: ASTNode): Fault[] {
  const type = declaration.relationTypes.find((candidate) => candidate.name === name)
  if (!type) {
    const known = declaration.relationTypes.map((candidate) => candidate.name)
    return [faultAt(node, hopName(hop), 'a relation type', name + nearest(name, known))]
  }
  const onlyDerived = `${name}, which is only derived`
  return [
    ...endFaults(declaration, hop, type, node),
    ...(hop.derived === false && type.derived
      ? [faultAt(node, hopName(hop), 'a relation type that sources carry, for derived: false', onlyDerived)]
      : []),
  ]
}

/**
 * Every kind that has the hop must fit the one end of the relation, and some neighbour the
 * other; where the hop goes either way, one of the ways must be possible.
 */
function endFaults(
  declaration: Declaration,
  hop: HopDeclared,
  type: RelationTypeDeclared,
  node: ASTNode,
): Fault[] {
  const out = wayFault(declaration, hop, node, {
    of: type.name,
    near: type.from,
    far: type.to,
    ends: ['from', 'to'],
  })
  const back = wayFault(declaration, hop, node, {
    of: type.name,
    near: type.to,
    far: type.from,
    ends: ['to', 'from'],
  })
  const tried = hop.direction === 'OUT' ? [out] : hop.direction === 'IN' ? [back] : [out, back]
  const faults = tried.filter((fault) => fault !== null)
  return faults.length < tried.length ? [] : faults.slice(0, 1)
}

interface Way {
  readonly of: string
  readonly near: readonly string[]
  readonly far: readonly string[]
  readonly ends: readonly [near: string, far: string]
}

function wayFault(declaration: Declaration, hop: HopDeclared, node: ASTNode, way: Way): Fault | null {
  const near = kindsAtEnd(declaration, way.near)
  const far = kindsAtEnd(declaration, way.far)
  if (!kindsOf(declaration, hop.owner).every((kind) => near.includes(kind))) {
    const expected = `a kind that may stand at '${way.ends[0]}' of ${way.of} (${way.near.join(', ')})`
    return faultAt(node, hopName(hop), expected, hop.owner)
  }
  if (!kindsOf(declaration, hop.target).some((kind) => far.includes(kind))) {
    const expected = `a list of what may stand at '${way.ends[1]}' of ${way.of} (${way.far.join(', ')})`
    return faultAt(node, hopName(hop), expected, hop.target)
  }
  return null
}

/** An argument keeps the neighbours in which the field of its name has its value. */
function argumentFaults(declaration: Declaration, hop: HopDeclared): Fault[] {
  const fields = storedFields(declaration, hop.target)
  return (hop.field.arguments ?? []).flatMap((argument) => {
    const what = `argument ${hop.owner}.${hop.field.name.value}(${argument.name.value})`
    const field = fields[argument.name.value]
    if (!field) {
      const stored = Object.keys(fields).join(', ') || 'it stores none'
      return [faultAt(argument, what, `a field that ${hop.target} stores (${stored})`, argument.name.value)]
    }
    if (written(argument.type) === field.type) return []
    const expected = `the type ${field.type}, as the field of ${hop.target} has it`
    return [faultAt(argument.type, what, expected, written(argument.type))]
  })
}

function hopName(hop: HopDeclared): string {
  return `hop ${hop.owner}.${hop.field.name.value}`
}
