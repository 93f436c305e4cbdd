import { useEffect, useRef } from 'preact/hooks'
import { Route, Switch, useLocation } from 'wouter-preact'
import { Footer } from './layout/footer.tsx'
import { Header } from './layout/header.tsx'
import { NotFound } from './layout/not-found.tsx'
import { View } from './layout/view.tsx'
import { FragmentLink } from './parts/fragment-link.tsx'
import { views } from './views.ts'

/** The whole page: header, the view of the current URL, footer. */
export function Explorer() {
  const main = useFocusOnNewPage()
  return (
    <>
      <FragmentLink class="skip" to="main">
        Skip to the content
      </FragmentLink>
      <Header />
      <main id="main" tabIndex={-1} ref={main}>
        <Switch>
          {views.map(({ path, load }) => (
            <Route key={path} path={path}>
              {(parameters) => <View key={path} load={load} id={decodedId(parameters)} />}
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </main>
      <Footer />
    </>
  )
}

function decodedId({ id = '' }: Readonly<Record<string, string | undefined>>): string {
  try {
    return decodeURIComponent(id)
  } catch {
    // Malformed percent-encoding: pass it on as an id that does not exist, and the view says so.
    return id
  }
}

/** Moves the focus to the new page, so that a screen reader continues there and not at the link. */
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
