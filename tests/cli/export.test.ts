import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../src/export/formats.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { parseRelease } from '../../src/model/release-file.ts'
import { written } from '../export/written.ts'
import { skipOrFail } from '../skipping.ts'
import { ended, folder, releaseFile, run, start } from './run-command.ts'

const release = parseRelease(readFileSync(releaseFile, 'utf8'))
const graph = memoryGraph(release)
const { from = '', type = '' } = release.relations[0] ?? {}

describe('r2p export', { timeout: 120_000 }, () => {
  it('writes what the server gives, to a file, a folder and the standard output', async () => {
    const file = join(folder, 'whole.zip')
    const into = join(folder, 'exports')
    mkdirSync(into)
    const [toFile, toFolder, out] = await Promise.all([
      run(['export', 'csv', '--output', file]),
      run(['export', 'turtle', '--ids', from, '--depth', '2', '--types', type, '--output', into]),
      run(['export', 'json', '--ids', `${from},${from}`, '--kinds', 'Tool', 'Power']),
    ])
    expect([toFile, toFolder, out].map(({ code }) => code)).toEqual([0, 0, 0])
    const csv = await written(graph, 'csv')
    expect(readFileSync(file)).toEqual(csv)
    const counts = `${release.entities.filter(({ kind }) => kind !== 'Passage').length} entities, ${release.relations.length} relations`
    expect(toFile.err).toBe(
      `${file}: ${counts} of release ${release.id}, ${csv.length.toLocaleString('en')} bytes.\n`,
    )
    const name = `r2p-${from}-${release.id.slice(0, 8)}.ttl`
    expect(readdirSync(into)).toEqual([name])
    expect(readFileSync(join(into, name))).toEqual(
      await written(graph, 'turtle', `ids=${from}&depth=2&types=${type}`),
    )
    expect([toFile.out, out.err]).toEqual(['', ''])
    expect(Buffer.from(out.out)).toEqual(await written(graph, 'json', `ids=${from}&kinds=Tool,Power`))
  })

  it('ends with 2 and says what was expected', async () => {
    const taken = join(folder, 'a-file')
    writeFileSync(taken, '')
    const ends = await Promise.all([
      run(['export', 'turtles']),
      run(['export', 'json', '--kinds', 'tool']),
      run(['export', 'json', '--depth', '2']),
      run(['export', 'json', '--ids', `${from}x`]),
      run(['export', 'json', '--output', join(taken, 'below.json')]),
      run(['export', 'json', '--output', join(folder, 'nowhere', 'a.json')]),
      run(['export']),
    ])
    expect(ends.map(({ code, out }) => [code, out])).toEqual(ends.map(() => [2, '']))
    const words = [
      'Unknown format "turtles". Did you mean turtle?',
      'Did you mean Tool?',
      'got no ids',
      `Did you mean "${from}"`,
      '--output must be a file that can be written',
      '--output must be a file that can be written',
      "missing required argument 'format'",
    ]
    for (const [index, word] of words.entries()) expect(ends[index]?.err).toContain(word)
  })

  it('tells its formats and options', async () => {
    const { code, out } = await run(['export', '--help'])
    expect(code).toBe(0)
    for (const word of [...formatNames, '--ids', '--depth', '--kinds', '--types', '--output', 'Exit codes'])
      expect(out).toContain(word)
  })

  it('has done its work where nobody reads on', async () => {
    const child = start(['export', 'graphml'])
    const end = ended(child)
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { code, err } = await end
    expect([code, err]).toEqual([0, ''])
  })
})

describe('r2p export on a terminal', { timeout: 120_000 }, () => {
  // `script` of util-linux lends a command a terminal.
  if (process.platform !== 'linux' || !existsSync('/usr/bin/script')) {
    skipOrFail('r2p export on a terminal: needs Linux with /usr/bin/script (util-linux)', 'script')
    return
  }
  it('writes no archive to a terminal, and tells there how far it is', async () => {
    const onTerminal = (command: string): Promise<{ readonly code: number | null; readonly out: string }> => {
      const words = `${process.execPath} --import tsx src/cli/main.ts ${command}`
      const child = spawn('script', ['-qec', words, '/dev/null'], {
        env: { ...process.env, R2P_RELEASE: releaseFile },
      })
      return ended(child)
    }
    const [archive, file] = await Promise.all([
      onTerminal('export csv'),
      onTerminal(`export csv --output ${join(folder, 'told.zip')}`),
    ])
    expect(archive.code).toBe(2)
    expect(archive.out).toContain('csv is no text for a terminal: name a file with --output')
    expect(file.code).toBe(0)
    expect(file.out).toContain('Reading: ')
    expect(file.out).toContain('told.zip: ')
  })
})
