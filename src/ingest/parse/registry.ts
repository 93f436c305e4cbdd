import type { Kind } from '../../generated/vocabulary.ts'
import { nearest } from '../../lib/errors.ts'
import type { DraftEntity } from './draft.ts'
import { dataError, quoted, type DataError, type FileLocation } from '../yaml/data-error.ts'
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
  readonly errors: readonly DataError[]
  readonly #byId = new Map<string, Declared>()

  constructor(all: readonly Declared[]) {
    const errors: DataError[] = []
    for (const declared of all) {
      const first = this.#byId.get(declared.entity.id)
      if (first === undefined) this.#byId.set(declared.entity.id, declared)
      else
        errors.push(
          dataError(
            declared.location,
            'each id',
            'declared once',
            `${quoted(declared.entity.id)} here and at ${place(first.location)}`,
          ),
        )
    }
    this.errors = errors
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
export function unknownId(id: LocatedText, registry: Registry, kinds: readonly Kind[]): DataError {
  if (reservedWords.includes(id.text))
    return dataError(
      id.location,
      'an id',
      'that of an entity',
      `${quoted(id.text)}, which has no meaning here`,
    )
  return dataError(id.location, 'an id', 'that of an entity', `the unknown ${quoted(id.text)}`, {
    nearest: registry.near(id.text, kinds),
  })
}

export function place({ file, line, column }: FileLocation): string {
  return `${file}:${line}:${column}`
}
