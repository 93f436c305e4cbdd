import { SourcePassagesDocument } from '../../generated/operations.ts'
import type { SourcePassagesQuery } from '../../generated/operations.ts'
import { usePages } from '../../parts/use-pages.ts'
import type { Pages } from '../../parts/use-pages.ts'
import { mostPages } from './use-claims.ts'

export type PassageNode = Extract<AnyNode, { readonly paragraph: number }>

type AnyNode = SourcePassagesQuery['entities']['nodes'][number]

/** The passages of a document, in its order. */
export function usePassages(source: string): Pages<PassageNode> {
  return usePages(
    SourcePassagesDocument,
    (after) => ({ id: source, after }),
    mostPages,
    ({ entities: { nodes, totalCount, pageInfo } }) => ({
      items: nodes.filter(isPassage),
      total: totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    }),
  )
}

function isPassage(node: AnyNode): node is PassageNode {
  return 'paragraph' in node
}
