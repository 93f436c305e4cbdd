import { useId } from 'preact/hooks'
import { useUrlParameters } from '../../url/url-parameters.ts'
import type { ApiError } from '../../data/request.ts'
import { acts } from '../../generated/vocabulary.ts'
import { EntityPicker } from '../../parts/entity-picker.tsx'
import { actGroups, actLabel, isAct } from '../../labels/acts.ts'
import { kindsOf } from '../../labels/kinds.ts'
import { UnknownChoice } from './unknown-choice.tsx'

/** The form for actor, act and tool; each choice goes into the URL at once. */
export function QuestionForm({ error }: { readonly error?: ApiError | undefined }) {
  const { word, change } = useUrlParameters()
  const key = useId()
  const act = word('act')
  const at = (id: string): ApiError | undefined => (id !== '' && error?.about === id ? error : undefined)
  return (
    <section class="ask-question panel" aria-label="The question">
      <div class="ask-field">
        <EntityPicker
          label="Who"
          placeholder="Anybody: type a name"
          kinds={actorKinds}
          value={word('actor')}
          onChange={(id) => change({ actor: id, after: '' })}
        />
        <UnknownChoice error={at(word('actor'))} onChoose={(id) => change({ actor: id })} />
      </div>
      <div class="ask-field">
        <label for={`${key}-act`}>Act</label>
        <select
          id={`${key}-act`}
          value={act}
          onChange={({ currentTarget }) => change({ act: currentTarget.value, after: '' })}
        >
          <option value="">Left to the sources</option>
          {actGroups().map((group) => (
            <optgroup key={group.name} label={group.name}>
              {group.acts.map((one) => (
                <option key={one} value={one} title={acts[one].meaning}>
                  {actLabel(one)}
                </option>
              ))}
            </optgroup>
          ))}
          {act !== '' && !isAct(act) && <option value={act}>{act}</option>}
        </select>
      </div>
      <div class="ask-field">
        <EntityPicker
          label="With which tool"
          placeholder="Any tool: type a name"
          kinds={toolKinds}
          value={word('tool')}
          onChange={(id) => change({ tool: id, after: '' })}
        />
        <UnknownChoice error={at(word('tool'))} onChoose={(id) => change({ tool: id })} />
      </div>
    </section>
  )
}

// Constant: a picker sends a new request when its kinds change.
const actorKinds = kindsOf('Actor')
const toolKinds = ['Tool'] as const
