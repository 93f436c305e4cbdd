import type { Act } from '../generated/vocabulary.ts'
import { interfaces } from '../generated/vocabulary.ts'
import { cursorsOf } from '../graph/cursor.ts'
import { pageOf } from '../graph/page-of.ts'
import { andThen } from '../lib/awaitable.ts'
import type { Awaitable } from '../lib/awaitable.ts'
import { R2pError, internalError } from '../lib/errors.ts'
import { lazy } from '../lib/lazy.ts'
import type { Entity } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { Outcome } from '../generated/vocabulary.ts'
import { compareCases as comparedCases } from '../reasoning/questions/compare-cases.ts'
import { normIndexOf } from '../reasoning/law/facts.ts'
import type { NormIndex } from '../reasoning/law/norm-index.ts'
import { matrixOf } from '../reasoning/questions/matrix.ts'
import type { MatrixCell } from '../reasoning/questions/matrix.ts'
import { optionsFor as optionsOf, whoMayUse as usersOf } from '../reasoning/questions/options.ts'
import type { Option, OptionsAsked } from '../reasoning/questions/options.ts'
import { requireActor, knownCase, knownTool, situationOf } from '../reasoning/weighing/situation.ts'
import type { SituationInput } from '../reasoning/weighing/situation.ts'
import { unusedCaution, unusedTools as unusedIn } from '../reasoning/questions/unused-tools.ts'
import { verdictOn } from '../reasoning/questions/verdict.ts'
import { Connection, rangeOf } from './connection.ts'
import type { PagingArguments } from './connection.ts'
import type { Context } from './context.ts'
import { ServedVerdict, entitiesOf } from './served-verdict.ts'

interface SituationArguments {
  readonly act?: Act | null
  readonly situation?: SituationInput | null
}

export function mayUse(
  _query: unknown,
  { actor, tool, act, situation }: SituationArguments & { readonly actor: string; readonly tool: string },
  { graph }: Context,
): Awaitable<ServedVerdict> {
  return andThen(normIndexOf(graph), (law) => {
    requireActor(actor, law)
    knownTool(tool, law)
    return new ServedVerdict(
      verdictOn({ actor, tool, act: act ?? null, situation: situationOf(situation, law) }, law),
      law,
    )
  })
}

interface ListArguments extends SituationArguments, PagingArguments {
  readonly outcomes?: readonly Outcome[] | null
}

export function whoMayUse(
  _query: unknown,
  args: ListArguments & { readonly tool: string },
  context: Context,
): Awaitable<Connection<PlacedOption>> {
  return verdictList('whoMayUse', args, context, (options, law) =>
    usersOf(knownTool(args.tool, law).id, options, law),
  )
}

export function optionsFor(
  _query: unknown,
  args: ListArguments & { readonly actor: string },
  context: Context,
): Awaitable<Connection<PlacedOption>> {
  return verdictList('optionsFor', args, context, (options, law) =>
    optionsOf(requireActor(args.actor, law).id, options, law),
  )
}

interface PlacedOption extends Option {
  readonly rank: number
}

function verdictList(
  name: string,
  args: ListArguments & { readonly actor?: string; readonly tool?: string },
  { graph }: Context,
  list: (options: OptionsAsked, law: NormIndex) => readonly Option[],
): Awaitable<Connection<PlacedOption>> {
  return andThen(normIndexOf(graph), (law) => {
    const situation = situationOf(args.situation, law)
    const outcomes = args.outcomes ?? null
    if (outcomes?.length === 0) {
      const message =
        'outcomes must be a list of at least 1, or null for all but NOT_STATED; got an empty list.'
      throw new R2pError('BAD_USER_INPUT', message, { name: 'outcomes', least: 1, got: 0 })
    }
    const options = { act: args.act ?? null, situation, outcomes }
    const cursors = lazy(() =>
      cursorsOf(graph.release.id, name, args.actor ?? null, args.tool ?? null, options),
    )
    const range = rangeOf(args, cursors)
    const placed = list(options, law).map((option, rank) => ({ ...option, rank }))
    return new Connection(pageOf(placed, range, rankOf), {
      rank: rankOf,
      node: ({ verdict }) => new ServedVerdict(verdict, law),
      relations: ({ preferences }) => preferences,
      cursors,
    })
  })
}

const rankOf = ({ rank }: { readonly rank: number }): number => rank

interface ServedMatrix {
  readonly actors: readonly Entity[]
  readonly tools: readonly Entity[]
  readonly cells: readonly MatrixCell[]
}

/** How many actors and how many tools a matrix that names them may have. */
const longestSide = 200

export function matrix(
  _query: unknown,
  args: SituationArguments & {
    readonly actors?: readonly string[] | null
    readonly tools?: readonly string[] | null
  },
  { graph }: Context,
): Awaitable<ServedMatrix> {
  return andThen(normIndexOf(graph), (law) => {
    const actors = side(args.actors, 'actors', law.ofKinds(interfaces.Actor), (id) =>
      requireActor(id, law, 'actors'),
    )
    const tools = side(args.tools, 'tools', law.ofKinds(['Tool']), (id) => knownTool(id, law, 'tools'))
    const situation = situationOf(args.situation, law)
    const ids = (entities: readonly Entity[]): readonly string[] => entities.map(({ id }) => id)
    return { actors, tools, cells: matrixOf(ids(actors), ids(tools), args.act ?? null, situation, law) }
  })
}

function side(
  ids: readonly string[] | null | undefined,
  name: string,
  all: readonly Entity[],
  known: (id: string) => Entity,
): readonly Entity[] {
  if (ids === null || ids === undefined)
    return [...all].sort((one, other) => one.ranks.NAME - other.ranks.NAME)
  if (ids.length === 0) {
    throw new R2pError(
      'BAD_USER_INPUT',
      `${name} must be a list of 1 to ${longestSide} ids, or null for all of them; got an empty list.`,
      { name, least: 1, most: longestSide, got: 0 },
    )
  }
  if (ids.length > longestSide) {
    throw new R2pError('MATRIX_TOO_LARGE', `${name} must be at most ${longestSide} ids; got ${ids.length}.`, {
      name,
      most: longestSide,
      got: ids.length,
    })
  }
  return [...new Set(ids)].map(known)
}

interface ServedComparison {
  readonly cases: readonly Entity[]
  readonly aspects: readonly unknown[]
}

const comparable = { least: 2, most: 10 } as const

export function compareCases(
  _query: unknown,
  { ids }: { readonly ids: readonly string[] },
  { graph }: Context,
): Awaitable<ServedComparison> {
  return andThen(normIndexOf(graph), (law) => {
    const cases = [...new Set(ids)]
    if (cases.length < comparable.least || cases.length > comparable.most) {
      const message = `ids must be ${comparable.least} to ${comparable.most} different cases; got ${cases.length}.`
      throw new R2pError('BAD_USER_INPUT', message, { ...comparable, got: cases.length })
    }
    for (const id of cases) knownCase(id, law, 'ids')
    const aspects = comparedCases(cases, law).map(({ aspect, common, sides }) => ({
      aspect,
      common: entitiesOf(common, law),
      sides: sides.map((one) => ({
        case: entityOf(one.case, law),
        all: entitiesOf(one.all, law),
        only: entitiesOf(one.only, law),
        silent: one.silent,
        relations: one.relations,
      })),
    }))
    return { cases: entitiesOf(cases, law), aspects }
  })
}

interface ServedUnusedTool {
  readonly rank: number
  readonly tool: Entity
  readonly verdicts: readonly ServedVerdict[]
  readonly caution: string
}

export function unusedTools(
  _query: unknown,
  args: PagingArguments & { readonly case: string },
  { graph }: Context,
): Awaitable<Connection<ServedUnusedTool>> {
  return andThen(normIndexOf(graph), (law) => {
    const cursors = lazy(() => cursorsOf(graph.release.id, 'unusedTools', args.case))
    const range = rangeOf(args, cursors)
    const tools = unusedIn(knownCase(args.case, law).id, law).map(({ tool, verdicts }): ServedUnusedTool => ({
      rank: tool.ranks.NAME,
      tool,
      verdicts: verdicts.map((verdict) => new ServedVerdict(verdict, law)),
      caution: unusedCaution,
    }))
    const sorted = tools.sort((one, other) => one.rank - other.rank)
    return new Connection(pageOf(sorted, range, rankOf), {
      rank: rankOf,
      node: (item) => item,
      relations: noRelations,
      cursors,
    })
  })
}

const noRelations = (): readonly Relation[] => []

function entityOf(id: string, law: NormIndex): Entity {
  const entity = law.entity(id)
  if (entity === undefined)
    throw internalError('The rules name an entity that the release does not hold.', { id })
  return entity
}
