import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import type { GraphiQLProps } from 'graphiql'
import { readyOperations } from './ready-operations.ts'
import { readyOperationsPlugin } from './ready-operations-list.tsx'

/** GraphiQL, with the operations of this folder at hand; a question in the URL stands in the editor. */
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

/** Left out where nothing is asked: what stood in the editor the last time is then there again. */
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
