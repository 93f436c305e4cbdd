import { Buffer } from 'node:buffer'
import { posix } from 'node:path'
import type { Plugin } from 'vite'

/**
 * Writes the fonts that style sheets of others carry within them into files of their own: the browser then loads
 * those that it draws with, and the policy need not let a font come from anywhere but this server.
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
