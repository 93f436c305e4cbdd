import { fieldOf } from '../../data/query-field.ts'
import { useQuery } from '../../data/use-query.ts'
import type { ApiError } from '../../data/request.ts'
import { GraphAroundDocument, GraphPathsDocument } from '../../generated/operations.ts'
import type { GraphAroundQuery, GraphLineFragment, GraphPathsQuery } from '../../generated/operations.ts'
import type { CanvasData, CanvasRelation } from '../../canvas/canvas-data.ts'
import { mergedData } from './graph-parts.ts'
import { limits } from './graph-state.ts'
import type { GraphState } from './graph-state.ts'

export type PathAnswer = NonNullable<GraphPathsQuery['paths']>

export interface GraphData {
  readonly data: CanvasData
  /** The answer stopped at the limit. */
  readonly isCut: boolean
  /** The paths between the two ends; undefined if none are wanted or the answer is not there yet. */
  readonly pathAnswer: PathAnswer | undefined
  readonly waiting: boolean
  readonly error: ApiError | undefined
}

/** Requests what the state shows: the neighbourhood of the entities, the paths, and the relations that join both. */
export function useGraphData(state: GraphState): GraphData {
  const { ids, depth, limit, path } = state
  const neighbourhood = fieldOf(
    useQuery(GraphAroundDocument, ids.length === 0 ? null : { ids, depth, limit }),
    ({ subgraph }) => subgraph,
  )
  const isPath = path.from !== '' && path.to !== ''
  const paths = fieldOf(useQuery(GraphPathsDocument, isPath ? path : null), ({ paths: answer }) => answer)
  const foundPaths = paths.data?.paths ?? []
  const onPaths = new Set(foundPaths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  // Entities on the paths may have relations to the rest of the graph, which are in neither answer.
  const joining = useQuery(
    GraphAroundDocument,
    onPaths.size === 0
      ? null
      : { ids: [...onPaths].sort().slice(0, limits.ids), depth: 1, limit: limits.limit },
  )
  const parts = [partOf(neighbourhood.data), ...foundPaths.map(partOf)]
  const shown = mergedData(parts)
  const links = joining.data?.subgraph?.relations.map(relationOf) ?? []
  return {
    data: mergedData([shown, { nodes: [], relations: links }]),
    isCut: neighbourhood.data?.truncated === true,
    pathAnswer: paths.data,
    waiting:
      (neighbourhood.waiting && neighbourhood.data === undefined) ||
      (paths.waiting && paths.data === undefined),
    error: neighbourhood.error ?? paths.error,
  }
}

type Part = Pick<NonNullable<GraphAroundQuery['subgraph']>, 'nodes' | 'relations'>

function partOf(part: Part | undefined): CanvasData {
  return {
    nodes: part?.nodes.map(({ id, name, kind }) => ({ id, name, kind })) ?? [],
    relations: part?.relations.map(relationOf) ?? [],
  }
}

function relationOf({ id, type, status, derived, negated, from, to }: GraphLineFragment): CanvasRelation {
  return { id, type, status, derived, negated, from: from.id, to: to.id }
}
