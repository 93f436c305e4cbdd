import { useEffect, useState } from 'preact/hooks'

/** Whether the window is too narrow for a table of many columns. */
export function useIsNarrow(): boolean {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(narrow).matches)
  useEffect(() => {
    const watched = matchMedia(narrow)
    const changed = (): void => setIsNarrow(watched.matches)
    watched.addEventListener('change', changed)
    return () => watched.removeEventListener('change', changed)
  }, [])
  return isNarrow
}

const narrow = '(max-width: 40rem)'
