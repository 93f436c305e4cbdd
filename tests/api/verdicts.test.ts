import { describe, expect, it } from 'vitest'
import { acts, interfaces } from '../../src/generated/vocabulary.ts'
import { executeOperation } from '../../src/api/execute-operation.ts'
import { executableSchema } from '../../src/api/schema.ts'
import { checkProof } from '../../src/reasoning/checker/check-proof.ts'
import { dataRelease } from '../data-graph.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { promisingGraph } from '../graph/promising-graph.ts'

const release = await dataRelease()
const graph = memoryGraph(release)
const log = { error: (fault: unknown) => expect(fault).toBeUndefined() }

async function answer(query: string, over = graph) {
  return executeOperation(executableSchema(), over, { query }, log)
}

interface Edge {
  readonly cursor: string
  readonly relations: readonly { readonly id: string }[]
  readonly node: {
    readonly outcome: string
    readonly act: string
    readonly tool: { readonly id: string }
    readonly actor: { readonly id: string }
  }
}

async function list(question: string): Promise<readonly Edge[]> {
  const edges: Edge[] = []
  for (let after = ''; ;) {
    const page = question.replace('PAGE', `first: 40${after}`)
    const { data, errors } = await answer(
      `{ list: ${page} { edges { cursor relations { id } node { outcome act tool { id } actor { id } } } pageInfo { hasNextPage } totalCount } }`,
    )
    expect(errors).toBeUndefined()
    const {
      edges: more,
      pageInfo,
      totalCount,
    } = (data as { list: { edges: Edge[]; pageInfo: { hasNextPage: boolean }; totalCount: number } }).list
    edges.push(...more)
    if (!pageInfo.hasNextPage) {
      expect(edges.length).toBe(totalCount)
      return edges
    }
    after = `, after: "${more.at(-1)?.cursor ?? ''}"`
  }
}

const order = ['PERMITTED', 'CONDITIONAL', 'CONTESTED', 'NOT_PERMITTED', 'NOT_STATED']

describe('A verdict asked for in GraphQL', () => {
  it('comes with a proof that can be checked from the answer alone', async () => {
    const { data, errors } =
      await answer(`{ verdict: mayUse(actor: "african-union", tool: "intervention", situation: { crimes: ["genocide"] }) {
      outcome act actor { id } tool { id } text
      proof { number rule statement concludes premises relations { id } basis { id } citations { source { id } section paragraph anchor } } } }`)
    expect(errors).toBeUndefined()
    const { verdict } = JSON.parse(JSON.stringify(data)) as { verdict: Record<string, never> }
    const { actor, tool, proof } = verdict as unknown as {
      actor: { id: string }
      tool: { id: string }
      proof: readonly Record<string, never>[]
    }
    const ids = (nodes: readonly { id: string }[]): readonly string[] => nodes.map(({ id }) => id)
    const saved = {
      ...(verdict as object),
      actor: actor.id,
      tool: tool.id,
      situation: null,
      proof: proof.map((step) => ({
        ...(step as object),
        relations: ids(step['relations'] as never),
        basis: ids(step['basis'] as never),
        citations: (step['citations'] as unknown as readonly { source: { id: string } }[]).map(
          (citation) => ({ ...citation, source: citation.source.id }),
        ),
      })),
    }
    expect(checkProof(saved as never, release)).toMatchObject({ isConfirmed: true })
  })

  it('tells the situation that it was asked for', async () => {
    const { data } = await answer(
      '{ mayUse(actor: "brazil", tool: "sanctions", situation: { case: "libya", holds: ["last-resort", "host-state-consent"], crimes: ["genocide"], date: "2011-03" }) { situation { case holds fails crimes date } } }',
    )
    expect(data).toEqual({
      mayUse: {
        situation: {
          case: 'libya',
          holds: ['host-state-consent', 'last-resort'],
          fails: [],
          crimes: ['genocide'],
          date: '2011-03',
        },
      },
    })
  })

  it('lists who may use a tool, the better outcomes first, all of them where they are asked for', async () => {
    const all = await list(`whoMayUse(tool: "use-of-force", outcomes: [${order.join(' ')}], PAGE)`)
    expect(all.length).toBe(
      release.entities.filter(({ kind }) => (interfaces.Actor as readonly string[]).includes(kind)).length,
    )
    const places = all.map(({ node }) => order.indexOf(node.outcome))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    const stated = await list('whoMayUse(tool: "mediation", PAGE)')
    expect(stated.map(({ node }) => node.outcome)).not.toContain('NOT_STATED')
    expect(stated.map(({ node }) => node.actor.id)).toContain('secretary-general')
  })

  it('lists the options of an actor, tools of the class that is preferred before those it is preferred to', async () => {
    const options = await list(
      `optionsFor(actor: "security-council", situation: { holds: ["peaceful-means-unanswered"] }, PAGE)`,
    )
    const ids = options.map(({ node }) => node.tool.id)
    expect(ids.indexOf('fact-finding-missions')).toBeLessThan(ids.indexOf('use-of-force'))
    const preferring = options
      .find(({ node }) => node.tool.id === 'fact-finding-missions')
      ?.relations.map(({ id }) => id)
    expect(preferring).toContain('non-coercive-responses~PREFERRED_TO~coercive-tools')
    const authorized = await list(`optionsFor(actor: "security-council", act: AUTHORIZE, PAGE)`)
    expect(new Set(authorized.map(({ node }) => node.act))).toEqual(new Set(['AUTHORIZE']))
    expect(acts.AUTHORIZE.gives).toBe('ENABLING')
  })

  it('gives a matrix that is what mayUse says of each pair', async () => {
    const situation = 'situation: { fails: ["security-council-authorization"] }'
    const { data } = await answer(
      `{ matrix(actors: ["brazil", "african-union"], tools: ["use-of-force", "mediation", "sanctions"], ${situation}) { actors { id } tools { id } cells { actor tool act outcome norms } } }`,
    )
    const { cells } = (
      data as { matrix: { cells: { actor: string; tool: string; act: string; outcome: string }[] } }
    ).matrix
    for (const actor of ['brazil', 'african-union']) {
      for (const tool of ['use-of-force', 'mediation', 'sanctions']) {
        const one = await answer(
          `{ mayUse(actor: "${actor}", tool: "${tool}", ${situation}) { act outcome } }`,
        )
        const { act, outcome } = (one.data as { mayUse: { act: string; outcome: string } }).mayUse
        const cell = cells.find((other) => other.actor === actor && other.tool === tool)
        if (outcome === 'NOT_STATED') expect(cell).toBeUndefined()
        else expect(cell).toMatchObject({ act, outcome })
      }
    }
  })

  it('compares cases, and tells silence apart from no', async () => {
    const { data } = await answer(
      '{ compareCases(ids: ["libya", "syria"]) { cases { id } aspects { aspect common { id } sides { case { id } all { id } only { id } silent relations { id } } } } }',
    )
    const { aspects } = (
      data as {
        compareCases: { aspects: { aspect: string; sides: { silent: boolean; all: { id: string }[] }[] }[] }
      }
    ).compareCases
    const sides = aspects.find(({ aspect }) => aspect === 'AUTHORIZATIONS')?.sides
    expect(sides?.map(({ silent, all }) => [silent, all.map(({ id }) => id)])).toEqual([
      [false, ['authorization-of-force-in-libya']],
      [true, []],
    ])
  })

  it('names tools that were not recorded as used, who could have, and the caution', async () => {
    const { data } = await answer(
      '{ unusedTools(case: "syria", first: 100) { totalCount nodes { tool { id } caution verdicts { actor { id } outcome } } } }',
    )
    const { nodes } = (
      data as { unusedTools: { nodes: { tool: { id: string }; caution: string; verdicts: unknown[] }[] } }
    ).unusedTools
    const ids = nodes.map(({ tool }) => tool.id)
    expect(ids).toContain('fact-finding-missions')
    expect(ids).not.toContain('public-condemnation')
    for (const { caution, verdicts } of nodes)
      expect([/no record/.test(caution), verdicts.length > 0]).toEqual([true, true])
  })

  it('takes two questions to the graph, once, whatever is asked', async () => {
    const promising = promisingGraph(graph)
    await answer(
      '{ a: matrix { cells { actor } } b: whoMayUse(tool: "mediation") { totalCount } c: mayUse(actor: "brazil", tool: "mediation") { text } }',
      promising,
    )
    expect(promising.trips).toEqual(['relationPage', 'page'])
    await answer('{ mayUse(actor: "brazil", tool: "mediation") { text proof { number } } }', promising)
    expect(promising.trips.length).toBe(2)
  })
})

describe('A question that cannot be answered is refused with a code', () => {
  const long = JSON.stringify(Array.from({ length: 201 }, (_one, index) => `actor-${index}`))
  it.each([
    [
      'mayUse(actor: "brazl", tool: "mediation") { outcome }',
      'UNKNOWN_ID',
      /Unknown actor id "brazl".* "brazil"/,
    ],
    ['mayUse(actor: "brazil", tool: "mediatoin") { outcome }', 'UNKNOWN_ID', /"mediation"/],
    ['mayUse(actor: "mediation", tool: "mediation") { outcome }', 'BAD_USER_INPUT', /of the kind Tool/],
    ['mayUse(actor: "brazil", tool: "brazil") { outcome }', 'BAD_USER_INPUT', /of the kind State/],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { holds: ["last-resrt"] }) { outcome }',
      'UNKNOWN_ID',
      /"last-resort"/,
    ],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { crimes: ["last-resort"] }) { outcome }',
      'BAD_USER_INPUT',
      /crime/,
    ],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { case: "libia" }) { outcome }',
      'UNKNOWN_ID',
      /"libya"/,
    ],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { date: "2011-02-30" }) { outcome }',
      'BAD_USER_INPUT',
      /2011-03-17/,
    ],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { holds: ["last-resort"], fails: ["last-resort"] }) { outcome }',
      'CONTRADICTORY_SITUATION',
      /Last resort/,
    ],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { holds: ["security-council-authorization"], fails: ["united-nations-sanction"] }) { outcome }',
      'CONTRADICTORY_SITUATION',
      /follows from/,
    ],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { crimes: ["genocide"], fails: ["situation-of-genocide"] }) { outcome }',
      'CONTRADICTORY_SITUATION',
      /crimes/,
    ],
    [
      'mayUse(actor: "african-union", tool: "intervention", situation: { crimes: ["genozide"] }) { outcome }',
      'UNKNOWN_ID',
      /Unknown crime id "genozide".* "genocide"/,
    ],
    [
      'mayUse(actor: "brazil", tool: "mediation", situation: { holds: ["genocide"] }) { outcome }',
      'BAD_USER_INPUT',
      /situation.holds must be the id of a condition/,
    ],
    ['whoMayUse(tool: "mediation", outcomes: []) { totalCount }', 'BAD_USER_INPUT', /at least 1/],
    ['optionsFor(actor: "mediation") { totalCount }', 'BAD_USER_INPUT', /actor must be the id of an actor/],
    ['matrix(actors: ["brazil"], tools: []) { cells { actor } }', 'BAD_USER_INPUT', /tools .* 1 to 200/],
    ['matrix(actors: ["brazl"]) { cells { actor } }', 'UNKNOWN_ID', /"brazil"/],
    ['matrix(actors: []) { cells { actor } }', 'BAD_USER_INPUT', /1 to 200/],
    [
      `matrix(actors: ${long}) { cells { actor } }`,
      'MATRIX_TOO_LARGE',
      /actors must be at most 200 ids; got 201/,
    ],
    ['matrix(tools: ["brazil"]) { cells { actor } }', 'BAD_USER_INPUT', /tools must be the id of a tool/],
    ['whoMayUse(tool: "mediation", first: 101) { totalCount }', 'PAGE_TOO_LARGE', /100/],
    ['whoMayUse(tool: "mediation", after: "x") { totalCount }', 'BAD_CURSOR', /cursor/],
    ['compareCases(ids: ["libya"]) { cases { id } }', 'BAD_USER_INPUT', /2 to 10/],
    ['compareCases(ids: ["libya", "brazil"]) { cases { id } }', 'BAD_USER_INPUT', /a case/],
    ['unusedTools(case: "lybia") { totalCount }', 'UNKNOWN_ID', /"libya"/],
  ])('%s', async (question, code, message) => {
    const { errors } = await answer(`{ ${question} }`)
    expect(errors?.map((error) => error.extensions['code'])).toEqual([code])
    expect(errors?.[0]?.message).toMatch(message)
  })
})
