import { describe, expect, it } from 'vitest'
import { BadSettings, readSettings, settings, unknownSettings } from '../../src/cli/settings.ts'
import { readText } from '../read-text.ts'

describe('settings', () => {
  it('have defaults that they accept', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      graph: 'memory',
      corsOrigins: [],
    })
    expect(readSettings({ R2P_PORT: '' })).toEqual(readSettings({}))
  })

  it('are read from the environment', () => {
    const read = readSettings({
      R2P_HOST: '0.0.0.0',
      R2P_PORT: '0',
      R2P_DATA: 'data, mine',
      R2P_RELEASE: 'other.json',
      R2P_LOG_LEVEL: 'silent',
      R2P_OPERATION_TIMEOUT: '1',
      R2P_CORS_ORIGINS: 'https://example.org, http://localhost:5173',
      R2P_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8, fd00::/8',
      R2P_BASE_PATH: '/public/r2p',
    })
    expect(read).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      data: ['data', 'mine'],
      release: 'other.json',
      logLevel: 'silent',
      operationTimeout: 1,
      corsOrigins: ['https://example.org', 'http://localhost:5173'],
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
      basePath: '/public/r2p',
    })
  })

  it.each([
    ['R2P_PORT', '65536'],
    ['R2P_PORT', '-1'],
    ['R2P_PORT', '4e3'],
    ['R2P_HOST', 'localhost:4000'],
    ['R2P_HOST', 'http://localhost'],
    ['R2P_GRAPH', 'paper'],
    ['R2P_DATA', 'data,,mine'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://somebody:secret@localhost'],
    ['R2P_STANDBY', 'perhaps'],
    ['R2P_LOG_LEVEL', 'loud'],
    ['R2P_OPERATION_TIMEOUT', '0'],
    ['R2P_STOP_TIMEOUT', 'soon'],
    ['R2P_CORS_ORIGINS', 'example.org'],
    ['R2P_CORS_ORIGINS', 'https://example.org/path'],
    ['R2P_BASE_PATH', 'r2p'],
    ['R2P_BASE_PATH', '/r2p/'],
    ['R2P_TRUSTED_PROXIES', 'proxy.example'],
    ['R2P_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['R2P_RATE_LIMIT', '-1'],
  ])('refuse %s=%s', (name, value) => {
    const { expected } = Object.values(settings).find((declared) => declared.name === name) ?? {
      expected: '',
    }
    const sentence = `${name} must be ${expected}; got ${JSON.stringify(value)}.`
    expect(() => readSettings({ [name]: value })).toThrow(new BadSettings(sentence))
  })

  it('are refused all at once', () => {
    expect(() => readSettings({ R2P_PORT: 'x', R2P_GRAPH: 'y' })).toThrow(/R2P_PORT.*\n.*R2P_GRAPH/)
  })

  it('that do not exist are named, with the nearest that does', () => {
    const environment = { R2P_PROT: '80', R2P_PORT: '80', R2P_SOMETHING_ELSE: 'x', PATH: '/bin' }
    expect(unknownSettings(environment)).toEqual([
      'Unknown setting R2P_PROT. Did you mean R2P_PORT?',
      'Unknown setting R2P_SOMETHING_ELSE.',
    ])
  })

  it('are in docs/settings.md, as they are declared and no others', () => {
    const page = readText('docs/settings.md')
    const rows = page.split('\n').filter((line) => /^\| `(?:R2P|NEO4J)_/.test(line))
    const declared = Object.values(settings).map(({ name, default: usual, meaning, expected }) => {
      return `| \`${name}\` | ${usual === '' ? 'nothing' : `\`${usual}\``} | ${meaning} | ${expected} |`
    })
    expect(rows.map(withoutPadding)).toEqual(declared.map(withoutPadding))
  })
})

function withoutPadding(row: string): string {
  return row.replaceAll(/ +/g, ' ')
}
