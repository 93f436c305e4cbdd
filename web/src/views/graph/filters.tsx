import type { ComponentChildren } from 'preact'
import type { ParameterChanges } from '../../url/url-parameters.ts'
import { relationTypes } from '../../generated/vocabulary.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { lineOf } from '../../canvas/bundles.ts'
import type { Line } from '../../canvas/bundles.ts'
import { LineMark } from '../../canvas/legend.tsx'
import { lineMeanings } from '../../canvas/legend-parts.ts'
import type { CanvasData } from '../../canvas/canvas-data.ts'
import { families, kindName } from '../../labels/families.ts'
import { kindCodes } from '../../labels/kind-codes.ts'
import { countsOf } from './graph-parts.ts'
import { toggled } from './graph-state.ts'
import type { GraphState } from './graph-state.ts'

export interface FiltersProps {
  readonly data: CanvasData
  readonly state: GraphState
  readonly change: (changes: ParameterChanges) => void
}

/** The legend, with a toggle for each kind, line and type. */
export function Filters({ data, state, change }: FiltersProps) {
  const { kinds, types } = countsOf(data)
  const lines = lineCounts(data)
  const toggle = (word: string): void => change({ hide: toggled(state.hidden, word) })
  const choice = (word: string, count: number, children: ComponentChildren) => (
    <li key={word}>
      <label>
        <input type="checkbox" checked={!state.hidden.has(word)} onChange={() => toggle(word)} />
        {children} <span class="graph-count">{count}</span>
      </label>
    </li>
  )
  const order = Object.values(families).flat()
  return (
    <div class="graph-filters">
      <fieldset>
        <legend>Kinds</legend>
        <ul>
          {[...kinds]
            .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
            .map(([kind, count]) =>
              choice(
                kind,
                count,
                <>
                  <KindMark kind={kind} /> <b>{kindCodes[kind]}</b> {kindName(kind)}
                </>,
              ),
            )}
        </ul>
      </fieldset>
      <fieldset>
        <legend>Lines</legend>
        <ul>
          {lines.map(([line, count]) =>
            choice(
              line,
              count,
              <>
                <LineMark line={line} /> {lineMeanings[line]}
              </>,
            ),
          )}
        </ul>
      </fieldset>
      <details>
        <summary>Types of relations ({types.length})</summary>
        <fieldset>
          <legend class="unseen">Types of relations</legend>
          <ul>{types.map(([type, count]) => choice(type, count, relationTypes[type].forward))}</ul>
        </fieldset>
      </details>
    </div>
  )
}

function lineCounts({ relations }: CanvasData): readonly (readonly [Line | 'denied', number])[] {
  const words = ['stated', 'inferred', 'derived', 'denied'] as const
  return words
    .map((word) => {
      const some = relations.filter((one) => (word === 'denied' ? one.negated : lineOf(one) === word))
      return [word, some.length] as const
    })
    .filter(([, count]) => count > 0)
}
