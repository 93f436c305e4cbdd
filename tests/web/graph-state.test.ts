import { describe, expect, it } from 'vitest'
import type { CanvasData, CanvasRelation } from '../../web/src/canvas/canvas-data.ts'
import { exportedParts, groupsOf, unseenOf } from '../../web/src/views/graph/graph-parts.ts'
import { closed, opened, pinnedAt, stateOf, toggled } from '../../web/src/views/graph/graph-state.ts'
import { trailAfter } from '../../web/src/views/graph/steps.ts'
import { entityRows, relationRows } from '../../web/src/views/graph/table-rows.ts'

function read(search: string) {
  const parameters = new URLSearchParams(search)
  return stateOf({
    word: (name) => parameters.get(name) ?? '',
    list: (name) => (parameters.get(name) ?? '').split(',').filter((word) => word !== ''),
  })
}

function relation(from: string, type: CanvasRelation['type'], to: string): CanvasRelation {
  return { id: `${from}~${type}~${to}`, from, type, to, status: 'STATED', derived: false, negated: false }
}

const data: CanvasData = {
  nodes: [
    { id: 'a', name: 'A', kind: 'Organ' },
    { id: 'b', name: 'B', kind: 'Power' },
    { id: 'c', name: 'C', kind: 'Tool' },
    { id: 'd', name: 'D', kind: 'Concept' },
  ],
  relations: [relation('a', 'HOLDS', 'b'), relation('b', 'OVER', 'c'), relation('c', 'REGARDING', 'd')],
}

const none: ReadonlySet<string> = new Set()

describe('the URL of a graph', () => {
  it('gives the whole state, and what makes no sense there counts for nothing', () => {
    const state = read('ids=a,b,a&depth=2&hide=Concept,derived&path=a~c&pinned=a~3~-4,b~x~1&way=2&seed=7')
    expect(state).toMatchObject({
      ids: ['a', 'b'],
      depth: 2,
      together: 2,
      path: { from: 'a', to: 'c' },
      pathNumber: 2,
      seed: 7,
    })
    expect([...state.hidden]).toEqual(['Concept', 'derived'])
    expect([...state.pinned]).toEqual([['a', { x: 3, y: -4 }]])
    expect(read('depth=99&limit=nonsense&seed=-3')).toMatchObject({ depth: 3, limit: 120, seed: 1 })
  })

  it('keeps what was arranged together when more is opened, and closes it again', () => {
    const state = read('ids=a')
    expect(opened(state, 'b')).toMatchObject({ ids: ['a', 'b'], together: '1' })
    expect(opened(state, 'a')).toEqual({})
    expect(closed(read('ids=a,b&together=1'), 'b')).toEqual({ ids: ['a'], together: '1' })
    expect(closed(state, 'a')).toEqual({})
  })

  it('holds pins, in whole units', () => {
    const state = read('ids=a&pinned=b~1~2')
    expect(pinnedAt(state, 'a', { x: 5, y: 6 })).toEqual({ pinned: ['b~1~2', 'a~5~6'] })
    expect(pinnedAt(state, 'b', null)).toEqual({ pinned: [] })
    expect(toggled(new Set(['x', 'y']), 'x')).toEqual(['y'])
  })
})

describe('what is hidden', () => {
  it('takes along what is joined to nothing shown any more', () => {
    const state = { ...read('ids=a&depth=3'), hidden: new Set(['Power']) }
    expect([...unseenOf(data, state, none)].sort()).toEqual(['b', 'c', 'd'])
  })

  it('leaves what is on the way between two', () => {
    const state = { ...read('ids=a&depth=3'), hidden: new Set(['Power']) }
    expect([...unseenOf(data, state, new Set(['a', 'b', 'c']))]).toEqual([])
  })

  it('can be relations of a type, of a line, or what is denied', () => {
    const state = { ...read('ids=a&depth=3'), hidden: new Set(['OVER']) }
    expect([...unseenOf(data, state, none)].sort()).toEqual(['b~OVER~c', 'c', 'd'])
  })

  it('is told to the export by what is left', () => {
    const { kinds, types } = exportedParts(new Set(['Concept', 'derived']))
    expect(kinds).not.toContain('Concept')
    expect(kinds).toContain('Tool')
    expect(types).toBeNull()
  })
})

describe('what is arranged', () => {
  it('comes in the order of opening, and all of it comes', () => {
    const groups = groupsOf(data, { ids: ['a', 'c'], together: 1, depth: 1 })
    expect(groups.map((group) => [...group])).toEqual([
      ['a', 'b'],
      ['c', 'b', 'd'],
      ['a', 'b', 'c', 'd'],
    ])
  })
})

describe('steps', () => {
  it('are undone and redone, and a new one forgets those that were undone', () => {
    const start = { urls: ['1'], at: 0 }
    const three = trailAfter(trailAfter(start, '2', 'new step'), '3', 'new step')
    const back = trailAfter(three, '2', 'through history')
    expect(back).toEqual({ urls: ['1', '2', '3'], at: 1 })
    expect(trailAfter(back, '3', 'through history')).toEqual({ urls: ['1', '2', '3'], at: 2 })
    expect(trailAfter(back, '4', 'new step')).toEqual({ urls: ['1', '2', '4'], at: 2 })
    expect(trailAfter(back, '2b', 'same step')).toEqual({ urls: ['1', '2b', '3'], at: 1 })
  })
})

describe('the tables', () => {
  const node = { family: 'law', code: '', lines: [], size: 1, position: { x: 0, y: 0 } } as const
  const looks = { isRoot: false, isPinned: false, emphasis: 'plain' } as const
  const elements = {
    nodes: data.nodes.map((one, number) => ({ ...one, ...node, ...looks, degree: number })),
    edges: [
      {
        ...{ id: 'a~HOLDS~b', from: 'a', to: 'b', relations: ['a~HOLDS~b'], text: 'holds' },
        ...({ line: 'stated', denied: false, bothWays: false, bend: 0, emphasis: 'plain' } as const),
      },
    ],
  }

  it('have what is drawn and nothing else', () => {
    expect(entityRows(elements, '').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(relationRows(elements, data, '')).toEqual([
      { id: 'a~HOLDS~b', from: 'A', reading: 'holds', to: 'B', standing: 'stated' },
    ])
  })

  it('are sorted by a column, both ways', () => {
    expect(entityRows(elements, 'joined-down').map(({ joined }) => joined)).toEqual([3, 2, 1, 0])
    expect(entityRows(elements, 'kind').map(({ kind }) => kind)).toEqual([
      'Concept',
      'Organ',
      'Power',
      'Tool',
    ])
  })
})
