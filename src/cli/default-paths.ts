import { fileURLToPath } from 'node:url'

/** The pages as Vite builds them; two folders up from here, compiled or not. */
export const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))

/** The release that is made at install. */
export const releasePath = fileURLToPath(new URL('../../dist/release.json', import.meta.url))
