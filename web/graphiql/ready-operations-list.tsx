import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { GraphiQLPlugin } from '@graphiql/react'
import { readyOperations } from './ready-operations.ts'

/** The list beside the editor; each operation opens in a new tab. */
export const readyOperationsPlugin: GraphiQLPlugin = {
  title: 'Ready operations',
  icon: ListIcon,
  content: ReadyOperationsList,
}

function ReadyOperationsList() {
  const actions = useGraphiQLActions()
  const editor = useGraphiQL((state) => state.queryEditor)
  const open = (text: string): void => {
    actions.addTab()
    editor?.setValue(text)
    editor?.focus()
  }
  return (
    <section className="ready-operations" aria-label="Ready operations">
      <h2 className="graphiql-doc-explorer-title">Ready operations</h2>
      <ul>
        {readyOperations.map(({ title, text }) => (
          <li key={title}>
            <button type="button" disabled={editor === undefined} onClick={() => open(text)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ListIcon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M6 3.5h8M6 8h8M6 12.5h8M2 3.5h1M2 8h1M2 12.5h1" />
    </svg>
  )
}
