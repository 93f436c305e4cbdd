import { useState } from 'preact/hooks'
import { useQuery } from '../../data/use-query.ts'
import { ReleaseDocument } from '../../generated/operations.ts'
import type { Elements } from '../../canvas/elements.ts'
import { downloadFile, pngFile, svgFile } from '../../canvas/image-files.ts'
import { CiteView } from '../../download/cite-view.tsx'
import { ExportLinks } from '../../download/export-links.tsx'
import { viewCitation } from '../../download/view-citation.ts'
import { exportedParts } from './graph-parts.ts'
import type { GraphState } from './graph-state.ts'

export interface GraphDownloadProps {
  readonly title: string
  readonly state: GraphState
  readonly elements: Elements
}

/** Downloads of the image and the data, and the citation. */
export function GraphDownload({ title, state, elements }: GraphDownloadProps) {
  const { ids, depth, limit, path } = state
  const release = useQuery(ReleaseDocument, {}).data?.release
  const [error, setError] = useState('')
  const asked =
    ids.length > 0
      ? { operation: 'GraphAround', variables: { ids, depth, limit } }
      : { operation: 'GraphPaths', variables: path }
  const words = () => ({
    title,
    citation:
      release === undefined
        ? `R2P Graph, “${title}”, ${location.href}`
        : viewCitation(
            { title, ...asked, url: location.href },
            release,
            new Date().toISOString().slice(0, 10),
          ),
  })
  const save = (format: 'png' | 'svg'): void => {
    const file = format === 'svg' ? Promise.resolve(svgFile(elements, words())) : pngFile(elements, words())
    file.then(
      (blob) => downloadFile(blob, `r2p-graph-${ids[0] ?? path.from}.${format}`),
      (error: unknown) => setError(String(error)),
    )
  }
  const { kinds, types } = exportedParts(state.hidden)
  return (
    <div class="graph-download">
      <button type="button" onClick={() => save('png')} disabled={elements.nodes.length === 0}>
        Picture as PNG
      </button>
      <button type="button" onClick={() => save('svg')} disabled={elements.nodes.length === 0}>
        Picture as SVG
      </button>
      {ids.length > 0 && <ExportLinks query={{ ids, depth: String(depth), kinds, types }} />}
      <CiteView title={title} {...asked} />
      {error !== '' && <p role="alert">{error}</p>}
    </div>
  )
}
