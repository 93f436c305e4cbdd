import { fileURLToPath } from 'node:url'

/** The page and its style; two folders up from here, compiled or not. */
export const webFolder = fileURLToPath(new URL('../../web', import.meta.url))

/** The release that is made at install. */
export const releasePath = fileURLToPath(new URL('../../dist/release.json', import.meta.url))
