import { describe, expect, it } from 'vitest'
import { kinds } from '../../web/src/generated/vocabulary.ts'
import { bundlesOf } from '../../web/src/canvas/bundles.ts'
import { elementsOf, positionsOf } from '../../web/src/canvas/elements.ts'
import type { CanvasState } from '../../web/src/canvas/elements.ts'
import { labelLines } from '../../web/src/canvas/label-lines.ts'
import { labelsThatFit } from '../../web/src/canvas/labels-that-fit.ts'
import type { CanvasData, CanvasRelation } from '../../web/src/canvas/canvas-data.ts'
import { shapes } from '../../web/src/canvas/shapes.ts'
import { kindCodes } from '../../web/src/labels/kind-codes.ts'

function relation(id: string, changes: Partial<CanvasRelation> = {}): CanvasRelation {
  const [from = '', type = '', to = ''] = id.split('~')
  return {
    id,
    from,
    to,
    type: type as CanvasRelation['type'],
    status: 'STATED',
    derived: false,
    negated: false,
    ...changes,
  }
}

const data: CanvasData = {
  nodes: [
    { id: 'council', name: 'A council of many words in its long and official name', kind: 'Organ' },
    { id: 'power', name: 'A power', kind: 'Power' },
    { id: 'tool', name: 'A tool', kind: 'Tool' },
    { id: 'alone', name: 'Alone', kind: 'Concept' },
  ],
  relations: [
    relation('council~HOLDS~power'),
    relation('power~OVER~tool', { status: 'INFERRED' }),
    relation('council~MAY_USE~tool', { derived: true }),
    relation('council~HOLDS~missing'),
  ],
}

const plain: CanvasState = {
  roots: ['council'],
  selected: '',
  highlighted: new Set(),
  pinned: new Map(),
  unseen: new Set(),
}

const positions = positionsOf(data, { roots: ['council'], groups: [], seed: 1 })
const drawn = (changes: Partial<CanvasState>) => elementsOf(data, { ...plain, ...changes }, positions)
const emphases = (changes: Partial<CanvasState>) => {
  const { nodes, edges } = drawn(changes)
  return Object.fromEntries([...nodes, ...edges].map(({ id, emphasis }) => [id, emphasis]))
}

describe('what is drawn', () => {
  it('is every entity once and every relation among them, told apart by line', () => {
    const { nodes, edges } = drawn({})
    expect(nodes.map(({ id, family, code, degree }) => [id, family, code, degree])).toEqual([
      ['alone', 'reflection', 'Co', 0],
      ['council', 'actors', 'Or', 2],
      ['power', 'norms', 'Po', 2],
      ['tool', 'means', 'To', 2],
    ])
    expect(edges.map(({ id, line, text }) => [id, line, text])).toEqual([
      ['council~HOLDS~power', 'stated', 'holds'],
      ['council~MAY_USE~tool', 'derived', 'may use'],
      ['power~OVER~tool', 'inferred', 'is over'],
    ])
  })

  it('brings what is chosen forward with what it is joined to', () => {
    expect(emphases({ selected: 'power' })).toEqual({
      alone: 'back',
      council: 'near',
      power: 'chosen',
      tool: 'near',
      'council~HOLDS~power': 'near',
      'council~MAY_USE~tool': 'back',
      'power~OVER~tool': 'near',
    })
    expect(emphases({ selected: 'council~MAY_USE~tool' })).toMatchObject({
      power: 'back',
      council: 'near',
      'council~MAY_USE~tool': 'chosen',
    })
    expect(Object.values(emphases({ selected: 'nobody' }))).not.toContain('back')
  })

  it('leaves out what is unseen, with its lines, and moves nothing for it', () => {
    const { nodes, edges } = drawn({ unseen: new Set(['power']) })
    expect(nodes.map(({ id }) => id)).toEqual(['alone', 'council', 'tool'])
    expect(edges.map(({ id }) => id)).toEqual(['council~MAY_USE~tool'])
    expect(nodes.map(({ position }) => position)).toEqual(
      drawn({})
        .nodes.filter(({ id }) => id !== 'power')
        .map(({ position }) => position),
    )
  })

  it('puts what is pinned where it is pinned', () => {
    const pinned = new Map([['tool', { x: 7, y: -9 }]])
    expect(drawn({ pinned }).nodes.find(({ id }) => id === 'tool')).toMatchObject({
      position: { x: 7, y: -9 },
      isPinned: true,
    })
  })
})

describe('lines between the same two', () => {
  it('are one where they say the same, with their number', () => {
    const bundles = bundlesOf([relation('a~HOLDS~b~2'), relation('a~HOLDS~b')])
    expect(bundles).toMatchObject([{ id: 'a~HOLDS~b', text: 'holds (2)', bend: 0, relations: { length: 2 } }])
  })

  it('bend apart where they say different things, whichever way they go', () => {
    const bundles = bundlesOf([relation('a~HOLDS~b'), relation('b~PART_OF~a')])
    expect(bundles.map(({ bend }) => bend)).toEqual([-21, -21])
  })

  it('are one where they are many, and say how many', () => {
    const types = ['HOLDS', 'TOOK', 'USES', 'RUNS']
    const bundles = bundlesOf([...types.map((type) => relation(`a~${type}~b`)), relation('b~USES~a')])
    expect(bundles).toMatchObject([{ text: '5 relations', bothWays: true, denied: false }])
    const denied = [
      ...types.map((type) => relation(`a~${type}~b`)),
      relation('a~CAUSES~b', { negated: true }),
    ]
    expect(bundlesOf(denied).map(({ text }) => text)).toEqual(['denied: causes', '4 relations'])
  })

  it('keep what is denied apart, and say so', () => {
    const bundles = bundlesOf([relation('a~CAUSES~b'), relation('a~CAUSES~b~2', { negated: true })])
    expect(bundles.map(({ text, denied }) => [text, denied])).toEqual([
      ['causes', false],
      ['denied: causes', true],
    ])
  })
})

describe('labels', () => {
  it('have at most three lines, and show that they were cut', () => {
    expect(labelLines('Mediation')).toEqual(['Mediation'])
    expect(labelLines('A council of many words in its long and official name')).toEqual([
      'A council of many',
      'words in its long and',
      'official name',
    ])
    const cut = labelLines('One two three four five six seven eight nine ten eleven twelve thirteen fourteen')
    expect(cut).toHaveLength(3)
    expect(cut.at(-1)).toMatch(/…$/)
  })

  it('all fit where there is room, and from afar never lie on one another', () => {
    const { nodes } = drawn({})
    expect(labelsThatFit(nodes, 1).size).toBe(nodes.length)
    const close = nodes.map((node, number) => ({ ...node, position: { x: number * 5, y: 0 } }))
    expect([...labelsThatFit(close, 0.1)]).toEqual(['council'])
  })
})

describe('kinds', () => {
  it('have letters of their own, and families shapes of their own', () => {
    expect(Object.keys(kindCodes).sort()).toEqual(Object.keys(kinds).sort())
    expect(new Set(Object.values(kindCodes)).size).toBe(Object.keys(kinds).length)
    const outlines = Object.values(shapes).map((shape) =>
      JSON.stringify([shape.corners, shape.width, shape.height]),
    )
    expect(new Set(outlines).size).toBe(outlines.length)
  })
})
