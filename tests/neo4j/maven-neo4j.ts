import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { tryToReach } from './first-password.ts'
import { freePort } from './free-port.ts'
import type { Neo4jServer } from './neo4j-server.ts'

const password = 'r2p-graph-tests'

/**
 * Neo4j Community from its Maven artifacts on a Java of this machine: no Docker, no root. The jars are kept in
 * the user's cache folder; the data live as long as the server. It ends with the process that started it,
 * however that ends.
 */
export async function startMavenNeo4j(version: string): Promise<Neo4jServer | { readonly reason: string }> {
  const java = javaFor(version)
  if (java === null) return { reason: `no Java ${neededJava(version).join(' or ')} is to be found` }
  const jars = fetchedJars(version)
  if (typeof jars !== 'string') return jars
  const home = mkdtempSync(join(tmpdir(), 'r2p-neo4j-'))
  const port = await freePort()
  mkdirSync(join(home, 'conf'))
  writeFileSync(join(home, 'conf', 'neo4j.conf'), configuration(port))
  const uri = `bolt://127.0.0.1:${port}`
  let running = await run(java.path, jars, home, uri, entryOf(version))
  return {
    origin: `Maven, Neo4j ${version} on Java ${java.version}`,
    uri,
    username: 'neo4j',
    password,
    process: {
      kill: () => process.kill(running.pid, 'SIGKILL'),
      freeze: () => process.kill(running.pid, 'SIGSTOP'),
      thaw: () => process.kill(running.pid, 'SIGCONT'),
      restart: async () => {
        await running.ended
        running = await run(java.path, jars, home, uri, entryOf(version))
      },
    },
    stop: async () => {
      running.keeper.stdin?.end()
      await running.ended
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface Running {
  readonly keeper: ChildProcess
  readonly pid: number
  readonly ended: Promise<void>
}

/** A shell that ends Neo4j and clears up when its standard input is closed: that is when we end, killed or not. */
const keeperScript = `
exec 3<&0
"$@" </dev/null >"$NEO4J_HOME/console.log" 2>&1 &
neo4j=$!
echo "$neo4j"
( cat <&3 >/dev/null; trap '' TERM; kill -KILL "$neo4j" 2>/dev/null; sleep 0.2; rm -rf "$NEO4J_HOME" ) >/dev/null &
keeper=$!
wait "$neo4j" 2>/dev/null
kill "$keeper" 2>/dev/null
`

async function run(java: string, jars: string, home: string, uri: string, entry: string): Promise<Running> {
  const places = [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`, '--console-mode']
  const heap = process.env.R2P_NEO4J_HEAP || '768m'
  const words = [java, '-XX:+UseParallelGC', '-Xms256m', `-Xmx${heap}`, '-cp', `${jars}/*`, entry, ...places]
  const keeper = spawn('/bin/sh', ['-c', keeperScript, 'neo4j', ...words], {
    env: { ...process.env, NEO4J_HOME: home },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => keeper.once('exit', () => resolve()))
  const pid = await new Promise<number>((resolve) =>
    keeper.stdout.once('data', (line) => resolve(Number(line))),
  )
  const log = join(home, 'console.log')
  for (const end = performance.now() + 300_000; performance.now() < end && keeper.exitCode === null;) {
    const isUp = existsSync(log) && /^.*Started\.$/m.test(readFileSync(log, 'utf8'))
    if (isUp && (await tryToReach(uri, password))) return { keeper, pid, ended }
    await sleep(100)
  }
  keeper.stdin.end()
  throw new Error(`Neo4j did not start: ${readFileSync(log, 'utf8').slice(-2000)}`)
}

/** The class that runs the server in the process itself; `bin/neo4j` would start a second one below it. */
function entryOf(version: string): string {
  return `org.neo4j.server.${version.startsWith('5.') ? 'CommunityEntryPoint' : 'Neo4jCommunity'}`
}

function configuration(port: number): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    `server.memory.pagecache.size=${process.env.R2P_NEO4J_PAGECACHE || '128m'}`,
    // Asked with a wrong password a few times, the server would answer nobody for a while.
    'dbms.security.auth_max_failed_attempts=0',
    'dbms.usage_report.enabled=false',
    '',
  ].join('\n')
}

/** The folder of the jars; the reason where they cannot be had. Made beside its name, so that half of it is never used. */
function fetchedJars(version: string): string | { readonly reason: string } {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'r2p-graph', 'neo4j')
  const jars = join(cache, version)
  if (existsSync(jars)) return jars
  mkdirSync(cache, { recursive: true })
  const making = mkdtempSync(join(cache, 'fetching-'))
  writeFileSync(join(making, 'pom.xml'), projectOf(version))
  const words = [
    '-q',
    '-B',
    '-f',
    join(making, 'pom.xml'),
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
  ]
  const maven = spawnSync('mvn', [...words, `-DoutputDirectory=${join(making, 'lib')}`], { encoding: 'utf8' })
  const isWhole = maven.status === 0
  if (isWhole && !existsSync(jars)) renameSync(join(making, 'lib'), jars)
  rmSync(making, { recursive: true, force: true })
  if (isWhole) return jars
  const why =
    maven.error === undefined ? `${maven.stdout}${maven.stderr}`.trim().slice(0, 300) : 'there is no mvn'
  return { reason: `Maven did not fetch Neo4j ${version} (${why})` }
}

function projectOf(version: string): string {
  const dependency = (group: string, artifact: string): string =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>r2p</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependency('org.neo4j.app', 'neo4j-server')}${dependency('org.neo4j', 'neo4j')}</dependencies></project>`
}

function neededJava(version: string): readonly number[] {
  return version.startsWith('5.') ? [17, 21] : [21, 25]
}

function javaFor(version: string): { readonly path: string; readonly version: number } | null {
  const machines = '/usr/lib/jvm'
  const installed = existsSync(machines) ? readdirSync(machines).map((name) => join(machines, name)) : []
  for (const home of [process.env.JAVA_HOME, ...installed].filter((path) => path !== undefined)) {
    const path = join(home, 'bin', 'java')
    if (!existsSync(path)) continue
    const found = Number(
      /version "(\d+)/.exec(spawnSync(path, ['-version'], { encoding: 'utf8' }).stderr)?.[1],
    )
    if (neededJava(version).includes(found)) return { path, version: found }
  }
  return null
}
