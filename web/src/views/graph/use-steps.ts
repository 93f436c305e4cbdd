import { useEffect, useRef, useState } from 'preact/hooks'
import { useSearch } from 'wouter-preact'
import { useParameters } from '../../address/parameters.ts'
import type { Changes, Step } from '../../address/parameters.ts'
import { trailAfter } from './steps.ts'
import type { Move, Trail } from './steps.ts'

export interface Steps {
  readonly change: (changes: Changes, step?: Step) => void
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

/** Changes of the address that can be undone and redone: by buttons as by the browser's own. */
export function useSteps(): Steps {
  const search = useSearch()
  const { change } = useParameters()
  const move = useRef<Move>('through history')
  const [trail, setTrail] = useState<Trail>({ addresses: [search], at: 0 })
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
    canRedo: trail.at < trail.addresses.length - 1,
    undo: () => history.back(),
    redo: () => history.forward(),
  }
}
