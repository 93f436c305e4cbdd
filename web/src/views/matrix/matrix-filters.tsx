import { useId } from 'preact/hooks'
import { useUrlParameters } from '../../url/url-parameters.ts'
import type { NamedFragment } from '../../generated/operations.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { EntityListPicker } from '../../parts/entity-list-picker.tsx'
import { actGroups, actLabel } from '../../labels/acts.ts'
import { kindName } from '../../labels/families.ts'
import { kindsOf } from '../../labels/kinds.ts'

/** The filters of rows, columns and act. */
export function MatrixFilters({
  kinds,
  wider,
}: {
  /** The kinds of the actors. */
  readonly kinds: readonly Kind[]
  /** The tools that have narrower forms. */
  readonly wider: readonly NamedFragment[]
}) {
  const { word, list, change } = useUrlParameters()
  const key = useId()
  const chosen = list('kinds')
  return (
    <div class="matrix-filters panel">
      <p class="matrix-field">
        <label for={`${key}-act`}>Act</label>
        <select
          id={`${key}-act`}
          value={word('act')}
          onChange={({ currentTarget }) => change({ act: currentTarget.value })}
        >
          <option value="">For each pair as the sources have it</option>
          {actGroups().map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.acts.map((act) => (
                <option key={act} value={act}>
                  {actLabel(act)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <p class="matrix-field">
        <label for={`${key}-actor`}>Actor’s name has</label>
        <input
          id={`${key}-actor`}
          type="search"
          value={word('who')}
          onInput={({ currentTarget }) => change({ who: currentTarget.value }, 'same step')}
        />
      </p>
      <p class="matrix-field">
        <label for={`${key}-tool`}>Tool’s name has</label>
        <input
          id={`${key}-tool`}
          type="search"
          value={word('what')}
          onInput={({ currentTarget }) => change({ what: currentTarget.value }, 'same step')}
        />
      </p>
      <p class="matrix-field">
        <label for={`${key}-within`}>Forms of which tool</label>
        <select
          id={`${key}-within`}
          value={word('within')}
          onChange={({ currentTarget }) => change({ within: currentTarget.value })}
        >
          <option value="">of any</option>
          {wider.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <details class="matrix-more" open={chosen.length + list('actors').length + list('tools').length > 0}>
        <summary>By kind of actor, or only certain actors and tools</summary>
        <fieldset class="matrix-kinds">
          <legend>Kinds of actors{chosen.length === 0 && ': all'}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={chosen.includes(kind)}
                onChange={({ currentTarget }) =>
                  change({
                    kinds: kinds.filter((one) =>
                      one === kind ? currentTarget.checked : chosen.includes(one),
                    ),
                  })
                }
              />
              {kindName(kind)}
            </label>
          ))}
        </fieldset>
        <div class="matrix-pickers">
          <EntityListPicker
            label="Only these actors"
            kinds={actorKinds}
            values={list('actors')}
            onChange={(actors) => change({ actors })}
          />
          <EntityListPicker
            label="Only these tools"
            kinds={toolKinds}
            values={list('tools')}
            onChange={(tools) => change({ tools })}
          />
        </div>
      </details>
    </div>
  )
}

// Constant: a picker sends a new request when its kinds change.
const actorKinds = kindsOf('Actor')
const toolKinds = ['Tool'] as const
