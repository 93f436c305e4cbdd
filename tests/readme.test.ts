import { expect, it } from 'vitest'
import { askGraph } from './api/ask-graph.ts'
import { dataGraph } from './data-graph.ts'
import { readText } from './read-text.ts'

it('the README shows a question with its real answer', async () => {
  const readme = readText('README.md')
  const question = fenced(readme, 'graphql')
  const answer = await askGraph(await dataGraph(), question)
  expect(answer).toEqual(JSON.parse(fenced(readme, 'json')))
})

function fenced(text: string, language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'msu').exec(text)
  if (found?.[1] === undefined) throw new Error(`README.md was expected to show a block of ${language}.`)
  return found[1]
}
