import { useEffect } from 'preact/hooks'
import type { ComponentChildren } from 'preact'

/** The heading of a page, and the document title. */
export function PageTitle({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ComponentChildren
}) {
  useEffect(() => {
    document.title = `${title} · R2P Graph`
  }, [title])
  return <h1>{children ?? title}</h1>
}
