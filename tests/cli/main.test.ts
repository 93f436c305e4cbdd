import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ended, folder, greeted, run, start } from './run-command.ts'

describe('r2p serve', { timeout: 60_000 }, () => {
  it('greets, answers the question that it names, shows its page, logs, and stops when told to', async () => {
    const child = start(['serve'])
    const end = ended(child)
    const greeting = await greeted(child)
    const address = /http:\S+(?=\/graphql)/.exec(greeting)?.[0] ?? ''

    const command = /^ {2}(curl .*)$/m.exec(greeting)?.[1] ?? ''
    const asked = await promisify(execFile)('sh', ['-c', command])
    expect(JSON.parse(asked.stdout)).toHaveProperty('data.search.nodes')

    expect(greeting).toContain(`in a browser: ${address}/`)
    const page = await (await fetch(address)).text()
    expect(page).toContain('R2P Graph')
    expect(page).not.toMatch(/<script>|style=/)
    expect(await (await fetch(`${address}/schema.graphql`)).text()).toContain('type Query {')

    child.kill('SIGTERM')
    const { code, err } = await end
    expect(code).toBe(0)
    const lines = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path?: string })
    const paths = lines.map(({ path }) => path).filter((path) => path !== undefined)
    expect(paths).toEqual(['/graphql', '/', '/schema.graphql'])
  })

  it('says that the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const { code, out, err } = await run(['serve'], { R2P_PORT: String(port) })
    other.close()
    // Where the explorer is not built, a line of the log says so first.
    expect(err.replace(/^\{.*The explorer is not built.*\n/u, '')).toBe(
      `Port ${port} of 127.0.0.1 is in use by another process. Set R2P_PORT to another port, or to 0 for any free one.\n`,
    )
    expect([code, out]).toEqual([3, ''])
  })

  it('refuses settings that are none', async () => {
    const { code, err } = await run(['serve'], { R2P_PORT: 'x', R2P_GRAPH: 'paper' })
    expect(err).toBe(
      'R2P_PORT must be a whole number from 0 to 65535; got "x".\n' +
        'R2P_GRAPH must be memory or neo4j; got "paper".\n',
    )
    expect(code).toBe(2)
  })

  it('says how to come by a release', async () => {
    const missing = await run(['serve'], { R2P_RELEASE: join(folder, 'nowhere.json') })
    expect(missing.err).toMatch(/^The release .*nowhere\.json is not there\. `npm run build` makes/)
    expect(missing.code).toBe(4)
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"content":')
    const unreadable = await run(['serve'], { R2P_RELEASE: broken })
    expect(unreadable.err).toContain(broken)
    expect(unreadable.code).toBe(4)
  })
})

describe('r2p query', { timeout: 60_000 }, () => {
  it('answers an operation from the line, a file and the standard input', async () => {
    const query = 'query Q($n: Int) { tools(first: $n) { totalCount nodes { id } } }'
    const file = join(folder, 'question.graphql')
    writeFileSync(file, query)
    const variables = ['--variables', '{"n":1}']
    const answers = await Promise.all([
      run(['query', query, ...variables]),
      run(['query', file, ...variables]),
      run(['query', '-', ...variables], {}, query),
    ])
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(JSON.parse(answers[0].out)).toHaveProperty('data.tools.totalCount')
    expect(new Set(answers.map(({ out }) => out)).size).toBe(1)
  })

  it('ends with 1 where the answer has errors, with 2 where there is no question', async () => {
    const faulty = await run(['query', '{ nosuch }'])
    expect(faulty.code).toBe(1)
    expect(JSON.parse(faulty.out)).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
    expect((await run(['query', 'nowhere.graphql'])).code).toBe(2)
    expect((await run(['query', '{ release { id } }', '--variables', '7'])).code).toBe(2)
  })
})

describe('r2p search', { timeout: 60_000 }, () => {
  it('prints a table, or JSON', async () => {
    const [text, json] = await Promise.all([
      run(['search', 'force']),
      run(['search', 'force', '--json', '--limit', '2']),
    ])
    expect(text.out).toMatch(/^KIND +NAME +ID\n/)
    expect(JSON.parse(json.out)).toHaveLength(2)
    expect([text.code, json.code]).toEqual([0, 0])
  })

  it('names the nearest kind', async () => {
    const { code, err } = await run(['search', 'force', '--kind', 'Tol'])
    expect(err).toMatch(/^--kind must be a kind; got "Tol"\. Did you mean Tool/)
    expect(code).toBe(2)
  })
})

describe('r2p', { timeout: 60_000 }, () => {
  it.each([[[]], [['serve']], [['build']], [['check']], [['load']], [['verify']], [['query']], [['search']]])(
    '%j tells its exit codes',
    async (command) => {
      const { code, out } = await run([...command, '--help'])
      expect(out).toContain('Exit codes:')
      expect(code).toBe(0)
    },
  )

  it('ends with 2 where it is called wrongly', async () => {
    const [unknown, option, argument] = await Promise.all([
      run(['srve']),
      run(['serve', '--prot']),
      run(['query']),
    ])
    expect([unknown.code, option.code, argument.code]).toEqual([2, 2, 2])
    expect(unknown.err).toContain('Did you mean serve?')
  })
})
