import type { ComponentProps } from 'preact'
import { useLocation, useSearch } from 'wouter-preact'

/** A link to an element of this page. A bare `#id` would be relative to the page's <base>, not to its URL. */
export function FragmentLink({ to, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { readonly to: string }) {
  useLocation()
  useSearch()
  return <a {...rest} href={`${location.pathname}${location.search}#${to}`} />
}
