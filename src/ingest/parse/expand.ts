import {
  enumerations,
  interfaces,
  relationTypes,
  type Kind,
  type Modality,
  type RelationType,
} from '../../generated/vocabulary.ts'
import { nearest } from '../../lib/errors.ts'
import { blockForms, type Join } from '../shapes/block-forms.ts'
import { citationsOf, type LocatedCitation } from './citations.ts'
import type { Speaker } from '../../model/relation.ts'
import type { DraftRelation } from './draft.ts'
import { dataError, quoted, type DataError, type FileLocation } from '../yaml/data-error.ts'
import { entryOf, textOf, textsOf, type Located, type LocatedText } from '../yaml/located.ts'
import { unknownId, type Registry } from './registry.ts'
import type { Block } from './statement-files.ts'

/** A block taken apart: its relations, where it is anchored, and what it speaks of. */
export interface Claim {
  readonly relations: readonly LocatedRelation[]
  readonly citations: readonly LocatedCitation[]
  readonly says: LocatedText | null
  /** The ids of everything that it joins, its speaker included. */
  readonly touches: ReadonlySet<string>
}

export interface LocatedRelation {
  readonly relation: DraftRelation
  readonly location: FileLocation
}

/** Expands a block into plain relations that share its sentence, its citations and its speaker. */
export function expand(
  block: Block,
  registry: Registry,
): { readonly claim: Claim; readonly errors: readonly DataError[] } {
  const errors: DataError[] = []
  const { value } = block
  const citations = citationsOf(entryOf(value, 'cite')?.value, block.source)
  const speakers = speakersOf(block, registry, errors)
  const speaker = speakers.at(-1)?.entity ?? ''
  const shared = {
    statement: textOf(value, 'says')?.text ?? '',
    status: member(enumerations.Status, textOf(value, 'status')?.text) ?? 'STATED',
    modality: modalityOf(block),
    negated: textOf(value, 'negated')?.text === 'true',
    how: textOf(value, 'how')?.text ?? null,
    reasoning: textOf(value, 'reasoning')?.text ?? null,
    frequency: textOf(value, 'frequency')?.text ?? null,
    degree: textOf(value, 'degree')?.text ?? null,
    speaker,
    speakers,
    note: textOf(value, 'note')?.text ?? null,
    since:
      blockForms[block.form]?.fields['since'] === undefined ? (textOf(value, 'since')?.text ?? null) : null,
    until: textOf(value, 'until')?.text ?? null,
    citations: citations.map(({ source, section, paragraph, anchor }) => ({
      source,
      section,
      paragraph,
      anchor,
    })),
  }
  if (shared.status !== 'STATED' && shared.reasoning === null)
    errors.push(
      dataError(value.location, '`reasoning`', `given where the status is ${shared.status}`, 'nothing'),
    )
  const quantifier = textOf(value, 'quantifier')
  const pairs =
    block.form === 'relation'
      ? pairsOfRelation(block, registry, errors)
      : pairsOfForm(block, registry, errors)
  const relations = pairs.map(({ type, from, to, counted, location }) => ({
    relation: { type, from, to, ...shared, quantifier: counted ? (quantifier?.text ?? null) : null },
    location,
  }))
  if (quantifier !== undefined && pairs.length > 0 && !pairs.some(({ counted }) => counted)) {
    errors.push(
      dataError(quantifier.location, '`quantifier`', 'in a block that names actors', quoted(quantifier.text)),
    )
  }
  if (shared.since !== null && shared.until !== null && isAfter(shared.since, shared.until)) {
    errors.push(
      dataError(
        textOf(value, 'until')?.location ?? value.location,
        '`until`',
        `a date not before \`since\`, ${shared.since}`,
        quoted(shared.until),
      ),
    )
  }
  const touches = new Set([
    ...speakers.map(({ entity }) => entity),
    ...relations.flatMap(({ relation }) => [relation.from, relation.to]),
  ])
  return { claim: { relations, citations, says: textOf(value, 'says') ?? null, touches }, errors }
}

interface Pair {
  readonly type: RelationType
  readonly from: string
  readonly to: string
  readonly location: FileLocation
  /** How many of those named it is said of can stand on it. */
  readonly counted: boolean
}

function pairsOfForm(block: Block, registry: Registry, errors: DataError[]): readonly Pair[] {
  const form = blockForms[block.form]
  const own = textOf(block.value, block.form)
  if (form === undefined || own === undefined) return []
  const pairs: Pair[] = []
  let named = 0
  for (const [key, join] of Object.entries(form.joins)) {
    const ends = idsOf(entryOf(block.value, key)?.value, join.everyone === true ? ['everyone'] : [])
    named += ends.length
    for (const end of ends) {
      if (!fits(end, join, registry, errors)) continue
      const [from, to] = join.direction === 'OUT' ? [own.text, end.text] : [end.text, own.text]
      pairs.push({ type: join.type, from, to, location: end.location, counted: isOfActors(join) })
    }
  }
  if (named === 0)
    errors.push(
      dataError(
        own.location,
        'this block',
        'joined to at least one other entity',
        'only none, not stated or everyone',
      ),
    )
  return pairs
}

/** The named end must be known and of a kind that may stand there; a block's own entity always is. */
function fits(end: LocatedText, { type, direction }: Join, registry: Registry, errors: DataError[]): boolean {
  const side = direction === 'OUT' ? 'to' : 'from'
  const allowed = relationTypes[type][side]
  const found = registry.get(end.text)
  if (found === undefined) errors.push(unknownId(end, registry, allowed))
  else if (!allowed.includes(found.entity.kind))
    errors.push(
      dataError(
        end.location,
        `${quoted(side)} of ${type}`,
        kindsInWords(allowed),
        `${quoted(end.text)}, ${article(found.entity.kind)}`,
      ),
    )
  else return true
  return false
}

function pairsOfRelation({ value }: Block, registry: Registry, errors: DataError[]): readonly Pair[] {
  const type = member(Object.keys(relationTypes) as RelationType[], textOf(value, 'relation')?.text)
  const froms = known(
    idsOf(entryOf(value, 'from')?.value, []),
    type === undefined ? [] : relationTypes[type].from,
    registry,
    errors,
  )
  const tos = known(
    idsOf(entryOf(value, 'to')?.value, []),
    type === undefined ? [] : relationTypes[type].to,
    registry,
    errors,
  )
  if (type === undefined || relationTypes[type].derived) return []
  const { from: fromKinds, to: toKinds } = relationTypes[type]
  const ends = (from: LocatedText, to: LocatedText) =>
    `${quoted(from.text)}, ${article(kindOf(from, registry))}, to ${quoted(to.text)}, ${article(kindOf(to, registry))}`
  const pairs: Pair[] = []
  for (const from of froms) {
    for (const to of tos) {
      const wrong = !fromKinds.includes(kindOf(from, registry))
        ? from
        : !toKinds.includes(kindOf(to, registry))
          ? to
          : null
      if (wrong !== null)
        errors.push(
          dataError(
            wrong.location,
            type,
            `from ${kindsInWords(fromKinds)} to ${kindsInWords(toKinds)}`,
            ends(from, to),
          ),
        )
      else pairs.push({ type, from: from.text, to: to.text, location: to.location, counted: true })
    }
  }
  return pairs
}

function known(
  ids: readonly LocatedText[],
  kinds: readonly Kind[],
  registry: Registry,
  errors: DataError[],
): readonly LocatedText[] {
  return ids.filter((id) => {
    const found = registry.get(id.text) !== undefined
    if (!found) errors.push(unknownId(id, registry, kinds))
    return found
  })
}

function kindOf(id: LocatedText, registry: Registry): Kind {
  return registry.get(id.text)?.entity.kind ?? 'Passage'
}

/** The ids that a value names; `none` and `not stated` name nobody, and so does what else may stand there alone. */
function idsOf(value: Located | undefined, alone: readonly string[]): readonly LocatedText[] {
  const nobody = ['none', 'not stated', ...alone]
  if (value?.form === 'text' && nobody.includes(value.text)) return []
  return textsOf(value).filter(({ text }) => text !== '')
}

/** The chain of those who speak, from the outside in; empty where the voice is none. */
function speakersOf({ value, voices }: Block, registry: Registry, errors: DataError[]): readonly Speaker[] {
  const named = textOf(value, 'voice')
  const voice = voices.byName.get(named?.text ?? voices.usual ?? '')
  if (voice !== undefined) {
    return voice.flatMap(({ id, quantifier }) =>
      registry.get(id.text) === undefined ? [] : [{ entity: id.text, quantifier }],
    )
  }
  if (named !== undefined && named.text !== '' && voices.byName.size > 0)
    errors.push(
      dataError(named.location, '`voice`', 'a voice that source.yaml declares', quoted(named.text), {
        nearest: nearest(named.text, [...voices.byName.keys()]),
      }),
    )
  return []
}

function modalityOf({ form: key, value }: Block): Modality {
  const given = member(enumerations.Modality, textOf(value, 'modality')?.text)
  const form = blockForms[key]
  const act = Object.entries(form?.acts ?? {}).find(([name]) => value.entries.has(name))
  return given ?? act?.[1] ?? form?.modality ?? 'IS'
}

/** Kinds by the name of their interface where they are all of it. */
function kindsInWords(kinds: readonly Kind[]): string {
  const whole = (['Entity', 'Actor', 'Norm'] as const).find(
    (name) =>
      interfaces[name].length === kinds.length && interfaces[name].every((kind) => kinds.includes(kind)),
  )
  return whole ?? kinds.join(' or ')
}

export function article(kind: Kind): string {
  return `${/^[AEIOU]/u.test(kind) ? 'an' : 'a'} ${kind}`
}

/** Relations to or from actors alone: those that say of whom a claim holds. */
function isOfActors({ type, direction }: Join): boolean {
  return relationTypes[type][direction === 'OUT' ? 'to' : 'from'].every((kind) =>
    interfaces.Actor.includes(kind),
  )
}

/** By what both dates say: 2011 is not after 2011-03. */
function isAfter(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length)
  return one.slice(0, shared) > other.slice(0, shared)
}

function member<T extends string>(values: readonly T[], word: string | undefined): T | undefined {
  return values.find((value) => value === word)
}
