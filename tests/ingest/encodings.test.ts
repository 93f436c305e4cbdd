import { describe, expect, it } from 'vitest'
import { reportText } from '../../src/ingest/report.ts'
import { checkChanged } from './changed-data.ts'

const actors = 'data/vocabulary/actors.yaml'
const text = 'sources/1990-lower-mill.txt'

describe('a file is refused by name that is', () => {
  it.each([
    [
      'UTF-16',
      Buffer.from('\ufeffOffice:\n', 'utf16le'),
      ':1:1: the file must be text in UTF-8; got UTF-16.',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('Office:\n', 'utf16le'),
      ':1:1: the file must be text in UTF-8; got UTF-16.',
    ],
    [
      'Latin-1',
      Buffer.from('# é\n# Côte\n', 'latin1'),
      ':1:3: the file must be text in UTF-8; got bytes that are not UTF-8. It is probably in Latin-1 (Windows-1252): save it with the encoding UTF-8.',
    ],
    [
      'empty',
      Buffer.from(' \n'),
      ':1:1: the file must be filled; got an empty file. Write it, or remove it.',
    ],
  ])('%s, in the data and among the texts', async (_name, content, words) => {
    for (const file of [actors, text]) {
      const report = reportText(await checkChanged([{ file, content }], { sources: true }))
      expect(report).toContain(`${file}${words}`)
    }
  })
})

describe('a text of a source', () => {
  it('may have a page break and a mark of its encoding, and nothing else that nobody sees', async () => {
    const found = await checkChanged([{ file: text, content: '\ufeffBRIDGES\f\nA\u200b word.' }], {
      sources: true,
    })
    expect(reportText(found)).toContain(
      `${text}:2:2: the file must be text without invisible characters; got the zero-width space U+200B. Delete it.`,
    )
  })
})

describe('an accent', () => {
  const claim = 'data/statements/1990-lower-mill/01-who-may.yaml'
  const composed = 'Caf\u00e9s'
  const decomposed = 'Cafe\u0301s'

  it.each([
    ['in the anchor', composed, decomposed],
    ['in the text', decomposed, composed],
  ])('may be decomposed %s', async (_where, inText, inAnchor) => {
    const found = await checkChanged(
      [
        { file: text, replace: 'Some villagers hold', with: `${inText} hold` },
        { file: claim, replace: 'anchor: Some villagers hold', with: `anchor: ${inAnchor} hold` },
      ],
      { sources: true },
    )
    expect(found.errors).toEqual([])
  })
})
