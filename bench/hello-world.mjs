// What everything is measured against: Apollo Server's own hello-world, as its documentation gives it.
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

const server = new ApolloServer({
  typeDefs: 'type Query { hello: String }',
  resolvers: { Query: { hello: () => 'world' } },
})
const { url } = await startStandaloneServer(server, { listen: { port: 0 } })
console.log(`Answers at ${url}`)
