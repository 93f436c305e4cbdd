import { parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { GraphQLSchema, OperationDefinitionNode, SelectionNode } from 'graphql'
import { checkProof } from '../src/reasoning/checker/check-proof.ts'
import { savedAnswers } from '../src/reasoning/checker/saved-answer.ts'
import type { Release } from '../src/model/release.ts'

/** The operation with all that a proof needs to be checked asked of each verdict; null where it asks for none. */
export function askingForProofs(query: string, schema: GraphQLSchema): string | null {
  const info = new TypeInfo(schema)
  let verdicts = 0
  const asking = visit(
    parse(query),
    visitWithTypeInfo(info, {
      SelectionSet(node) {
        if (info.getParentType()?.name !== 'Verdict') return undefined
        verdicts += 1
        return { ...node, selections: [...node.selections, ...provable] }
      },
    }),
  )
  return verdicts === 0 ? null : print(asking)
}

const provable: readonly SelectionNode[] = selectionsOf(`{
  outcome act actor { id } tool { id } situation { case holds fails crimes date }
  proof { number rule statement concludes premises relations { id } basis { id } citations { source { id } section paragraph anchor } }
}`)

function selectionsOf(query: string): readonly SelectionNode[] {
  return (parse(query).definitions[0] as OperationDefinitionNode).selectionSet.selections
}

/** What the checker says of the verdicts of an answer that tell enough to be checked, from the answer alone. */
export function provedIn(
  answer: unknown,
  release: Release,
): { readonly proved: number; readonly notWhole: readonly string[]; readonly errors: readonly string[] } {
  const found = savedAnswers(JSON.parse(JSON.stringify(answer)))
  const errors = found.flatMap(({ path, verdict }) => {
    if (verdict === null) return []
    const checked = checkProof(verdict, release)
    return [
      ...checked.errors,
      ...checked.steps.flatMap(({ number, error }) => (error === null ? [] : [`${number}: ${error}`])),
    ].map((error) => `${path}: ${error}`)
  })
  const notWhole = found
    .filter(({ verdict }) => verdict === null)
    .map(({ path, lacks }) => `${path}.${lacks}`)
  return { proved: found.length - notWhole.length, notWhole, errors }
}
