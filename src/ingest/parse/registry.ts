import type { Kind } from '../../generated/vocabulary.ts'
import { nearest } from '../../lib/errors.ts'
import type { DraftEntity } from './draft.ts'
import { fault, quoted, type Fault, type FileLocation } from '../yaml/data-error.ts'
import type { LocatedText } from '../yaml/located.ts'
import { reservedWords } from '../shapes/shapes.ts'

/** An entity with the locations where its id and its words are written. */
export interface Declared {
  readonly entity: DraftEntity
  readonly location: FileLocation
  /** Its name, aliases and summary, where they are written. */
  readonly wording: readonly LocatedText[]
}

/** Every id that the data declares. */
export class Registry {
  readonly faults: readonly Fault[]
  readonly #byId = new Map<string, Declared>()

  constructor(all: readonly Declared[]) {
    const faults: Fault[] = []
    for (const declared of all) {
      const first = this.#byId.get(declared.entity.id)
      if (first === undefined) this.#byId.set(declared.entity.id, declared)
      else
        faults.push(
          fault(
            declared.location,
            'an id that is not yet used',
            `${quoted(declared.entity.id)}, which stands at ${place(first.location)} already`,
          ),
        )
    }
    this.faults = faults
  }

  get all(): readonly Declared[] {
    return [...this.#byId.values()]
  }

  get(id: string): Declared | undefined {
    return this.#byId.get(id)
  }

  /** The nearest known ids: of the kinds asked for where any is near, else of all. */
  near(id: string, kinds: readonly Kind[]): readonly string[] {
    const fitting = this.all
      .filter(({ entity }) => kinds.includes(entity.kind))
      .map(({ entity }) => entity.id)
    const near = nearest(id, fitting)
    return near.length > 0 ? near : nearest(id, [...this.#byId.keys()])
  }
}

/** An id that names nothing. */
export function unknownId(id: LocatedText, registry: Registry, kinds: readonly Kind[]): Fault {
  if (reservedWords.includes(id.text))
    return fault(id.location, 'an id', `${quoted(id.text)}, which has no meaning here`)
  return fault(
    id.location,
    'the id of an entity',
    `the unknown ${quoted(id.text)}`,
    registry.near(id.text, kinds),
  )
}

export function place({ file, line, column }: FileLocation): string {
  return `${file}:${line}:${column}`
}
