import { z } from 'zod'
import { nearest } from '../../lib/errors.ts'
import { blockForms, openingKeys } from '../shapes/block-forms.ts'
import { blockShapes } from '../shapes/block-shapes.ts'
import { checkShape } from '../yaml/check-shape.ts'
import type { SourceFolder } from './data-files.ts'
import { fault, quoted, type Fault } from '../yaml/data-error.ts'
import {
  describe,
  entryOf,
  textOf,
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

/** The names of a source's voices → ids of the entities whose claims they are. */
export interface Voices {
  readonly byName: ReadonlyMap<string, LocatedText>
  readonly usual: string | null
}

export const voicesShape = z.strictObject(
  {
    voices: z.record(z.string(), text('the id of the entity whose claims these are'), {
      error: 'names of voices, each with the id of an entity',
    }),
    default: text('the voice of blocks that name none'),
  },
  { error: 'the keys voices and default' },
)

/** The blocks of a source in the order of its files, lists taken apart. Faulty ones too, so that their ids are known. */
export function blocksOf(folder: SourceFolder): {
  readonly blocks: readonly Block[]
  readonly voices: Voices
  readonly faults: readonly Fault[]
} {
  const faults: Fault[] = []
  const voices = voicesOf(folder.voices?.root ?? null, faults)
  const blocks: Block[] = []
  for (const { root } of folder.blocks) {
    if (root === null) continue
    for (const value of itemsOf(root, faults)) {
      const form = openingKeyOf(value, faults)
      if (form === null || value.form !== 'map') continue
      faults.push(...blockFaults(form, value))
      blocks.push({ form, source: folder.source, value, voices })
    }
  }
  return { blocks, voices, faults }
}

function voicesOf(root: Located | null, faults: Fault[]): Voices {
  if (root === null) return { byName: new Map(), usual: null }
  faults.push(...checkShape(root, voicesShape, Object.keys(voicesShape.shape)))
  const byName = new Map<string, LocatedText>()
  const declared = entryOf(root, 'voices')?.value
  if (declared?.form === 'map') {
    for (const [name, { value }] of declared.entries) if (value.form === 'text') byName.set(name, value)
  }
  const usual = textOf(root, 'default')
  if (usual !== undefined && byName.size > 0 && !byName.has(usual.text)) {
    faults.push(
      fault(
        usual.location,
        'one of the voices declared here',
        quoted(usual.text),
        nearest(usual.text, [...byName.keys()]),
      ),
    )
  }
  return { byName, usual: usual?.text ?? null }
}

/** The blocks of a file, those of its lists with what the list hands down. */
function itemsOf(root: Located, faults: Fault[]): readonly Located[] {
  const blocks = root.form === 'list' ? root.items : []
  return blocks.flatMap((item) =>
    item.form === 'map' && item.entries.has('list') ? listItems(item, faults) : [item],
  )
}

function listItems(list: LocatedMap, faults: Fault[]): readonly Located[] {
  const label = entryOf(list, 'list')
  const items = entryOf(list, 'items')
  if (label?.value.form !== 'text' || label.value.text === '')
    faults.push(fault(label?.location ?? list.location, 'a label for the reader', describe(label?.value)))
  if (items?.value.form !== 'list' || items.value.items.length === 0) {
    faults.push(
      fault(
        items?.value.location ?? list.location,
        'the key `items`: a list of blocks',
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
      faults.push(
        fault(
          location,
          'a key that an item of this list takes',
          `${quoted(key)}, which none of them takes`,
          nearest(key, [...new Set(knownKeys(items.value.items))]),
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
function openingKeyOf(value: Located, faults: Fault[]): string | null {
  const opening = `one of the keys ${openingKeys.join(', ')}`
  if (value.form !== 'map') {
    faults.push(fault(value.location, `a block with ${opening}`, describe(value)))
    return null
  }
  const found = openingKeys.filter((key) => value.entries.has(key))
  const [form, second] = found
  if (form === 'list' || second === 'list') {
    faults.push(
      fault(
        entryOf(value, 'list')?.location ?? value.location,
        'a list that stands alone, not within another list',
        'a list within a list',
      ),
    )
    return null
  }
  if (form === undefined) {
    const keys = [...value.entries.keys()]
    faults.push(
      fault(
        value.location,
        opening,
        keys.length === 0 ? 'none' : `only ${keys.map(quoted).join(', ')}`,
        keys.flatMap((key) => nearest(key, openingKeys, 1)),
      ),
    )
    return null
  }
  if (second !== undefined)
    faults.push(
      fault(
        entryOf(value, second)?.location ?? value.location,
        `one block, opened by one key`,
        `both ${quoted(form)} and ${quoted(second)}`,
      ),
    )
  return form
}

function blockFaults(form: string, value: LocatedMap): readonly Fault[] {
  const shape = blockShapes[form]
  if (shape === undefined) return []
  const faults = [...checkShape(value, shape, Object.keys(shape.shape))]
  const acts = Object.keys(blockForms[form]?.acts ?? {})
  const given = acts.filter((act) => value.entries.has(act))
  if (acts.length > 0 && given.length !== 1) {
    const location = entryOf(value, given[1] ?? '')?.location ?? value.location
    faults.push(
      fault(
        location,
        `${acts.length === 1 ? 'the key' : 'exactly one of the keys'} ${acts.map(quoted).join(', ')} with an act`,
        given.length === 0 ? 'none of them' : given.map(quoted).join(' and '),
      ),
    )
  }
  return faults
}
