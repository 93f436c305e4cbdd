import type { Act, Kind } from '../../generated/vocabulary.ts'
import type { Entity } from '../../model/entity.ts'

/** How things are called within a sentence: names alone stand in capitals, and without their article. */
export interface Wording {
  /** "the Security Council", "individual States", "sanctions"; the id where there is no such entity. */
  readonly called: (id: string) => string
  /** The same for several: "a, b and c", parted by semicolons where one of them has a comma. */
  readonly listed: (ids: readonly string[]) => string
  /** A name in quotation marks, for a norm, or where it need not agree with the rest. */
  readonly titled: (id: string) => string
  readonly titles: (ids: readonly string[]) => string
  /** What is done, after "to": "impose sanctions", "make use of force". */
  readonly doing: (act: Act, tool: string) => string
}

export function wordingOf({ entities }: { readonly entities: readonly Entity[] }): Wording {
  const known = wordings.get(entities)
  if (known !== undefined) return known
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const isProper = properIn(entities)
  const called = (id: string): string => {
    const entity = byId.get(id)
    return entity === undefined ? id : calledAs(entity, isProper)
  }
  const titled = (id: string): string => `“${byId.get(id)?.name ?? id}”`
  const made: Wording = {
    called,
    listed: (ids) => joined(ids.map(called)),
    titled,
    titles: (ids) => joined(ids.map(titled)),
    doing: (act, tool) => doingOf(act, called(tool)),
  }
  wordings.set(entities, made)
  return made
}

const wordings = new WeakMap<readonly Entity[], Wording>()

/** "a, b and c"; of words that have a comma or an "and" "a; b; and c". */
export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  const rest = words.slice(0, -1)
  if (words.some((word) => word.includes(','))) return `${rest.join('; ')}; and ${last}`
  return `${rest.join(', ')} and ${last}`
}

function calledAs({ kind, name }: Entity, isProper: (name: string) => boolean): string {
  if (/^the /i.test(name)) return `the ${name.slice(4)}`
  if (ofOneName.has(kind)) return /^[A-Z]{2,}$/.test(name) ? name : `the ${name}`
  if (kind === 'State')
    return /^(?:Government|Republic|Kingdom|Federation) of /.test(name) ? `the ${name}` : name
  if (!common.has(kind)) return name
  const word = isProper(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
  return needsArticle(kind, word) ? `the ${word}` : word
}

/** There is one of each, and it is spoken of as "the …". */
const ofOneName: ReadonlySet<Kind> = new Set<Kind>([
  'Organ',
  'Office',
  'Court',
  'Organization',
  'RegionalArrangement',
])

/** Their names are descriptions, in small letters within a sentence. */
const common: ReadonlySet<Kind> = new Set<Kind>(['ActorGroup', 'Tool', 'Condition', 'Crime', 'Principle'])

/** A group in the singular, and a single act "of" something. */
function needsArticle(kind: Kind, word: string): boolean {
  const head = word.split(/ (?:of|for|to|at|on|by|in|that|who|responsible) /)[0] ?? word
  if (kind === 'ActorGroup') return !/s\b/.test(head) && !/^those\b/.test(head)
  return kind === 'Tool' && / of /.test(word) && !/ /.test(head) && !/(?:s|ing)$/.test(head)
}

/** Whether a name begins with a word that has its capital within sentences too, as the other words of the release tell; passages have none of their own. */
function properIn(entities: readonly Entity[]): (name: string) => boolean {
  const runs = new Set<string>()
  for (const { kind, name, aliases, summary } of entities) {
    if (kind === 'Passage') continue
    for (const text of [name, ...aliases, summary]) {
      for (const sentence of text.split(/(?<=[.:;!?]) /)) {
        // The first word of a sentence has its capital anyhow.
        const words = wordsOf(sentence).slice(1)
        words.forEach((_word, at) =>
          [1, 2, 3].forEach((count) => runs.add(words.slice(at, at + count).join(' '))),
        )
      }
    }
  }
  return (name) => {
    if (!/^\p{Lu}\p{Ll}/u.test(name)) return true
    const small = name.charAt(0).toLowerCase() + name.slice(1)
    const begin = (text: string, count: number): string => wordsOf(text).slice(0, count).join(' ')
    for (const count of [3, 2]) {
      if (runs.has(begin(small, count))) return false
      if (runs.has(begin(name, count))) return true
    }
    return runs.has(begin(name, 1)) && !runs.has(begin(small, 1))
  }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '')
}

function doingOf(act: Act, tool: string): string {
  const verb = act === 'USE' ? 'make use of' : act.toLowerCase().replaceAll('_', ' ')
  const words = tool.replace(/^the /, '').split(' ').slice(0, 2)
  if (act === 'USE' && words[0] === 'use') return `make ${tool.replace(/^the /, '')}`
  const isNamedByTool = words.some((word) => word.toLowerCase().startsWith(verb.slice(0, 4)))
  const isDoing = act === 'USE' && /^[a-z]+ing$/.test(words[0] ?? '') && words[1] !== 'and'
  return isNamedByTool || isDoing ? `act by ${tool}` : `${verb} ${tool}`
}
