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
  type YAMLError,
} from 'yaml'
import { fault, quoted, type Fault, type FileLocation } from './data-error.ts'
import { describe, type Entry, type Located } from './located.ts'

/** What a file of the data holds; null where it holds nothing that can be read. */
export interface YamlFile {
  readonly path: string
  readonly root: Located | null
  readonly faults: readonly Fault[]
}

/**
 * Reads the bytes of a YAML file, whatever they are. All scalars are taken as text (YAML's "failsafe"
 * schema), so that `1973`, `2011-03` and `no` are what they look like and quotes never matter.
 */
export function readYaml(path: string, bytes: Uint8Array, form: Form): YamlFile {
  const text = new TextDecoder('utf-8').decode(bytes)
  const unreadable = unreadableCharacter(path, text)
  if (unreadable !== null) return { path, root: null, faults: [unreadable] }
  try {
    return parsed(path, text, form)
  } catch (error) {
    // The parser and its walkers call themselves for each level of nesting.
    if (!(error instanceof RangeError)) throw error
    return {
      path,
      root: null,
      faults: [
        fault(
          { file: path, line: 1, column: 1 },
          'values nested a few levels deep',
          'a deeper nesting than can be read',
        ),
      ],
    }
  }
}

/** What a file holds as a whole, in the words of the report. */
export const forms = {
  map: 'keys, each with what it holds',
  list: 'a list, each of its items after a hyphen',
} as const

export type Form = keyof typeof forms

function parsed(path: string, text: string, form: Form): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    // Quieter than this, and a second document in the file would be passed over.
    logLevel: 'error',
  })
  const faults = onePerLine(
    [...document.errors, ...document.warnings].map((error) => complaint(error, path, counter)),
  )
  const unreadable = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')
  const root = locate(document.contents, { path, counter, faults })
  if (unreadable) return { path, root: null, faults }
  if (root.form === form) return { path, root, faults }
  return { path, root: null, faults: [...faults, fault(root.location, forms[form], describe(root))] }
}

function complaint({ code, message, pos }: YAMLError, path: string, counter: LineCounter): Fault {
  const location = locationAt(path, counter, pos[0])
  if (code === 'DUPLICATE_KEY') return fault(location, 'each key once', 'a key for the second time')
  return fault(location, 'valid YAML', yamlComplaint(message))
}

/** One slip makes the parser stumble several times on a line; the first stumble says most. */
function onePerLine(faults: readonly Fault[]): Fault[] {
  return faults.filter((each, index) => faults.findIndex(({ line }) => line === each.line) === index)
}

interface Reading {
  readonly path: string
  readonly counter: LineCounter
  readonly faults: Fault[]
}

function locate(node: ParsedNode | Node | null, reading: Reading, from?: FileLocation): Located {
  const location = node?.range
    ? locationAt(reading.path, reading.counter, node.range[0])
    : (from ?? { file: reading.path, line: 1, column: 1 })
  if (isMap(node)) {
    const entries = new Map<string, Entry>()
    for (const { key, value } of node.items) {
      const keyLocation =
        isNode(key) && key.range ? locationAt(reading.path, reading.counter, key.range[0]) : location
      if (!isScalar(key))
        reading.faults.push(fault(keyLocation, 'a word as a key', 'a list, block or alias as a key'))
      else if (!entries.has(String(key.value)))
        entries.set(String(key.value), {
          location: keyLocation,
          value: locate(value as Node | null, reading, keyLocation),
        })
    }
    return { form: 'map', location, entries }
  }
  if (isSeq(node))
    return {
      form: 'list',
      location,
      items: node.items.map((item) => locate(item as Node | null, reading, location)),
    }
  if (isAlias(node)) {
    reading.faults.push(
      fault(
        location,
        'a value',
        `the YAML alias ${quoted(`*${node.source}`)} (words that begin with * or & need quotes)`,
      ),
    )
    return { form: 'text', location, text: '' }
  }
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : ''
  return { form: 'text', location, text: text.replace(/\s+/gu, ' ').trim() }
}

/** Bytes that are no UTF-8 come out of the decoder as U+FFFD; control characters break editors and reports. */
function unreadableCharacter(path: string, text: string): Fault | null {
  const found = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u.exec(text)
  if (found === null) return null
  const before = text.slice(0, found.index).split(/\r\n|[\n\r]/u)
  const location = { file: path, line: before.length, column: (before.at(-1) ?? '').length + 1 }
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return fault(
    location,
    'text in UTF-8 without control characters',
    code === 'FFFD' ? 'bytes that are no UTF-8' : `the control character U+${code}`,
  )
}

function locationAt(file: string, counter: LineCounter, offset: number): FileLocation {
  const { line, col } = counter.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

/** The parser's own words, without the excerpt and in the middle of a sentence. */
function yamlComplaint(message: string): string {
  const [first = ''] = message.split('\n')
  return `YAML that the parser refuses: ${first.replace(/[.:]$/u, '')}`
}
