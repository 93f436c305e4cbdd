import { useEffect, useRef, useState } from 'preact/hooks'
import { useSearch } from 'wouter-preact'
import { useUrlParameters } from '../../url/url-parameters.ts'
import type { ParameterChanges, HistoryStep } from '../../url/url-parameters.ts'
import { trailAfter } from './steps.ts'
import type { Move, Trail } from './steps.ts'

export interface Steps {
  readonly change: (changes: ParameterChanges, step?: HistoryStep) => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

/** Changes of the URL with undo and redo, through the browser's history. */
export function useSteps(): Steps {
  const search = useSearch()
  const { change } = useUrlParameters()
  const move = useRef<Move>('through history')
  const [trail, setTrail] = useState<Trail>({ urls: [search], at: 0 })
  useEffect(() => {
    const how = move.current
    move.current = 'through history'
    setTrail((last) => trailAfter(last, search, how))
  }, [search])
  return {
    change: (changes, step = 'new step') => {
      move.current = step
      change(changes, step)
    },
    canUndo: trail.at > 0,
    canRedo: trail.at < trail.urls.length - 1,
    undo: () => history.back(),
    redo: () => history.forward(),
  }
}
