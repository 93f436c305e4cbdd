import { Kind, parse } from 'graphql'
import type { FieldNode, FragmentDefinitionNode } from 'graphql'
import { expect, it } from 'vitest'
import { isAskedBelow } from '../../src/api/asked-below.ts'

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
])('%s asks claims below the hop: %s', (text, expected) => {
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
  expect(isAskedBelow({ fieldNodes, fragments }, ['edges', 'relations'])).toBe(expected)
})
