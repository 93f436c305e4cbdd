import { describe, expect, it } from 'vitest'
import { visibleMatrix, widerTools } from '../../web/src/views/matrix/visible-matrix.ts'
import type { MatrixFilter } from '../../web/src/views/matrix/visible-matrix.ts'

type Matrix = Parameters<typeof visibleMatrix>[0]

const actor = (id: string, kind: 'Organ' | 'State') => ({ id, name: id, kind })
const tool = (id: string, broader: readonly string[]) => ({
  id,
  name: id,
  kind: 'Tool' as const,
  broader: { nodes: broader.map((wider) => ({ id: wider, name: wider, kind: 'Tool' as const })) },
})
const matrix: Matrix = {
  actors: [actor('Côte d’Ivoire', 'State'), actor('Council', 'Organ'), actor('Court', 'Organ')],
  tools: [
    tool('sanctions', []),
    tool('targeted sanctions', ['sanctions']),
    tool('arms embargo', ['targeted sanctions']),
    tool('mediation', []),
  ],
  cells: [
    cell('Council', 'targeted sanctions', 'CONDITIONAL'),
    cell('Council', 'mediation', 'PERMITTED'),
    cell('Côte d’Ivoire', 'arms embargo', 'PERMITTED'),
  ],
}
const all: MatrixFilter = {
  kinds: [],
  actorWords: '',
  toolWords: '',
  within: '',
  outcomes: [],
  empty: 'hidden',
}

function cell(who: string, what: string, outcome: 'CONDITIONAL' | 'PERMITTED') {
  return { actor: who, tool: what, act: 'USE' as const, outcome, norms: [] }
}

function drawn(filter: Partial<MatrixFilter>) {
  const { rows, columns, ...rest } = visibleMatrix(matrix, { ...all, ...filter })
  return {
    ...rest,
    columns: columns.map(({ id }) => id),
    rows: rows.map(({ actor: { id }, cells }) => [id, ...cells.map((one) => one?.outcome ?? null)]),
  }
}

describe('the matrix', () => {
  it('leaves out empty rows and columns and counts them', () => {
    const visible = drawn({})
    expect(visible.columns).toEqual(['targeted sanctions', 'arms embargo', 'mediation'])
    expect(visible.rows).toEqual([
      ['Côte d’Ivoire', null, 'PERMITTED', null],
      ['Council', 'CONDITIONAL', null, 'PERMITTED'],
    ])
    expect(visible).toMatchObject({ hiddenRows: 1, hiddenColumns: 1, silent: 9 })
    expect([...visible.counts]).toEqual([
      ['CONDITIONAL', 1],
      ['PERMITTED', 2],
    ])
  })

  it('shows them where they are asked for', () => {
    const { rows, columns, hiddenRows, hiddenColumns } = drawn({ empty: 'shown' })
    expect([rows.length, columns.length, hiddenRows, hiddenColumns]).toEqual([3, 4, 0, 0])
  })

  it('filters by outcome and still counts the others', () => {
    const { rows, columns, counts } = drawn({ outcomes: ['CONDITIONAL'] })
    expect(rows).toEqual([['Council', 'CONDITIONAL']])
    expect(columns).toEqual(['targeted sanctions'])
    expect(counts.get('PERMITTED')).toBe(2)
  })

  it('filters actors by kind and by words, without regard to accents', () => {
    expect(drawn({ kinds: ['Organ'] }).rows.map(([id]) => id)).toEqual(['Council'])
    expect(drawn({ actorWords: 'cote' }).rows.map(([id]) => id)).toEqual(['Côte d’Ivoire'])
    expect(drawn({ actorWords: 'nobody' })).toMatchObject({ rows: [], columns: [], silent: 0 })
  })

  it('filters tools by words, and by the wider tool with all its forms', () => {
    expect(drawn({ toolWords: 'medi' }).columns).toEqual(['mediation'])
    expect(drawn({ within: 'sanctions', empty: 'shown' }).columns).toEqual([
      'sanctions',
      'targeted sanctions',
      'arms embargo',
    ])
  })

  it('offers the tools that have narrower forms', () => {
    expect(widerTools(matrix.tools).map(({ id }) => id)).toEqual(['sanctions', 'targeted sanctions'])
  })
})
