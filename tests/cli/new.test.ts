import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { newCommand, type NewOptions } from '../../src/cli/new.ts'

const home = mkdtempSync(join(tmpdir(), 'r2p-new-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

it('prints an empty block', async () => {
  expect(await make('power')).toMatch(/^- power: # [^]*\n {2}cite: \{ section: , paragraph: , anchor: \}\n/u)
})

it('adds it to the end of a file, and leaves what is there', async () => {
  const file = join(home, '01-i.yaml')
  writeFileSync(file, '- relation: NEEDS\n')
  expect(await make('duty', { to: file })).toBe(
    `${file}: fill in the new duty at its end, then run \`r2p check\`.\n`,
  )
  expect(readFileSync(file, 'utf8')).toMatch(/^- relation: NEEDS\n\n- duty: # /u)
})

it.each([
  ['powr', {}, 'block must be one of the data; got "powr". Did you mean power?'],
  ['x', {}, 'block must be one of the data; got "x". Known are power, restriction, duty, measure, position,'],
  ['power', { to: home }, `--to must be a file that can be written; got ${JSON.stringify(home)}`],
])('refuses %s %j', async (form, options, words) => {
  await expect(make(form, options)).rejects.toMatchObject({
    code: 2,
    message: expect.stringContaining(words) as string,
  })
})

async function make(form: string, options: NewOptions = {}): Promise<string> {
  let text = ''
  await newCommand(form, options, { write: (more) => (text += more) })
  return text
}
