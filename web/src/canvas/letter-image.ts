import type { Family } from '../labels/families.ts'
import { fontFamily } from './label-lines.ts'
import { shapes } from './shapes.ts'

/**
 * A kind's code as an image, since Cytoscape allows one label per node. A bitmap, because browsers draw it much
 * faster than SVG.
 */
export function letterImage(code: string, colour: string, family: Family): string {
  const key = `${code} ${colour} ${family}`
  const known = made.get(key)
  if (known !== undefined) return known
  const image = drawnLetters(code, colour, family)
  made.set(key, image)
  return image
}

const made = new Map<string, string>()
const side = 64

function drawnLetters(code: string, colour: string, family: Family): string {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (context !== null) {
    context.fillStyle = colour
    context.font = `bold ${side * 0.44}px ${fontFamily}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.fillText(code, side / 2, side * (0.52 + shapes[family].letters))
  }
  return canvas.toDataURL()
}
