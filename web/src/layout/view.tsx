import { useEffect, useState } from 'preact/hooks'
import type { ComponentType } from 'preact'
import { Skeleton } from '../parts/skeleton.tsx'
import type { ViewModule } from '../views.ts'

/** Loads a view when it is first opened. */
export function View({ load, id }: { readonly load: () => Promise<ViewModule>; readonly id: string }) {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' })
  useEffect(() => {
    load().then(
      (module) => setLoaded({ state: 'there', view: module.View }),
      () => setLoaded({ state: 'lost' }),
    )
  }, [load])
  if (loaded.state === 'there') return <loaded.view id={id} />
  if (loaded.state === 'loading') return <Skeleton lines={6} />
  return (
    <div class="notice" role="alert">
      <p>This view could not be loaded: the server cannot be reached, or has a newer explorer.</p>
      <button type="button" onClick={() => location.reload()}>
        Load the page again
      </button>
    </div>
  )
}

type Loaded =
  | { readonly state: 'loading' | 'lost' }
  | { readonly state: 'there'; readonly view: ComponentType<{ readonly id: string }> }
