import { useUrlParameters } from '../../url/url-parameters.ts'

/** The number of pages from the URL, at least one. */
export function pagesWanted(word: string): number {
  const pages = Number.parseInt(word, 10)
  return Number.isFinite(pages) && pages > 1 ? pages : 1
}

/** A button that shows one more page; the URL keeps the number of pages. */
export function ShowMore(props: {
  readonly shown: number
  readonly total: number | undefined
  readonly isWhole: boolean
  readonly waiting: boolean
}) {
  const { shown, total = 0, isWhole, waiting } = props
  const { word, change } = useUrlParameters()
  if (isWhole || shown === 0) return null
  const more = (): void => change({ pages: String(pagesWanted(word('pages')) + 1) }, 'same step')
  return (
    <p>
      <button type="button" onClick={more} disabled={waiting}>
        Show more
      </button>{' '}
      <span class="search-count">
        {shown.toLocaleString('en')} of {total.toLocaleString('en')} are shown
      </span>
    </p>
  )
}
