import { expect, it } from 'vitest'
import { isInterfaceType, isObjectType } from 'graphql'
import type { Context } from '../../src/api/context.ts'
import { resolvers } from '../../src/api/resolvers.ts'
import { executableSchema } from '../../src/api/schema.ts'
import type { RequiredResolvers } from '../../src/generated/resolver-types.ts'

type Map = RequiredResolvers<Context>

// Checked by the compiler: where one of these compiled, its @ts-expect-error would be an error.
it('a resolver that is missing or wrong is an error of the compiler', () => {
  const { mayUse, ...others } = resolvers.Query
  expect(mayUse).toBeTypeOf('function')
  // @ts-expect-error mayUse is missing
  others satisfies Map['Query']
  // @ts-expect-error the value of a relation has the id of its end, and not the entity
  const relation: Map['Relation'] = { ...resolvers.Relation, from: ({ from }) => from }
  // @ts-expect-error there is no resolver for a path's length
  const path: Map['Path'] = {}
  expect([relation, path]).toHaveLength(2)
})

it('every type that has resolvers is one of the schema', () => {
  const schema = executableSchema()
  for (const name of Object.keys(resolvers)) {
    const type = schema.getType(name)
    expect(isObjectType(type) || isInterfaceType(type), name).toBe(true)
  }
})
