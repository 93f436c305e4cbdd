import { expect, it } from 'vitest'
import { viewCitation } from '../../web/src/download/view-citation.ts'

it('cites a view by its title, release, operation and URL', () => {
  const view = {
    title: 'Mediation',
    operation: 'EntityPage',
    variables: { id: 'mediation' },
    url: 'http://127.0.0.1:4000/entity/mediation?open=HOLDS',
  }
  expect(viewCitation(view, { id: 'abc', version: '0.1.0', date: '2026-11-21' }, '2026-12-01')).toBe(
    'R2P Graph, “Mediation”, release 0.1.0 of 2026-11-21 (abc), operation EntityPage with {"id":"mediation"}, http://127.0.0.1:4000/entity/mediation?open=HOLDS, seen on 2026-12-01.',
  )
})
