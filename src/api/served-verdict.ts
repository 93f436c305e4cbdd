import type { Act } from '../generated/vocabulary.ts'
import { internalError } from '../lib/errors.ts'
import type { Entity } from '../model/entity.ts'
import type { Outcome } from '../generated/vocabulary.ts'
import type { NormIndex } from '../reasoning/law/norm-index.ts'
import type { Situation } from '../reasoning/weighing/situation.ts'
import type { AssessedNorm, Verdict } from '../reasoning/questions/verdict.ts'

/** A verdict as the schema shows it. What is not asked for is not made: proof, changes and text above all. */
export class ServedVerdict {
  readonly #verdict: Verdict
  readonly #law: NormIndex

  constructor(verdict: Verdict, law: NormIndex) {
    this.#verdict = verdict
    this.#law = law
  }

  get outcome(): Outcome {
    return this.#verdict.outcome
  }

  get act(): Act {
    return this.#verdict.act
  }

  get actor(): Entity | undefined {
    return this.#law.entity(this.#verdict.question.actor)
  }

  get tool(): Entity | undefined {
    return this.#law.entity(this.#verdict.question.tool)
  }

  get situation(): Situation {
    return this.#verdict.question.situation
  }

  get powers(): readonly unknown[] {
    return this.#verdict.powers.map((norm) => servedNorm(norm, this.#law))
  }

  get restrictions(): readonly unknown[] {
    return this.#verdict.restrictions.map((norm) => servedNorm(norm, this.#law))
  }

  get otherActs(): readonly Act[] {
    return this.#verdict.otherActs
  }

  get met(): readonly Entity[] {
    return entitiesOf(this.#verdict.met, this.#law)
  }

  get missing(): readonly Entity[] {
    return entitiesOf(this.#verdict.missing, this.#law)
  }

  get open(): readonly Entity[] {
    return entitiesOf(this.#verdict.open, this.#law)
  }

  get exempt(): readonly Entity[] {
    return entitiesOf(this.#verdict.exempt, this.#law)
  }

  get silent(): readonly Entity[] {
    return entitiesOf(this.#verdict.silent, this.#law)
  }

  get standards(): readonly Entity[] {
    return entitiesOf(this.#verdict.standards, this.#law)
  }

  get positions(): readonly Entity[] {
    return entitiesOf(this.#verdict.positions, this.#law)
  }

  get proof(): readonly unknown[] {
    return this.#verdict.proof().map((step) => ({ ...step, basis: entitiesOf(step.basis, this.#law) }))
  }

  get changes(): readonly unknown[] {
    return this.#verdict.changes().map(({ supplied, circumstances, suppliers, text }) => ({
      supplied: entitiesOf(supplied, this.#law),
      circumstances: entitiesOf(circumstances, this.#law),
      suppliers: entitiesOf(suppliers, this.#law),
      text,
    }))
  }

  get text(): string {
    return this.#verdict.text()
  }
}

export function entitiesOf(ids: readonly string[], law: NormIndex): readonly Entity[] {
  return ids.map((id) => {
    const entity = law.entity(id)
    if (entity === undefined)
      throw internalError('The rules name an entity that the release does not hold.', { id })
    return entity
  })
}

function servedNorm(
  { norm, act, outcome, via, met, missing, open, exempt, silent }: AssessedNorm,
  law: NormIndex,
): unknown {
  return {
    norm: law.entity(norm),
    act,
    outcome,
    via: via === null ? null : law.entity(via),
    met: entitiesOf(met, law),
    missing: entitiesOf(missing, law),
    open: entitiesOf(open, law),
    exempt: entitiesOf(exempt, law),
    silent: entitiesOf(silent, law),
  }
}
