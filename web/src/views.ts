import type { ComponentType } from 'preact'

/** A view's module gives its component under this name; `id` is what the path names, else empty. */
export interface ViewModule {
  readonly View: ComponentType<{ readonly id: string }>
}

export interface ViewPlace {
  readonly path: string
  /** In the navigation; empty where it is reached from elsewhere only. */
  readonly name: string
  readonly load: () => Promise<ViewModule>
}

/** The views, each at one URL. The server hands out the page at these paths: src/server/explorer.ts. */
export const views: readonly ViewPlace[] = [
  { path: '/', name: 'Search', load: () => import('./views/search/search-view.tsx') },
  { path: '/entity/:id', name: '', load: () => import('./views/entity/entity-view.tsx') },
  { path: '/graph', name: 'Graph', load: () => import('./views/graph/graph-view.tsx') },
  { path: '/ask', name: 'Ask', load: () => import('./views/ask/ask-view.tsx') },
  { path: '/cases', name: 'Cases', load: () => import('./views/cases/cases-view.tsx') },
  { path: '/matrix', name: 'Matrix', load: () => import('./views/matrix/matrix-view.tsx') },
]
