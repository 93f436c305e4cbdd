import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportText } from '../../src/ingest/report.ts'
import { checkChanged, fixture } from './changed-data.ts'
import { readText } from '../read-text.ts'

const statements = 'data/statements/1990-lower-mill/01-who-may.yaml'
const things = 'data/vocabulary/things.yaml'
const files = [
  'data/release.yaml',
  'data/vocabulary/actors.yaml',
  things,
  'data/statements/1990-lower-mill/source.yaml',
  'data/statements/1990-lower-mill/00-opening.yaml',
  statements,
  'data/statements/1990-lower-mill/02-still-to-do.yaml',
  'data/exclusions/1990-lower-mill.yaml',
]
const lines = (file: string) => readText(`${fixture}/${file}`).split('\n')

/** A line of one of the files, from 0. */
const anyLine = fc.constantFrom(...files.flatMap((file) => lines(file).map((_, index) => ({ file, index }))))

const line = (file: string, pattern: RegExp) =>
  fc.constantFrom(...lines(file).flatMap((text, index) => (pattern.test(text) ? [index] : [])))

describe('whatever is done to the data', () => {
  it('garbled bytes are reported, never thrown', async () => {
    const garbled = fc.record({
      file: fc.constantFrom(...files),
      at: fc.nat(),
      bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(garbled, async ({ file, at, bytes }) => {
        const good = readFileSync(`${fixture}/${file}`)
        const start = at % good.length
        const content = Buffer.concat([good.subarray(0, start), bytes, good.subarray(start + bytes.length)])
        const { errors, draft } = await checkChanged([{ file, content }], { sources: true })
        expect(draft === null).toBe(errors.length > 0)
        for (const { line } of errors) expect(line).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })

  it('bytes that are no UTF-8 are reported where they stand', async () => {
    await fc.assert(
      fc.asyncProperty(anyLine, async ({ file, index }) => {
        const text = lines(file)
        const content = Buffer.concat([
          Buffer.from(
            text
              .slice(0, index)
              .map((each) => `${each}\n`)
              .join(''),
          ),
          Buffer.from([0x23, 0xc3, 0x28, 0x0a]),
          Buffer.from(text.slice(index).join('\n')),
        ])
        const { errors } = await checkChanged([{ file, content }], { sources: false })
        expect(errors).toContainEqual({
          file,
          line: index + 1,
          column: 2,
          field: 'the file',
          rule: 'text in UTF-8',
          got: 'bytes that are not UTF-8',
          nearest: [],
          fix: 'It is probably in Latin-1 (Windows-1252): save it with the encoding UTF-8.',
        })
      }),
      { numRuns: 40 },
    )
  })

  it('a value of the wrong type is reported on its line', async () => {
    const wrong = fc.constantFrom('{ a: b }', '[[]]', '[{ a: b }]')
    await fc.assert(
      fc.asyncProperty(
        line(
          statements,
          /^ {2,6}(?:holder|over|says|name|may|requires|cite|date|status|binds|value|to|quantifier): [^{]/u,
        ),
        wrong,
        async (index, value) => {
          const content = lines(statements)
            .map((text, at) => (at === index ? text.replace(/: .*/u, `: ${value}`) : text))
            .join('\n')
          const { errors } = await checkChanged([{ file: statements, content }], { sources: false })
          expect(errors.map(({ file, line: at }) => `${file}:${at}`)).toContain(`${statements}:${index + 1}`)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('a swapped id is reported on its line, with the one that was meant', async () => {
    const swapped = line(statements, /^ {2,6}(?:holder|over|requires|on|applied|unless): [a-z]+-/u)
    await fc.assert(
      fc.asyncProperty(swapped, fc.nat(), async (index, at) => {
        const good = lines(statements)[index]?.replace(/.*: /u, '') ?? ''
        const start = at % (good.length - 1)
        const [first = '', second = ''] = [good[start], good[start + 1]]
        fc.pre(first !== second && first !== '-' && second !== '-')
        const bad = good.slice(0, start) + second + first + good.slice(start + 2)
        const content = lines(statements)
          .map((text, each) => (each === index ? text.replace(good, bad) : text))
          .join('\n')
        const { errors } = await checkChanged([{ file: statements, content }], { sources: false })
        const found = errors.find(({ file, line: where }) => file === statements && where === index + 1)
        expect(found).toMatchObject({ rule: 'that of an entity', got: `the unknown \`${bad}\`` })
        expect(found?.nearest).toContain(good)
      }),
      { numRuns: 60 },
    )
  })

  it('a key that is taken away is reported where its block begins', async () => {
    const required = line(things, /^ {4}(?:name|summary|number|title|year|shortTitle):/u)
    await fc.assert(
      fc.asyncProperty(required, async (index) => {
        const key = /\w+/u.exec(lines(things)[index] ?? '')?.[0] ?? ''
        const block = lines(things).findLastIndex((text, at) => at < index && /^ {2}\S/u.test(text))
        const content = lines(things)
          .filter((_, at) => at !== index)
          .join('\n')
        const { errors } = await checkChanged([{ file: things, content }], { sources: false })
        const places = errors.map(({ file, line: at, field }) => `${file}:${at}: ${field}`)
        expect(places).toContain(`${things}:${block + 2}: \`${key}\``)
      }),
      { numRuns: 60 },
    )
  })

  it('the report is the same in any order of the blocks of a file', async () => {
    const blocks = readText(`${fixture}/${statements}`).split('\n\n')
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(blocks, { minLength: blocks.length }), async (shuffled) => {
        expect(
          reportText(
            await checkChanged([{ file: statements, content: shuffled.join('\n\n') }], { sources: true }),
          ),
        ).toContain('\n0 errors, 0 gaps, 0 lines to confirm\n')
      }),
      { numRuns: 20 },
    )
  })

  it('thousands of brackets are reported', async () => {
    const { errors } = await checkChanged([{ file: statements, content: '['.repeat(20_000) }], {
      sources: false,
    })
    expect(errors.length).toBeGreaterThan(0)
  })
})
