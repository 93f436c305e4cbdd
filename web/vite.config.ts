import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { fontsAsFiles } from './fonts-as-files.ts'

// `npm run build` makes the pages in web/ into dist/web, which the server hands out. Everything that
// a page needs is in it: nothing is fetched from elsewhere, and no script stands in a page itself.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  appType: 'spa',
  plugins: [fontsAsFiles()],
  experimental: {
    // Pages find their files from their <base>, scripts and style sheets from where they are themselves, so that
    // the server may serve all of it below any path.
    renderBuiltUrl: (path, { hostType }) => (hostType === 'html' ? path : { relative: true }),
  },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A picture or font in the style sheet would be a data: URL, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // GraphiQL's editor is larger than any page of ours, and stands on its own page alone.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      // "use client" in React's libraries is for servers that draw pages: here nothing hangs on it.
      checks: { moduleLevelDirective: false },
      input: {
        explorer: fileURLToPath(new URL('index.html', import.meta.url)),
        graphiql: fileURLToPath(new URL('graphiql/index.html', import.meta.url)),
      },
    },
  },
  // What GraphiQL's editor is made of cannot be bundled ahead for `npm run web`, which shows the explorer.
  optimizeDeps: { entries: ['index.html'] },
  server: {
    // `npm run web` beside `npm start`: the page from its sources, the answers from the server.
    proxy: Object.fromEntries(
      ['/graphql', '/export', '/schema.graphql', '/readyz'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
})
