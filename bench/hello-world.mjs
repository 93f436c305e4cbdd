// What everything is measured against: Apollo Server's hello-world on Fastify, by Apollo's own integration. Beside it
// stands a constant answer of the same HTTP server, as long as one asks for.
import { ApolloServer } from '@apollo/server'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { fastify } from 'fastify'

const app = fastify()
const apollo = new ApolloServer({
  typeDefs: 'type Query { hello: String }',
  resolvers: { Query: { hello: () => 'world' } },
  plugins: [fastifyApolloDrainPlugin(app)],
})
await apollo.start()
app.post('/graphql', fastifyApolloHandler(apollo))

const constants = new Map()
app.post('/constant/:bytes', ({ params }, reply) => {
  const { bytes } = params
  if (!constants.has(bytes)) constants.set(bytes, Buffer.alloc(Number(bytes), ' '))
  return reply.type('application/json; charset=utf-8').send(constants.get(bytes))
})
console.log(`Answers at ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`)
