import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Keeps the browser's own background traffic out of the tests. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of R2P_CHROMIUM or of an installed Chromium; the reason if there is none. */
export function findChromium(): string | { readonly reason: string } {
  const { R2P_CHROMIUM, PATH } = process.env
  if (R2P_CHROMIUM) {
    if (existsSync(R2P_CHROMIUM)) return R2P_CHROMIUM
    return { reason: `R2P_CHROMIUM names ${R2P_CHROMIUM}, and nothing is there` }
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', ...(PATH ?? '').split(delimiter)]
  const places = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macPlaces]
  return (
    places.find((place) => existsSync(place)) ?? {
      reason: `no Chromium is to be found (${names.join(', ')}); R2P_CHROMIUM may name one`,
    }
  )
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
