import type { ComponentType } from 'preact'

/** A view's module exports its component as `View`; `id` is the path parameter, or empty. */
export interface ViewModule {
  readonly View: ComponentType<{ readonly id: string }>
}

export interface ViewPlace {
  readonly path: string
  /** Its name in the navigation; empty if it is not listed there. */
  readonly name: string
  readonly load: () => Promise<ViewModule>
}

/** The views by path. The server serves the page at the same paths: src/server/explorer.ts. */
export const views: readonly ViewPlace[] = [
  { path: '/', name: 'Search', load: () => import('./views/search/search-view.tsx') },
  { path: '/entity/:id', name: '', load: () => import('./views/entity/entity-view.tsx') },
  { path: '/graph', name: 'Graph', load: () => import('./views/graph/graph-view.tsx') },
  { path: '/ask', name: 'Ask', load: () => import('./views/ask/ask-view.tsx') },
  { path: '/cases', name: 'Cases', load: () => import('./views/cases/cases-view.tsx') },
  { path: '/matrix', name: 'Matrix', load: () => import('./views/matrix/matrix-view.tsx') },
]
