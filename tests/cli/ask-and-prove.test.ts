import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { serialize } from '../../src/model/release-file.ts'
import { dataRelease } from '../data-graph.ts'
import { run } from './run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'r2p-prove-'))
const answer = join(folder, 'answer.json')
const environment = { R2P_RELEASE: join(folder, 'release.json') }

describe('r2p ask and r2p prove', () => {
  beforeAll(async () => {
    writeFileSync(environment.R2P_RELEASE, serialize(await dataRelease()))
    const asked = ['ask', 'african-union', 'intervention', '--crimes', 'genocide', '--json']
    writeFileSync(answer, (await run(asked, environment)).out)
  })

  it('tells a verdict in a paragraph, and what would change it', async () => {
    const { code, out } = await run(
      ['ask', 'african-union', 'monitoring-and-observer-missions', '--act', 'deploy'],
      environment,
    )
    expect(code).toBe(0)
    expect(out).toMatch(/^To deploy monitoring and observer missions is conditional for the African Union: /)
    expect(out).toContain(
      'What would change it:\n- It would be permitted if host States supplied “Consent of the host State”',
    )
  })

  it('confirms what was saved', async () => {
    const { code, out } = await run(['prove', answer], environment)
    expect([code, out]).toEqual([0, expect.stringContaining('The proof is confirmed.')])
  })

  it('refutes what was changed afterwards', async () => {
    const changed = join(folder, 'changed.json')
    writeFileSync(
      changed,
      readFileSync(answer, 'utf8').replaceAll('CONTESTED', 'PERMITTED').replaceAll('contested', 'permitted'),
    )
    const { code, out } = await run(['prove', changed], environment)
    expect([code, out]).toEqual([1, expect.stringContaining('REFUTED: what is required makes it CONTESTED')])
  })

  it('refuses what is no answer, no act and no actor', async () => {
    const empty = join(folder, 'empty.json')
    writeFileSync(empty, '{}')
    expect(await run(['prove', empty], environment)).toMatchObject({
      code: 2,
      err: expect.stringContaining('must hold a verdict') as string,
    })
    expect(await run(['ask', 'brazil', 'mediation', '--act', 'impos'], environment)).toMatchObject({
      code: 2,
      err: expect.stringContaining('IMPOSE') as string,
    })
    expect(await run(['ask', 'brazil', 'mediation', '--act', 'nope'], environment)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /--act must be an act; got "nope"\. Known are USE, DEPLOY, .*, DO\./,
      ) as string,
    })
    expect(await run(['ask', 'brazl', 'mediation'], environment)).toMatchObject({
      code: 2,
      err: expect.stringContaining('"brazil"') as string,
    })
  })
})
