import { z } from 'zod'
import { nearest } from '../../lib/errors.ts'
import { blockForms, openingKeys } from '../shapes/block-forms.ts'
import { blockShapes } from '../shapes/block-shapes.ts'
import { checkShape } from '../yaml/check-shape.ts'
import type { SourceFolder } from './data-files.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import {
  describe,
  entryOf,
  textOf,
  textsOf,
  type Entry,
  type Located,
  type LocatedMap,
  type LocatedText,
} from '../yaml/located.ts'
import { text } from '../shapes/shapes.ts'

/** A block with what its list hands down to it. */
export interface Block {
  /** The key that opens it: power, relation. */
  readonly form: string
  readonly source: string
  readonly value: LocatedMap
  readonly voices: Voices
}

/** One link of a voice: who speaks, and how many of it. */
export interface Voice {
  readonly id: LocatedText
  readonly quantifier: string | null
}

/** The names of a source's voices → who speaks in them, from the outside in. */
export interface Voices {
  readonly byName: ReadonlyMap<string, readonly Voice[]>
  readonly usual: string | null
}

const speakers =
  'the id of the entity whose claims these are, or a list of ids from the outside in; how many may stand before an id'
const speaker = text(speakers)

export const voicesShape = z.strictObject(
  {
    voices: z.record(z.string(), z.union([speaker, z.array(speaker).min(1)], { error: speakers }), {
      error: 'names of voices, each with who speaks',
    }),
    default: text('the voice of blocks that name none'),
  },
  { error: 'the keys voices and default' },
)

/** The blocks of a source in the order of its files, lists taken apart. Faulty ones too, so that their ids are known. */
export function blocksOf(folder: SourceFolder): {
  readonly blocks: readonly Block[]
  readonly voices: Voices
  readonly errors: readonly DataError[]
} {
  const errors: DataError[] = []
  const voices = voicesOf(folder.voices?.root ?? null, errors)
  const blocks: Block[] = []
  for (const { root } of folder.blocks) {
    if (root === null) continue
    for (const value of itemsOf(root, errors)) {
      const form = openingKeyOf(value, errors)
      if (form === null || value.form !== 'map') continue
      errors.push(...blockErrors(form, value))
      blocks.push({ form, source: folder.source, value, voices })
    }
  }
  return { blocks, voices, errors }
}

function voicesOf(root: Located | null, errors: DataError[]): Voices {
  if (root === null) return { byName: new Map(), usual: null }
  errors.push(...checkShape(root, voicesShape, Object.keys(voicesShape.shape)))
  const byName = new Map<string, readonly Voice[]>()
  const declared = entryOf(root, 'voices')?.value
  if (declared?.form === 'map') {
    for (const [name, { value }] of declared.entries) {
      const links = textsOf(value).map(voiceOf)
      if (links.length > 0) byName.set(name, links)
    }
  }
  const usual = textOf(root, 'default')
  if (usual !== undefined && byName.size > 0 && !byName.has(usual.text)) {
    errors.push(
      dataError(usual.location, '`default`', 'one of the voices declared here', quoted(usual.text), {
        nearest: nearest(usual.text, [...byName.keys()]),
      }),
    )
  }
  return { byName, usual: usual?.text ?? null }
}

/** `some member-states` are some of them. */
function voiceOf({ text: written, ...spotted }: LocatedText): Voice {
  const words = written.split(' ')
  const id = { ...spotted, text: words.pop() ?? '' }
  return { id, quantifier: words.length === 0 ? null : words.join(' ') }
}

/** The blocks of a file, those of its lists with what the list hands down. */
function itemsOf(root: Located, errors: DataError[]): readonly Located[] {
  const blocks = root.form === 'list' ? root.items : []
  return blocks.flatMap((item) =>
    item.form === 'map' && item.entries.has('list') ? listItems(item, errors) : [item],
  )
}

function listItems(list: LocatedMap, errors: DataError[]): readonly Located[] {
  const label = entryOf(list, 'list')
  const items = entryOf(list, 'items')
  if (label?.value.form !== 'text' || label.value.text === '')
    errors.push(
      dataError(label?.location ?? list.location, '`list`', 'a label for the reader', describe(label?.value)),
    )
  if (items?.value.form !== 'list' || items.value.items.length === 0) {
    errors.push(
      dataError(
        items?.value.location ?? list.location,
        '`items`',
        'a list of blocks',
        describe(items?.value),
      ),
    )
    return []
  }
  const handedDown = [...list.entries].filter(([key]) => key !== 'list' && key !== 'items')
  const taken = new Set<string>()
  const merged = items.value.items.map((item) =>
    item.form === 'map' ? inheriting(item, handedDown, taken) : item,
  )
  for (const [key, { location }] of handedDown) {
    if (!taken.has(key))
      errors.push(
        dataError(
          location,
          'each key',
          'one that an item of this list takes',
          `${quoted(key)}, which none of them takes`,
          { nearest: nearest(key, [...new Set(knownKeys(items.value.items))]) },
        ),
      )
  }
  return merged
}

/** An item takes from its list what its own form knows and it does not give itself; the keys of acts count as one. */
function inheriting(
  item: LocatedMap,
  handedDown: readonly (readonly [string, Entry])[],
  taken: Set<string>,
): LocatedMap {
  const form = openingKeys.find((key) => item.entries.has(key)) ?? ''
  const known = Object.keys(blockShapes[form]?.shape ?? {})
  const acts = Object.keys(blockForms[form]?.acts ?? {})
  const acting = acts.some((act) => item.entries.has(act))
  const inherited = handedDown.filter(([key]) => known.includes(key) && key !== form)
  for (const [key] of inherited) taken.add(key)
  const missing = inherited.filter(([key]) => !item.entries.has(key) && !(acting && acts.includes(key)))
  return { ...item, entries: new Map([...missing, ...item.entries]) }
}

function knownKeys(items: readonly Located[]): readonly string[] {
  return items
    .flatMap((item) => openingKeys.filter((key) => entryOf(item, key) !== undefined))
    .flatMap((form) => Object.keys(blockShapes[form]?.shape ?? {}))
}

/** The one key that says what a block is. */
function openingKeyOf(value: Located, errors: DataError[]): string | null {
  const opening = `opened by one of the keys ${openingKeys.join(', ')}`
  if (value.form !== 'map') {
    errors.push(dataError(value.location, 'each item', `a block ${opening}`, describe(value)))
    return null
  }
  const found = openingKeys.filter((key) => value.entries.has(key))
  const [form, second] = found
  if (form === 'list' || second === 'list') {
    errors.push(
      dataError(
        entryOf(value, 'list')?.location ?? value.location,
        'this list',
        'outside other lists',
        'a list within a list',
      ),
    )
    return null
  }
  if (form === undefined) {
    const keys = [...value.entries.keys()]
    errors.push(
      dataError(
        value.location,
        'this block',
        opening,
        keys.length === 0 ? 'none' : `only ${keys.map(quoted).join(', ')}`,
        { nearest: keys.flatMap((key) => nearest(key, openingKeys, 1)) },
      ),
    )
    return null
  }
  if (second !== undefined)
    errors.push(
      dataError(
        entryOf(value, second)?.location ?? value.location,
        'this block',
        'opened by one key',
        `both ${quoted(form)} and ${quoted(second)}`,
      ),
    )
  return form
}

function blockErrors(form: string, value: LocatedMap): readonly DataError[] {
  const shape = blockShapes[form]
  if (shape === undefined) return []
  const errors = [...checkShape(value, shape, Object.keys(shape.shape))]
  const acts = Object.keys(blockForms[form]?.acts ?? {})
  const given = acts.filter((act) => value.entries.has(act))
  if (acts.length > 0 && given.length !== 1) {
    const location = entryOf(value, given[1] ?? '')?.location ?? value.location
    errors.push(
      dataError(
        location,
        'the act',
        `given once, under ${acts.map(quoted).join(' or ')}`,
        given.length === 0 ? 'none of them' : given.map(quoted).join(' and '),
      ),
    )
  }
  return errors
}
