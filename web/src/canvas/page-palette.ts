import { families } from '../labels/families.ts'
import type { Family } from '../labels/families.ts'
import type { Palette } from './palette.ts'

/** The palette of the page; `scheme` may ask for the light one. */
export function paletteOf(container: HTMLElement, scheme: 'light' | 'as it is' = 'as it is'): Palette {
  const probe = document.createElement('span')
  if (scheme === 'light') probe.style.colorScheme = 'light'
  container.append(probe)
  const colour = (property: string): string => {
    probe.style.color = `var(${property})`
    return getComputedStyle(probe).color
  }
  const palette = {
    paper: colour('--surface'),
    ink: colour('--ink'),
    inkSoft: colour('--ink-soft'),
    line: colour('--line-strong'),
    focus: colour('--focus'),
    denied: colour('--not-permitted'),
    families: Object.fromEntries(
      Object.keys(families).map((family) => [family, colour(`--family-${family}`)]),
    ) as Record<Family, string>,
  }
  probe.remove()
  return palette
}

/** Calls when the colour scheme changes; returns a function that stops it. */
export function onPaletteChange(call: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', call)
  return () => dark.removeEventListener('change', call)
}
