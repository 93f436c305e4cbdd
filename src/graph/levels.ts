import type { Awaitable } from '../lib/awaitable.ts'
import { grouped } from '../lib/grouping.ts'
import { objectIds } from '../lib/object-ids.ts'
import type { Hop } from '../model/hop.ts'
import type { Relation } from '../model/relation.ts'
import type { Graph, Neighbour, PageRequest, RelationPageRequest } from './graph.ts'
import { leafKey } from './leaf-key.ts'
import { openLevel } from './level.ts'

/**
 * A graph as one operation asks it, level by level: what is asked while answers are on their way waits until all
 * of them have come, and goes then in as few questions as it takes, each thing asked for once. So the questions
 * that an operation takes follow from the operation alone, never from which answer came first. A graph that has
 * everything at hand is given back as it is.
 */
export function inLevels(graph: Graph): Graph {
  if (graph.direct !== null) return graph
  const { remembered } = graph
  const level = openLevel()

  /** Asks for many things of one sort, and at once gives what is remembered where all of it is. */
  const many = <Item, Answer>(
    keyOf: (item: Item) => unknown,
    recall: (item: Item) => Answer | undefined,
    ask: (items: readonly Item[]) => Awaitable<readonly Answer[]>,
  ): Many<Item, Answer> => {
    const post = level.gathering((lists: readonly (readonly Item[])[]) => askOnce(lists, keyOf, ask))
    return (items) => {
      const known = remembered === undefined ? [undefined] : items.map(recall)
      return known.includes(undefined) ? post(items) : (known as Answer[])
    }
  }
  const one = <Question, Answer>(
    recall: (question: Question) => Answer | undefined,
    ask: (question: Question) => Awaitable<Answer>,
  ): ((question: Question) => Awaitable<Answer>) => {
    const post = level.gathering((questions: readonly Question[]) => Promise.all(questions.map(ask)))
    return (question) => recall(question) ?? post(question)
  }

  const around = new Map<string, Many<string, readonly Relation[]>>()
  const candidates = one(
    ([words, kinds]: Parameters<Graph['candidates']>) => remembered?.candidates(words, kinds),
    ([words, kinds]) => graph.candidates(words, kinds),
  )
  const ids = one(
    () => remembered?.ids(),
    () => graph.ids(),
  )
  const hops = level.gathering((lists: readonly (readonly HopFrom[])[]) =>
    askOnce(lists, hopKeys(), (asked) => hopsOf(graph, asked)),
  )
  return {
    get name() {
      return graph.name
    },
    release: graph.release,
    direct: null,
    behind: graph.behind ?? graph,
    ...(remembered !== undefined && { remembered }),
    entities: many(
      itself,
      (id) => remembered?.entity(id),
      (asked) => graph.entities(asked),
    ),
    identified: many(
      itself,
      () => undefined,
      (keys) => graph.identified(keys),
    ),
    relations: many(
      itself,
      (id) => remembered?.relation(id),
      (asked) => graph.relations(asked),
    ),
    hops: async (requests) => {
      const lists = requests.map(({ hop, ids: from }) => from.map((id) => ({ hop, id })))
      return Promise.all(lists.map(hops))
    },
    relationsOf: (from, types, direction) => {
      const question = `${direction} ${types?.join() ?? '*'}`
      const ask =
        around.get(question) ??
        many(
          itself<string>,
          (id) => remembered?.relationsOf(id, types, direction),
          (asked) => graph.relationsOf(asked, types, direction),
        )
      around.set(question, ask)
      return ask(from)
    },
    claimsOf: many(
      itself,
      (passage) => remembered?.claimsOf(passage),
      (asked) => graph.claimsOf(asked),
    ),
    select: many(
      leafKey,
      (leaf) => remembered?.leaf(leaf),
      (leaves) => graph.select(leaves),
    ),
    page: one(
      (request: PageRequest) => remembered?.page(request),
      (request) => graph.page(request),
    ),
    relationPage: one(
      (request: RelationPageRequest) => remembered?.relationPage(request),
      (request) => graph.relationPage(request),
    ),
    candidates: (words, kinds) => candidates([words, kinds]),
    ids: () => ids(undefined),
  }
}

type Many<Item, Answer> = (items: readonly Item[]) => Awaitable<readonly Answer[]>

const itself = <T>(item: T): T => item

/** Each thing once, however many lists it stands in, and each list its answers. */
async function askOnce<Item, Answer>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => unknown,
  ask: (items: readonly Item[]) => Awaitable<readonly Answer[]>,
): Promise<readonly (readonly Answer[])[]> {
  const places = new Map<unknown, number>()
  const items: Item[] = []
  const wanted = lists.map((list) =>
    list.map((item) => {
      const key = keyOf(item)
      const place = places.get(key) ?? items.length
      if (place === items.length) items.push(item)
      places.set(key, place)
      return place
    }),
  )
  const answers = await ask(items)
  return wanted.map((list) => list.map((place) => answers[place] as Answer))
}

interface HopFrom {
  readonly hop: Hop
  readonly id: string
}

/** Hops are told apart by what they are, not by their names, which only those declared have for themselves. */
function hopKeys(): (from: HopFrom) => string {
  const numberOf = objectIds<Hop>()
  return ({ hop, id }) => `${numberOf(hop)} ${id}`
}

/** One request for each hop, with all that it is taken from. */
async function hopsOf(graph: Graph, asked: readonly HopFrom[]): Promise<readonly (readonly Neighbour[])[]> {
  const groups = [...grouped(asked, ({ hop }) => hop)]
  const answers = await graph.hops(
    groups.map(([hop, members]) => ({ hop, ids: members.map(({ id }) => id) })),
  )
  const found = new Map(
    groups.flatMap(([, members], group) =>
      members.map((member, place) => [member, answers[group]?.[place] as readonly Neighbour[]] as const),
    ),
  )
  return asked.map((member) => found.get(member) as readonly Neighbour[])
}
