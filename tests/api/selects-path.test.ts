import { Kind, parse } from 'graphql'
import type { FieldNode, FragmentDefinitionNode } from 'graphql'
import { expect, it } from 'vitest'
import { selectsPath } from '../../src/api/selects-path.ts'

it.each([
  ['{ hop { edges { relations { id } } } }', true],
  ['{ hop { edges { node { id } } } }', false],
  ['{ hop { nodes { relations { id } } } }', false],
  ['{ hop { edges { node { relations { id } } } } }', false],
  ['{ hop { totalCount } hop { edges { relations { id } } } }', true],
  ['{ hop { some: edges { claims: relations { id } } } }', true],
  ['{ hop { edges { ... { relations { id } } } } }', true],
  ['{ hop { ...a } } fragment a on C { edges { ...b } } fragment b on E { cursor relations { id } }', true],
  ['{ hop { ...a } } fragment a on C { edges { ...b } } fragment b on E { cursor }', false],
  ['query ($no: Boolean!) { hop { edges { relations @include(if: $no) { id } } } }', true],
])('%s selects the claims of the hop: %s', (text, expected) => {
  const { definitions } = parse(text)
  const [operation] = definitions
  const fieldNodes = (
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : []
  ).filter((node): node is FieldNode => node.kind === Kind.FIELD)
  const fragments = Object.fromEntries(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  expect(selectsPath({ fieldNodes, fragments }, ['edges', 'relations'])).toBe(expected)
})

it('reads a fragment once, however often it is spread', () => {
  const count = 40
  const fragments = Array.from(
    { length: count },
    (_, n) => `fragment f${n} on C { ...f${n + 1} ...f${n + 1} }`,
  )
  const { definitions } = parse(`{ hop { ...f0 } } ${fragments.join(' ')} fragment f${count} on C { id }`)
  const [operation, ...rest] = definitions
  const field =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined
  const byName = Object.fromEntries(
    rest.map((fragment) => [
      (fragment as FragmentDefinitionNode).name.value,
      fragment as FragmentDefinitionNode,
    ]),
  )
  expect(selectsPath({ fieldNodes: [field as FieldNode], fragments: byName }, ['edges', 'relations'])).toBe(
    false,
  )
})
