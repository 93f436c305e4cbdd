import { interfaces, type Kind, type Modality, type RelationType } from '../../generated/vocabulary.ts'

/** A key of a block that names entities, and the relations it stands for. */
export interface Join {
  readonly type: RelationType
  /** OUT: from the block's own entity to those named; IN: from those named to it. */
  readonly direction: 'OUT' | 'IN'
  readonly required: boolean
  /** `everyone` may stand here: then no relation is made. */
  readonly everyone?: true
}

/** A block that makes an entity of its own. */
export interface BlockForm {
  readonly kind: Kind
  readonly modality: Modality
  /** Keys of which exactly one names the act, with the modality that each gives. */
  readonly acts: Readonly<Record<string, Modality>>
  /** Keys that are fields of the entity, beside its act. */
  readonly fields: Readonly<Record<string, 'required' | 'required or not stated' | 'optional'>>
  readonly joins: Readonly<Record<string, Join>>
}

/** What each block says, key by key: the one place where the keys of norms, measures and the rest are declared. */
export const blockForms: Readonly<Record<string, BlockForm>> = {
  power: {
    kind: 'Power',
    modality: 'MAY',
    acts: { may: 'MAY', can: 'CAN', 'can consider': 'CAN_CONSIDER' },
    fields: { nature: 'required', legalForce: 'optional' },
    joins: {
      holder: { type: 'HOLDS', direction: 'IN', required: true },
      over: { type: 'OVER', direction: 'OUT', required: true },
      including: { type: 'OVER', direction: 'OUT', required: false },
      requires: { type: 'SUBJECT_TO', direction: 'OUT', required: true },
      'expressly without': { type: 'EXEMPT_FROM', direction: 'OUT', required: true },
      'based on': { type: 'BASED_ON', direction: 'OUT', required: true },
      pillar: { type: 'SERVES', direction: 'OUT', required: true },
      towards: { type: 'TOWARDS', direction: 'OUT', required: false },
      regarding: { type: 'REGARDING', direction: 'OUT', required: false },
    },
  },
  restriction: {
    kind: 'Restriction',
    modality: 'MUST_NOT',
    acts: { 'may not': 'MUST_NOT' },
    fields: { legalForce: 'optional' },
    joins: {
      binds: { type: 'BINDS', direction: 'OUT', required: true, everyone: true },
      'applies if': { type: 'APPLIES_IF', direction: 'OUT', required: false },
      except: { type: 'EXCEPT', direction: 'OUT', required: true },
      over: { type: 'OVER', direction: 'OUT', required: true },
      unless: { type: 'SUBJECT_TO', direction: 'OUT', required: true },
      'based on': { type: 'BASED_ON', direction: 'OUT', required: true },
      towards: { type: 'TOWARDS', direction: 'OUT', required: false },
      regarding: { type: 'REGARDING', direction: 'OUT', required: false },
      pillar: { type: 'SERVES', direction: 'OUT', required: false },
    },
  },
  duty: {
    kind: 'Duty',
    modality: 'MUST',
    acts: { must: 'MUST', should: 'SHOULD' },
    fields: { legalForce: 'optional' },
    joins: {
      binds: { type: 'BINDS', direction: 'OUT', required: true, everyone: true },
      'applies if': { type: 'APPLIES_IF', direction: 'OUT', required: false },
      over: { type: 'OVER', direction: 'OUT', required: true },
      requires: { type: 'SUBJECT_TO', direction: 'OUT', required: true },
      'expressly without': { type: 'EXEMPT_FROM', direction: 'OUT', required: true },
      'based on': { type: 'BASED_ON', direction: 'OUT', required: true },
      towards: { type: 'TOWARDS', direction: 'OUT', required: false },
      regarding: { type: 'REGARDING', direction: 'OUT', required: false },
      pillar: { type: 'SERVES', direction: 'OUT', required: false },
    },
  },
  measure: {
    kind: 'Measure',
    modality: 'DID',
    acts: {},
    fields: { date: 'required or not stated' },
    joins: {
      'taken by': { type: 'TOOK', direction: 'IN', required: true },
      applied: { type: 'APPLIED', direction: 'OUT', required: true },
      'in case': { type: 'IN_CASE', direction: 'OUT', required: true },
      under: { type: 'UNDER', direction: 'OUT', required: true },
      'expressed in': { type: 'EXPRESSED_IN', direction: 'OUT', required: true },
      towards: { type: 'TOWARDS', direction: 'OUT', required: false },
      regarding: { type: 'REGARDING', direction: 'OUT', required: false },
    },
  },
  position: {
    kind: 'Position',
    modality: 'IS',
    acts: {},
    fields: {},
    joins: {
      'taken by': { type: 'TAKES', direction: 'IN', required: true },
      on: { type: 'ON', direction: 'OUT', required: true },
      'in case': { type: 'IN_CASE', direction: 'OUT', required: false },
      towards: { type: 'TOWARDS', direction: 'OUT', required: false },
      regarding: { type: 'REGARDING', direction: 'OUT', required: false },
    },
  },
  recommendation: {
    kind: 'Recommendation',
    modality: 'SHOULD',
    acts: {},
    fields: { number: 'optional' },
    joins: {
      to: { type: 'ADDRESSED_TO', direction: 'OUT', required: true },
      regarding: { type: 'REGARDING', direction: 'OUT', required: true },
    },
  },
  figure: {
    kind: 'Figure',
    modality: 'IS',
    acts: {},
    // `since` is since when it is counted: a field of the figure, not of the claim.
    fields: { value: 'required', bound: 'required', unit: 'required', since: 'optional' },
    joins: {
      counts: { type: 'COUNTS', direction: 'OUT', required: true },
      'in case': { type: 'IN_CASE', direction: 'OUT', required: false },
    },
  },
}

/** The keys of which one opens a block. */
export const openingKeys: readonly string[] = [...Object.keys(blockForms), 'relation', 'list']

const kindsOfBlocks: readonly Kind[] = Object.values(blockForms).map(({ kind }) => kind)

/** Kinds that are declared in the vocabulary files: all that no block makes and no build makes. */
export const vocabularyKinds: readonly Kind[] = interfaces.Entity.filter(
  (kind) => !kindsOfBlocks.includes(kind) && kind !== 'Passage',
)
