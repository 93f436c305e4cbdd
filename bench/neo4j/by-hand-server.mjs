/* One statement written by hand for each operation, over plain HTTP: what there is to gain at most. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import neo4j from 'neo4j-driver'

const folder = new URL('operations/', import.meta.url)
const statements = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => [file.replace('.cypher', ''), readFileSync(new URL(file, folder), 'utf8')]),
)
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, R2P_PORT } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
})

const server = createServer(async (request, response) => {
  const { operation, variables } = JSON.parse(await text(request))
  const session = driver.session({ defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(statements.get(operation), variables)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: records.map((record) => record.toObject()) }))
  } catch (error) {
    response.statusCode = 500
    response.end(String(error))
  } finally {
    await session.close()
  }
})
server.listen(Number(R2P_PORT ?? 0), '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port}/`),
)
