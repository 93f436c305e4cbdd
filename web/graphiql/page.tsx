import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import type { GraphiQLProps } from 'graphiql'
import { readyOperations } from './ready-operations.ts'
import { readyOperationsPlugin } from './ready-operations-list.tsx'

/** GraphiQL with the ready operations of this folder; a query in the URL is put into the editor. */
export function Page() {
  return (
    <GraphiQL
      fetcher={ask}
      plugins={plugins}
      visiblePlugin={readyOperationsPlugin}
      defaultQuery={readyOperations[0]?.text ?? ''}
      {...queryFromUrl()}
    >
      <GraphiQL.Logo>
        <a href=".">R2P Graph</a>
      </GraphiQL.Logo>
    </GraphiQL>
  )
}

/** Absent without a query in the URL: GraphiQL then restores the last editor content. */
function queryFromUrl(): Pick<GraphiQLProps, 'initialQuery' | 'initialVariables'> {
  const asked = new URLSearchParams(location.search)
  const [query, variables] = [asked.get('query'), asked.get('variables')]
  return {
    ...(query === null ? {} : { initialQuery: query }),
    ...(variables === null ? {} : { initialVariables: variables }),
  }
}

const plugins = [HISTORY_PLUGIN, readyOperationsPlugin]

const ask: GraphiQLProps['fetcher'] = async (question) => {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json, application/json',
      'content-type': 'application/json',
    },
    body: JSON.stringify(question),
  })
  return (await response.json()) as object
}
