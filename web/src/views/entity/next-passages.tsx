import { Link } from 'wouter-preact'
import { entityUrl } from '../../url/url-parameters.ts'
import { usePassages } from './use-passages.ts'
import type { PassageNode } from './use-passages.ts'

/** Links to the previous and the next passage. */
export function NextPassages({ id, source }: { readonly id: string; readonly source: string }) {
  const { items } = usePassages(source)
  const place = items.findIndex((passage) => passage.id === id)
  if (place < 0) return null
  return (
    <nav class="entity-next" aria-label="Passages of the document">
      <PassageLink passage={items[place - 1]} before="← " after="" />
      <PassageLink passage={items[place + 1]} before="" after=" →" />
    </nav>
  )
}

function PassageLink(props: {
  readonly passage: PassageNode | undefined
  readonly before: string
  readonly after: string
}) {
  const { passage, before, after } = props
  if (passage === undefined) return <span />
  return (
    <Link href={entityUrl(passage.id)}>
      {before}Section {passage.section}, paragraph {passage.paragraph}
      {after}
    </Link>
  )
}
