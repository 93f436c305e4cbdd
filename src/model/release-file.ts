import { createHash } from 'node:crypto'
import { canonical } from '../lib/canonical.ts'
import { R2pError } from '../lib/errors.ts'
import { modelVersion, type Release } from './release.ts'

/** All of a release but its id, which is made from it. */
export type ReleaseContent = Omit<Release, 'id'>

/** The release with the id that its content gives it. */
export function identified(content: ReleaseContent): Release {
  return { id: idOf(canonical(content)), ...content }
}

/** A release as a file: canonical, so that the same release is the same bytes. */
export function serialize(release: Release): string {
  const { id, ...content } = release
  return `${before}${canonical(content)}${between}${id}${after}`
}

/**
 * The release that a file holds.
 * Refused with RELEASE_UNREADABLE where it holds none, RELEASE_OTHER_MODEL where it is of another shape than
 * this code reads, RELEASE_ALTERED where its content does not give the id that it bears.
 */
export function parseRelease(text: string): Release {
  const file = parseFile(text)
  if (file.content.model !== modelVersion) {
    throw new R2pError(
      'RELEASE_OTHER_MODEL',
      `The model of the release must be ${modelVersion}; got ${String(file.content.model)}. Build it again.`,
      { expected: modelVersion, got: file.content.model },
    )
  }
  const made = idOf(contentBytes(text)) === file.id ? file.id : idOf(canonical(file.content))
  if (made !== file.id) {
    throw new R2pError(
      'RELEASE_ALTERED',
      `The content of the release must hash to its id, ${file.id}; got ${made}. It was altered after it was built: build it again.`,
      { expected: file.id, got: made },
    )
  }
  return { id: file.id, ...file.content }
}

const before = '{"content":'
const between = ',"id":"'
const after = '"}\n'

/** 128 bits: enough that no two releases ever share it, short enough to read out. */
function idOf(bytes: string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}

/** What was hashed, where the file is as `serialize` wrote it: hashing it is far quicker than writing it again. */
function contentBytes(text: string): string {
  return text.slice(before.length, Math.max(before.length, text.lastIndexOf(between)))
}

interface ReleaseFile {
  readonly id: string
  readonly content: ReleaseContent
}

function parseFile(text: string): ReleaseFile {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    throw unreadable(`it is not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  if (!isObject(file) || typeof file.id !== 'string' || !isObject(file.content)) {
    throw unreadable('it lacks the keys "content" and "id"')
  }
  return file as unknown as ReleaseFile
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unreadable(reason: string): R2pError {
  return new R2pError('RELEASE_UNREADABLE', `The release cannot be read: ${reason}. Build it again.`)
}
