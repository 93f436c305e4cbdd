import { useQuery } from '../../data/use-query.ts'
import type { ApiError } from '../../data/request.ts'
import { GraphAroundDocument, GraphPathsDocument } from '../../generated/operations.ts'
import type { GraphAroundQuery, GraphLineFragment, GraphPathsQuery } from '../../generated/operations.ts'
import type { PictureData, PictureRelation } from '../../picture/picture-data.ts'
import { joinedData } from './graph-parts.ts'
import { bounds } from './graph-state.ts'
import type { GraphState } from './graph-state.ts'

export interface GraphData {
  readonly data: PictureData
  /** The answer was cut at the limit. */
  readonly isCut: boolean
  /** The ways between the two ends; undefined where none are asked for, or the answer is not there yet. */
  readonly ways: GraphPathsQuery['paths'] | undefined
  readonly waiting: boolean
  readonly error: ApiError | undefined
}

/** Asks for what the state shows: what lies around the entities, the ways, and how these hang together. */
export function useGraphData(state: GraphState): GraphData {
  const { ids, depth, limit, path } = state
  const around = useQuery(GraphAroundDocument, ids.length === 0 ? null : { ids, depth, limit })
  const isPath = path.from !== '' && path.to !== ''
  const ways = useQuery(GraphPathsDocument, isPath ? path : null)
  const onWays = ways.data?.paths.paths ?? []
  const met = new Set(onWays.flatMap(({ nodes }) => nodes.map(({ id }) => id)))
  // What lies on the ways is also joined to the rest of the picture, and that neither answer tells.
  const joint = useQuery(
    GraphAroundDocument,
    met.size === 0 ? null : { ids: [...met].sort().slice(0, bounds.ids), depth: 1, limit: bounds.limit },
  )
  const parts = [partOf(around.data?.subgraph), ...onWays.map(partOf)]
  const shown = joinedData(parts)
  const links = joint.data?.subgraph.relations.map(relationOf) ?? []
  return {
    data: joinedData([shown, { nodes: [], relations: links }]),
    isCut: around.data?.subgraph.truncated === true,
    ways: ways.data?.paths,
    waiting: (around.waiting && around.data === undefined) || (ways.waiting && ways.data === undefined),
    error: around.error ?? ways.error,
  }
}

type Part = Pick<GraphAroundQuery['subgraph'], 'nodes' | 'relations'>

function partOf(part: Part | undefined): PictureData {
  return {
    nodes: part?.nodes.map(({ id, name, kind }) => ({ id, name, kind })) ?? [],
    relations: part?.relations.map(relationOf) ?? [],
  }
}

function relationOf({ id, type, status, derived, negated, from, to }: GraphLineFragment): PictureRelation {
  return { id, type, status, derived, negated, from: from.id, to: to.id }
}
