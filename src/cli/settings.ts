import { isIPv4, isIPv6 } from 'node:net'
import { nearest } from '../lib/errors.ts'
import { logLevels } from '../server/request-log.ts'
import type { LogLevel } from '../server/request-log.ts'
import { releasePath, webFolder } from './default-paths.ts'

/** One setting: read from the environment, once, at the door. */
export interface Setting<T> {
  readonly name: string
  /** What holds where the environment says nothing, as one would write it there. */
  readonly default: string
  /** What it is for, in a sentence. */
  readonly meaning: string
  /** What is accepted, to follow "must be". */
  readonly expected: string
  /** Undefined where the text is not what is expected. */
  readonly parse: (text: string) => T | undefined
}

/** All there are. docs/settings.md lists them, and a test holds it to this. */
export const settings = {
  host: setting({
    name: 'R2P_HOST',
    default: '127.0.0.1',
    meaning: 'The address to listen on; 0.0.0.0 for every network of the machine.',
    expected: 'a host name or an address without a port',
    parse: (text) => (/^[\w.:-]+$/.test(text) && !/^[^:]*:\d+$/.test(text) ? text : undefined),
  }),
  port: setting({
    name: 'R2P_PORT',
    default: '4000',
    meaning: 'The port to listen on; 0 for any that is free.',
    expected: 'a whole number from 0 to 65535',
    parse: wholeNumber(0, 65_535),
  }),
  graph: setting({
    name: 'R2P_GRAPH',
    default: 'memory',
    meaning: 'Where the graph is kept while it is asked: memory, in this process, or neo4j.',
    expected: 'memory or neo4j',
    parse: (text) => (text === 'memory' || text === 'neo4j' ? text : undefined),
  }),
  data: setting({
    name: 'R2P_DATA',
    default: 'data',
    meaning:
      'The folders of data that commands work on, separated by commas; each lies over those before it.',
    expected: 'paths of folders, separated by commas',
    parse: folderList,
  }),
  release: setting({
    name: 'R2P_RELEASE',
    default: 'dist/release.json',
    meaning:
      'The file of the release to serve, as `r2p build` writes it; where left out, that of the installation.',
    expected: 'the path of a file',
    parse: (text) => (text === 'dist/release.json' ? releasePath : text),
  }),
  pages: setting({
    name: 'R2P_PAGES',
    default: 'dist/web',
    meaning:
      'The folder of the pages that are served, as Vite builds them; where left out, that of the installation.',
    expected: 'the path of a folder',
    parse: (text) => (text === 'dist/web' ? webFolder : text),
  }),
  neo4jUri: setting({
    name: 'NEO4J_URI',
    default: 'neo4j://localhost:7687',
    meaning: 'The address of Neo4j, for R2P_GRAPH=neo4j, `r2p load` and `r2p verify`.',
    expected:
      'an address such as neo4j://host:7687 or bolt://host:7687, with +s or +ssc for TLS, without a user',
    parse: (text) => (/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s@/]+\/?$/.test(text) ? text : undefined),
  }),
  neo4jUsername: setting({
    name: 'NEO4J_USERNAME',
    default: 'neo4j',
    meaning: 'The user of Neo4j; to serve, one that may only read is enough.',
    expected: 'a name',
    parse: (text) => text,
  }),
  neo4jPassword: setting({
    name: 'NEO4J_PASSWORD',
    default: '',
    meaning: 'The password of that user. It is never logged.',
    expected: 'a password',
    parse: (text) => text,
  }),
  neo4jPasswordFile: setting({
    name: 'NEO4J_PASSWORD_FILE',
    default: '',
    meaning: 'The file of the password, in place of NEO4J_PASSWORD: a secret of a container.',
    expected: 'the path of a file',
    parse: (text) => text,
  }),
  neo4jDatabase: setting({
    name: 'NEO4J_DATABASE',
    default: '',
    meaning: "The database; where left out, the user's own.",
    expected: 'a name',
    parse: (text) => text,
  }),
  remember: setting({
    name: 'R2P_REMEMBER',
    default: '64',
    meaning: 'How many megabytes of what Neo4j answered are remembered while a release serves.',
    expected: 'a whole number from 0 to 65536',
    parse: wholeNumber(0, 65_536),
  }),
  basePath: setting({
    name: 'R2P_BASE_PATH',
    default: '',
    meaning: 'The path that everything is served below, health and metrics too.',
    expected: 'a path such as /r2p, without a slash at its end',
    parse: (text) => (/^(?:\/[\w.~-]+)*$/.test(text) ? text : undefined),
  }),
  trustedProxies: setting({
    name: 'R2P_TRUSTED_PROXIES',
    default: '',
    meaning:
      'The proxies whose X-Forwarded-For is believed, so that rate limits count clients; nothing for none.',
    expected: 'addresses or networks such as 10.0.0.0/8, separated by commas',
    parse: networkList,
  }),
  rateLimit: setting({
    name: 'R2P_RATE_LIMIT',
    default: '0',
    meaning: 'How many requests one address may send to the API and the exports a minute; 0 for no limit.',
    expected: 'a whole number from 0 to 1000000',
    parse: wholeNumber(0, 1_000_000),
  }),
  answerCache: setting({
    name: 'R2P_ANSWER_CACHE',
    default: '64',
    meaning: 'How many megabytes of answers are kept while a release serves; 0 for none.',
    expected: 'a whole number from 0 to 65536',
    parse: wholeNumber(0, 65_536),
  }),
  workers: setting({
    name: 'R2P_WORKERS',
    default: '1',
    meaning:
      'How many threads answer heavy questions, each with a graph of its own; 0 to answer them in the main thread.',
    expected: 'a whole number from 0 to 64',
    parse: wholeNumber(0, 64),
  }),
  standby: setting({
    name: 'R2P_STANDBY',
    default: 'on',
    meaning:
      'While Neo4j is away: on answers from memory where R2P_RELEASE is the release that Neo4j served, off answers with an error.',
    expected: 'on or off',
    parse: (text) => (text === 'on' || text === 'off' ? text : undefined),
  }),
  logLevel: setting({
    name: 'R2P_LOG_LEVEL',
    default: 'info',
    meaning: 'The least important events that are logged; info tells one line a request.',
    expected: `one of ${logLevels.join(', ')}`,
    parse: (text): LogLevel | undefined => logLevels.find((level) => level === text),
  }),
  operationTimeout: setting({
    name: 'R2P_OPERATION_TIMEOUT',
    default: '10000',
    meaning: 'How many milliseconds an operation may wait for the graph before it is answered with an error.',
    expected: 'a whole number of milliseconds from 1 to 600000',
    parse: wholeNumber(1, 600_000),
  }),
  stopTimeout: setting({
    name: 'R2P_STOP_TIMEOUT',
    default: '10000',
    meaning: 'How many milliseconds requests in flight are given when the server is told to stop.',
    expected: 'a whole number of milliseconds from 0 to 600000',
    parse: wholeNumber(0, 600_000),
  }),
  corsOrigins: setting({
    name: 'R2P_CORS_ORIGINS',
    default: '',
    meaning:
      'The origins, separated by commas, whose pages browsers let read the answers; * for all, nothing for none but our own.',
    expected: 'origins such as https://example.org, separated by commas, or *',
    parse: originList,
  }),
} as const

export type Settings = {
  readonly [Name in keyof typeof settings]: (typeof settings)[Name] extends Setting<infer T> ? T : never
}

/** Thrown with all that is wrong at once. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings'
}

/** What the environment says, or the default; an empty value counts as none. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const errors: string[] = []
  const values = Object.entries(settings).map(([key, declared]) => {
    const text = environment[declared.name]?.trim() || declared.default
    const value = declared.parse(text)
    if (value === undefined)
      errors.push(`${declared.name} must be ${declared.expected}; got ${JSON.stringify(text)}.`)
    return [key, value]
  })
  if (errors.length > 0) throw new BadSettings(errors.join('\n'))
  return Object.fromEntries(values) as Settings
}

/** One sentence for each variable that is named like a setting and is none. */
export function unknownSettings(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = Object.values(settings).map(({ name }) => name)
  const unknown = Object.keys(environment).filter(
    (name) => name.startsWith('R2P_') && !names.includes(name as never),
  )
  return unknown.map((name) => {
    const [near] = nearest(name, names.map(kebabCase), 1)
    return `Unknown setting ${name}.${near === undefined ? '' : ` Did you mean ${near.toUpperCase().replaceAll('-', '_')}?`}`
  })
}

function kebabCase(name: string): string {
  return name.toLowerCase().replaceAll('_', '-')
}

function setting<T>(declared: Setting<T>): Setting<T> {
  return declared
}

function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = Number(text)
    return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined
  }
}

function networkList(text: string): readonly string[] | undefined {
  const networks = listed(text)
  return networks.every(isNetwork) ? networks : undefined
}

function isNetwork(text: string): boolean {
  const [address = '', bits = '0', ...more] = text.split('/')
  const most = isIPv4(address) ? 32 : isIPv6(address) ? 128 : -1
  return /^\d+$/.test(bits) && Number(bits) <= most && more.length === 0
}

function folderList(text: string): readonly string[] | undefined {
  const folders = text.split(',').map((folder) => folder.trim())
  return folders.includes('') ? undefined : folders
}

function originList(text: string): readonly string[] | undefined {
  const origins = listed(text)
  return origins.every(isOrigin) ? origins : undefined
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

function isOrigin(text: string): boolean {
  if (text === '*') return true
  return URL.canParse(text) && new URL(text).origin === text
}
