import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import { dataError, quoted, startOf, type DataError, type FileLocation } from './data-error.ts'
import { decodeText } from './decode-text.ts'
import { describe, type Entry, type Located } from './located.ts'
import { syntaxErrors } from './syntax-errors.ts'

/** What a file of the data holds; null where it holds nothing that can be read. */
export interface YamlFile {
  readonly path: string
  readonly root: Located | null
  readonly errors: readonly DataError[]
}

/**
 * Reads the bytes of a YAML file, whatever they are. All scalars are taken as text (YAML's "failsafe"
 * schema), so that `1973`, `2011-03` and `no` are what they look like and quotes never matter. Accents are
 * composed (NFC), so that two texts that look alike are alike.
 */
export function readYaml(path: string, bytes: Uint8Array, form: Form): YamlFile {
  const text = decodeText(path, bytes)
  if (typeof text !== 'string') return { path, root: null, errors: [text] }
  try {
    return parsed(path, text, form)
  } catch (error) {
    // The parser and its walkers call themselves for each level of nesting.
    if (!(error instanceof RangeError)) throw error
    return {
      path,
      root: null,
      errors: [
        dataError(startOf(path), 'the file', 'nested a few levels deep', 'a nesting too deep to read'),
      ],
    }
  }
}

/** What a file must hold as a whole, in the words of the report. */
export const forms = {
  map: 'keys, each with its value',
  list: 'a list, each item after a hyphen',
} as const

export type Form = keyof typeof forms

function parsed(path: string, text: string, form: Form): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    // Two of a key are reported below, with the places of both.
    uniqueKeys: false,
    // Quieter than this, and a second document in the file would be passed over.
    logLevel: 'error',
  })
  const errors = [...syntaxErrors(path, text, document, counter)]
  const root = locate(document.contents, { path, counter, errors })
  if (document.errors.length > 0) return { path, root: null, errors }
  if (root.form === form) return { path, root, errors }
  return {
    path,
    root: null,
    errors: [...errors, dataError(root.location, 'the file', forms[form], describe(root))],
  }
}

interface Reading {
  readonly path: string
  readonly counter: LineCounter
  readonly errors: DataError[]
}

function locate(node: ParsedNode | Node | null, reading: Reading, from?: FileLocation): Located {
  const location = locationOf(node, reading) ?? from ?? startOf(reading.path)
  const marked = markOf(node)
  if (marked !== null) {
    reading.errors.push(
      dataError(location, 'a text that begins with * or &', 'in quotes', quoted(marked), {
        fix: `Write '${marked} …'.`,
      }),
    )
    return { form: 'text', location, text: marked }
  }
  if (isMap(node)) return { form: 'map', location, entries: entriesOf(node, location, reading) }
  if (isSeq(node))
    return {
      form: 'list',
      location,
      items: node.items.map((item) => locate(item as Node | null, reading, location)),
    }
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : ''
  return { form: 'text', location, text: text.normalize('NFC').replace(/\s+/gu, ' ').trim() }
}

function entriesOf(
  map: YAMLMap<unknown, unknown>,
  location: FileLocation,
  reading: Reading,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { key, value } of map.items) {
    const keyLocation = (isNode(key) && locationOf(key, reading)) || location
    const name = isScalar(key) ? String(key.value).normalize('NFC') : null
    const first = name === null ? undefined : entries.get(name)
    if (name === null)
      reading.errors.push(dataError(keyLocation, 'a key', 'a word', 'a list, block or alias'))
    else if (name === '<<')
      reading.errors.push(
        dataError(keyLocation, 'a block', 'written out', '`<<`, which merges another one into it', {
          fix: 'Write its keys out, or put blocks that share them into a `list`.',
        }),
      )
    else if (first !== undefined)
      reading.errors.push(
        dataError(
          keyLocation,
          'each key',
          'given once',
          `${quoted(name)} here and at ${reading.path}:${first.location.line}:${first.location.column}`,
        ),
      )
    else
      entries.set(name, {
        location: keyLocation,
        value: locate(value as Node | null, reading, keyLocation),
      })
  }
  return entries
}

/** YAML's anchors and aliases would swallow words: `&Some villagers` is read as `villagers`. */
function markOf(node: ParsedNode | Node | null): string | null {
  if (isAlias(node)) return `*${node.source}`
  return isNode(node) && node.anchor !== undefined ? `&${node.anchor}` : null
}

function locationOf(node: Node | null, { path, counter }: Reading): FileLocation | null {
  if (!node?.range) return null
  const { line, col } = counter.linePos(node.range[0])
  return { file: path, line: Math.max(line, 1), column: Math.max(col, 1) }
}
