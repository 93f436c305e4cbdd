import type { Elements } from './elements.ts'
import { paletteOf } from './page-palette.ts'
import { svgOf } from './svg-file.ts'
import type { FileLabels } from './svg-file.ts'

/** The canvas as an SVG file, always in light colours. */
export function svgFile(elements: Elements, words: FileLabels): Blob {
  return new Blob([svgOf(elements, paletteOf(document.body, 'light'), words)], { type: 'image/svg+xml' })
}

/**
 * The canvas as a PNG file, at two pixels per unit, or fewer if the image would be too large.
 *
 * @throws {Error} if the browser cannot draw it.
 */
export async function pngFile(elements: Elements, words: FileLabels): Promise<Blob> {
  const url = URL.createObjectURL(svgFile(elements, words))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const { naturalWidth, naturalHeight } = image
    const scale = Math.min(2, maxPixels / Math.max(naturalWidth, naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(naturalWidth * scale)
    canvas.height = Math.round(naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(url)
  }
}

const maxPixels = 8000

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('The browser could not make a PNG of the picture.')) : resolve(blob),
    ),
  )
}

/** Downloads a file under this name. */
export function downloadFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
