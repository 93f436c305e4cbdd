import type { AskExamplesQuery } from '../../generated/operations.ts'
import { acts } from '../../generated/vocabulary.ts'
import { questionUrl } from '../../verdict/question-url.ts'

/** An example question. */
export interface ExampleQuestion {
  readonly url: string
  readonly actor: string
  readonly tool: string
  readonly act: string
  readonly kind: 'verdict' | 'who'
}

type Matrix = NonNullable<AskExamplesQuery['matrix']>
type Cell = Matrix['cells'][number]

/**
 * Up to three questions from the data: a conditional one, a contested one, and one about a tool that some may use and
 * others may authorize. Of several candidates the shortest.
 */
export function exampleQuestions({ actors, tools, cells }: Matrix): readonly ExampleQuestion[] {
  const names = new Map([...actors, ...tools].map(({ id, name }) => [id, name]))
  const name = (id: string): string => names.get(id) ?? id
  const length = ({ actor, tool }: Cell): number => name(actor).length + name(tool).length
  const brief = (some: readonly Cell[]): readonly Cell[] =>
    [...some].sort((one, other) => length(one) - length(other)).slice(0, 1)
  const hanging = brief(cells.filter(({ outcome, act }) => outcome === 'CONDITIONAL' && act === 'USE'))
  const contested = brief(cells.filter(({ outcome }) => outcome === 'CONTESTED'))
  const [many] = brief(toolsUsedAndAuthorized(cells))
  return [
    ...[...hanging, ...contested].map((cell): ExampleQuestion => {
      const { actor, tool, act } = cell
      return {
        url: questionUrl({ actor, tool }),
        actor: name(actor),
        tool: name(tool),
        act,
        kind: 'verdict',
      }
    }),
    ...(many === undefined
      ? []
      : [
          {
            url: questionUrl({ tool: many.tool }),
            actor: '',
            tool: name(many.tool),
            act: '',
            kind: 'who',
          } as const,
        ]),
  ]
}

/** Cells of tools that some may use and others may authorize. */
function toolsUsedAndAuthorized(cells: readonly Cell[]): readonly Cell[] {
  const authorized = new Set(
    cells.filter(({ act }) => acts[act].gives === 'ENABLING').map(({ tool }) => tool),
  )
  return cells.filter(({ tool, act }) => acts[act].gives === 'USE' && authorized.has(tool))
}
