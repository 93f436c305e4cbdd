import { useEffect, useRef } from 'preact/hooks'
import { Route, Switch, useLocation } from 'wouter-preact'
import { Foot } from './frame/foot.tsx'
import { Head } from './frame/head.tsx'
import { View } from './frame/view.tsx'
import { NothingHere } from './frame/nothing-here.tsx'
import { views } from './views.ts'

/** The whole page: head, the view that the address names, foot. */
export function Explorer() {
  const main = useFocusOnNewPage()
  return (
    <>
      <a class="skip" href="#main">
        Skip to the content
      </a>
      <Head />
      <main id="main" tabIndex={-1} ref={main}>
        <Switch>
          {views.map(({ path, load }) => (
            <Route key={path} path={path}>
              {(parameters) => <View key={path} load={load} id={decodedId(parameters)} />}
            </Route>
          ))}
          <Route>
            <NothingHere />
          </Route>
        </Switch>
      </main>
      <Foot />
    </>
  )
}

function decodedId({ id = '' }: Readonly<Record<string, string | undefined>>): string {
  try {
    return decodeURIComponent(id)
  } catch {
    // Somebody's own spelling of an address: an id that nobody has, and the view says so.
    return id
  }
}

/** A screen reader reads on at the new page, not in the link that led there. */
function useFocusOnNewPage() {
  const [path] = useLocation()
  const main = useRef<HTMLElement>(null)
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [path])
  return main
}
