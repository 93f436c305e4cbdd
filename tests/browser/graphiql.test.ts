import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from './browser.ts'
import { readText } from '../read-text.ts'

const operations = readdirSync('web/graphiql/operations')
const titles = operations.map((file) => titleOf(readText(`web/graphiql/operations/${file}`)))

describeInBrowser('GraphiQL', (browserTest) => {
  it('has the ready operations, and runs one', async () => {
    const page = await browserTest.openPage({ path: '/graphiql' })
    const list = page.getByRole('region', { name: 'Ready operations' })
    await list.waitFor()
    expect(await list.getByRole('button').allInnerTexts()).toEqual(titles)
    await list.getByRole('button', { name: 'Who may use mediation?' }).click()
    await page.locator('.graphiql-query-editor', { hasText: /query\sWhoMayUse/ }).waitFor()
    await run(page)
    await response(page)
      .filter({ hasText: /"outcome":\s"PERMITTED"/ })
      .waitFor()
  })

  it('shows what can be asked, from the schema itself', async () => {
    const page = await browserTest.openPage({ path: '/graphiql' })
    await page.getByRole('button', { name: /Documentation Explorer/ }).click()
    const docs = page.locator('.graphiql-plugin')
    await docs.getByRole('link', { name: 'Query', exact: true }).click()
    await docs.getByText('May this actor use this tool').waitFor()
    await docs.getByRole('link', { name: 'Verdict', exact: true }).first().click()
    await docs.getByText('Whether an actor may do an act').waitFor()
  })

  it('takes over the question of a link to the API', async () => {
    const search = new URLSearchParams({
      query: 'query Counted($first: Int) { tools(first: $first) { totalCount } }',
      variables: '{"first":1}',
    })
    const page = await browserTest.openPage({ path: `/graphql?${search.toString()}` })
    await page.locator('.graphiql-query-editor', { hasText: /query\sCounted/ }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/graphiql')
    await run(page)
    await response(page)
      .filter({ hasText: /"totalCount":\s\d+/ })
      .waitFor()
  })

  it('marks what the schema does not know while one writes', async () => {
    const page = await browserTest.openPage({ path: '/graphiql?query=%7B%20nosuch%20%7D' })
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor()
  })

  it.each(operations)('answers %s', async (file) => {
    const query = readText(`web/graphiql/operations/${file}`)
    const response = await fetch(`${browserTest.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(response.headers.get('x-r2p-graph')).toBe(browserTest.graph)
    expect(await response.json()).not.toHaveProperty('errors')
  })

  it('leads back to the explorer', async () => {
    const page = await browserTest.openPage({ path: '/graphiql' })
    await page.getByRole('link', { name: 'R2P Graph' }).click()
    await page.locator('main h1').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
  })
})

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Execute query/ }).click()
}

function response(page: Page) {
  return page.locator('.graphiql-response')
}

function titleOf(text: string): string {
  return text.slice(0, text.indexOf('\n')).replace(/^# */, '')
}
