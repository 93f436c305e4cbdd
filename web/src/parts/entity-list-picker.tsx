import { useQuery } from '../data/use-query.ts'
import { NamedEntitiesDocument } from '../generated/operations.ts'
import type { NamedFragment } from '../generated/operations.ts'
import { EntityPicker } from './entity-picker.tsx'
import type { EntityPickerProps } from './entity-picker.tsx'
import { KindShape } from './kind-mark.tsx'

export interface EntityListPickerProps extends Pick<
  EntityPickerProps,
  'label' | 'kinds' | 'hint' | 'placeholder'
> {
  /** The chosen ids, in the order of choice; at most 100. */
  readonly values: readonly string[]
  readonly onChange: (ids: readonly string[]) => void
}

/** A field for several entities: a removable tag for each, and a field to add one. */
export function EntityListPicker({ values, onChange, ...field }: EntityListPickerProps) {
  const { data } = useQuery(NamedEntitiesDocument, values.length === 0 ? null : { ids: values })
  return (
    <div class="list-picker">
      <EntityPicker
        {...field}
        value=""
        without={values}
        onChange={(id) => id !== '' && onChange([...values, id])}
      />
      {values.length > 0 && (
        <ul class="list-picker-tags" aria-label={`Chosen: ${field.label}`}>
          {values.map((id, place) => (
            <Tag
              key={id}
              id={id}
              named={data?.nodes[place]}
              onRemove={() => onChange(values.filter((other) => other !== id))}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function Tag(props: {
  readonly id: string
  readonly named: object | null | undefined
  readonly onRemove: () => void
}) {
  const { id, named, onRemove } = props
  const entity =
    named !== null && named !== undefined && 'name' in named ? (named as NamedFragment) : undefined
  const name = entity?.name ?? id
  return (
    <li class="tag">
      {entity !== undefined && <KindShape kind={entity.kind} />}
      <span>{name}</span>
      <button type="button" aria-label={`Take out ${name}`} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
