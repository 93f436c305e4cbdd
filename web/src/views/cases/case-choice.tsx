import { useUrlParameters } from '../../url/url-parameters.ts'
import type { CasesQuery } from '../../generated/operations.ts'

type ListedCase = CasesQuery['cases']['nodes'][number]

/** The choice of cases: one, several to compare, or none for all. */
export function CaseChoice({ cases }: { readonly cases: readonly ListedCase[] }) {
  const { list, change } = useUrlParameters()
  const chosen = new Set(list('cases'))
  const choose = (id: string): void => {
    const next = cases.map((one) => one.id).filter((one) => chosen.has(one) !== (one === id))
    change({ cases: next })
  }
  return (
    <fieldset class="cases-choice">
      <legend>Cases: choose two or more to set them side by side</legend>
      <ul>
        {cases.map((one) => (
          <li key={one.id}>
            <label>
              <input type="checkbox" checked={chosen.has(one.id)} onChange={() => choose(one.id)} />
              <span class="cases-name">{one.name}</span>
              <span class="cases-count">{recorded(one.measures.totalCount)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" disabled={chosen.size === 0} onClick={() => change({ cases: null })}>
        All cases
      </button>
    </fieldset>
  )
}

function recorded(measures: number): string {
  if (measures === 0) return 'no measure recorded'
  return measures === 1 ? '1 measure' : `${measures} measures`
}
