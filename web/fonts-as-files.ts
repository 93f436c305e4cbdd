import { Buffer } from 'node:buffer'
import { posix } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Writes fonts that are inlined in the libraries' style sheets into files: the browser then loads only those that it
 * uses, and the policy can restrict fonts to this server.
 */
export function fontsAsFiles(): Plugin {
  return {
    name: 'fonts-as-files',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
          file.source = String(file.source).replaceAll(carried, (_whole, kind: string, base64: string) => {
            const source = Buffer.from(base64, 'base64')
            const name = `font.${kind}`
            const path = this.getFileName(this.emitFile({ type: 'asset', name, source }))
            return `url(${posix.relative(posix.dirname(file.fileName), path)})`
          })
        }
      },
    },
  }
}

const carried = /url\(["']?data:font\/(woff2?|ttf);base64,([A-Za-z0-9+/=]+)["']?\)/g
