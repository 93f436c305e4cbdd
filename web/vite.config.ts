import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { fontsAsFiles } from './fonts-as-files.ts'

// `npm run build` builds the pages of web/ into dist/web, which the server serves. It contains everything that
// a page needs: nothing is fetched from elsewhere, and no page has an inline script.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  appType: 'spa',
  plugins: [fontsAsFiles()],
  experimental: {
    // URLs in a page are relative to its <base>, those in scripts and style sheets to their own files, so that
    // the server may serve all of it below any path.
    renderBuiltUrl: (path, { hostType }) => (hostType === 'html' ? path : { relative: true }),
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // An inlined image or font would be a data: URL, which the policy blocks.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // GraphiQL's editor is large, and only its own page loads it.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      // "use client" in React libraries matters to server rendering only.
      checks: { moduleLevelDirective: false },
      input: {
        explorer: fileURLToPath(new URL('index.html', import.meta.url)),
        graphiql: fileURLToPath(new URL('graphiql/index.html', import.meta.url)),
      },
    },
  },
  // GraphiQL's editor cannot be pre-bundled for `npm run web`, which shows the explorer.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    // `npm run web` beside `npm start`: pages from their sources, answers from the server.
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/schema.graphql', '/readyz'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
})
