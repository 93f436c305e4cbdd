import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plain, readDocument } from '../../src/model/document.ts'
import { skipOrFail } from '../skipping.ts'
import { readText } from '../read-text.ts'

describe('a place is counted so that', () => {
  it('paragraphs, list items at any depth and footnotes count one each within their section', () => {
    const text = `
I. First

One paragraph.

- An item:
  1. an item within it;
  (b) another one.

¹ A footnote.

II. Second

- Counted anew.
`
    expect(places(text)).toEqual([
      'I 1 paragraph: One paragraph.',
      'I 2 item: An item:',
      'I 3 item: an item within it;',
      'I 4 item: another one.',
      'I 5 footnote: A footnote.',
      'II 1 item: Counted anew.',
    ])
  })

  it('sections are named by their numbers as written', () => {
    const text = `
## **SECTIONS I AND II: BOTH**

A.

#### III. Third

B.

SECTION IV – Fourth

C.

## 5. Fifth

D.
`
    expect(places(text)).toEqual([
      'I AND II 1 paragraph: A.',
      'III 1 paragraph: B.',
      'IV 1 paragraph: C.',
      '5 1 paragraph: D.',
    ])
  })

  it('a sentence that begins with a section or a Roman letter opens none', () => {
    const text =
      'III. Third\n\nSection I says what is meant.\n\nI. an aside, no section.\n\nC. Vitamins\n\nMore.'
    expect(places(text)).toEqual([
      'III 1 paragraph: Section I says what is meant.',
      'III 2 paragraph: I. an aside, no section.',
      'C 1 paragraph: More.',
    ])
  })

  it('the title is no text, and what stands before the first section is the opening', () => {
    const text =
      'A summary of what was found in the year of the flood by those who looked for it with care\n\nIt was wet.\n\nI. First\n\nDry.'
    expect(places(text)).toEqual(['Opening 1 paragraph: It was wet.', 'I 1 paragraph: Dry.'])
  })

  it('an unnumbered heading opens a section before the first numbered one only', () => {
    const text =
      '# Title\n\nA.\n\n### KEY POINTS\n\nB.\n\nI. First\n\nC.\n\nWhat else there is\n\nD.\n\n## Marked as a heading\n\nE.'
    expect(places(text)).toEqual([
      'Opening 1 paragraph: A.',
      'KEY POINTS 1 paragraph: B.',
      'I 1 paragraph: C.',
      'I 2 paragraph: D.',
      'I 3 paragraph: E.',
    ])
  })

  it('running heads, page numbers and closing matter count nothing', () => {
    const text = `
THE FLOOD IN BRIEF

I. First

A.

THE FLOOD IN *BRIEF*

12

Page 3 of 9

---

B.

For more information, visit us

The people who wrote this.
`
    expect(places(text)).toEqual(['I 1 paragraph: A.', 'I 2 paragraph: B.'])
  })

  it('what says to look elsewhere in the middle of a text closes nothing', () => {
    const text = 'I. First\n\nFor more information, see below.\n\nII. Second\n\nA.'
    expect(places(text)).toEqual(['I 1 paragraph: For more information, see below.', 'II 1 paragraph: A.'])
  })

  it('a paragraph that a page break tore is one, whatever its second half begins with', () => {
    const text =
      'THE FLOOD\n\nI. First\n\nThe elder wrote down what he had seen, and handed it on to the next\n\nTHE FLOOD\n\nSecretary of the village.\n\nA short line goes\n\non here.'
    expect(places(text)).toEqual([
      'I 1 paragraph: The elder wrote down what he had seen, and handed it on to the next Secretary of the village.',
      'I 2 paragraph: A short line goes on here.',
    ])
  })

  it('a torn list item goes on in lower case; one that only lacks a full stop does not', () => {
    const text = 'I. First\n\n- the use of\n\nforce is barred.\n- bread\n- water\n\nBoth are needed.'
    expect(places(text)).toEqual([
      'I 1 item: the use of force is barred.',
      'I 2 item: bread',
      'I 3 item: water',
      'I 4 paragraph: Both are needed.',
    ])
  })

  it('a footnote between two halves stays a footnote', () => {
    const text = 'I. First\n\nA paragraph with a mark¹ goes on and\n\n¹ The note.\n\nends here.'
    expect(places(text)).toEqual([
      'I 1 paragraph: A paragraph with a mark goes on and ends here.',
      'I 2 footnote: The note.',
    ])
  })

  it('lines that follow one another belong together', () => {
    expect(places('I. First\n\nOne line\nand another.\n- item one\n  goes on.\n- item two.')).toEqual([
      'I 1 paragraph: One line and another.',
      'I 2 item: item one goes on.',
      'I 3 item: item two.',
    ])
  })

  it('a text of nothing has no place', () => {
    expect(readDocument('')).toEqual({ sections: [], units: [], asides: [] })
    expect(readDocument('\n# Only a title\n')).toEqual({
      sections: [],
      units: [],
      asides: [{ form: 'heading', text: 'Only a title', line: 2 }],
    })
  })
})

describe('what is counted as no sentence is told:', () => {
  it('headings, running heads, closing matter and lines that seem to begin a sentence', () => {
    const text = `THE FLOOD

I. First

The mayor fears the river

The elder wrote down what he had seen, and handed it on to the next

THE FLOOD

Secretary of the village.

12

For more information, visit us

The people who wrote this.
`
    expect(
      readDocument(text).asides.map(({ form, text: words, line }) => `${line} ${form}: ${words}`),
    ).toEqual([
      '1 running head: THE FLOOD',
      '3 heading: I. First',
      '5 heading: The mayor fears the river',
      '9 running head: THE FLOOD',
      '11 continuation: Secretary of the village.',
      '15 closing matter: For more information, visit us',
      '17 closing matter: The people who wrote this.',
    ])
  })

  it('lines of one paragraph, too, where a sentence seems to begin in the middle', () => {
    const { asides, units } = readDocument('I. First\n\nIt was wet in the valley\nNobody came\nor went.')
    expect(units.map(({ text }) => text)).toEqual(['It was wet in the valley Nobody came or went.'])
    expect(asides.map(({ form, line }) => `${line} ${form}`)).toEqual(['1 heading', '4 continuation'])
  })
})

describe('words are read', () => {
  it('without marks of emphasis, footnotes and links, and with straight quotes', () => {
    expect(plain('**Both** _are_ *“well  meant”*¹ [here](https://example.org) snake_case')).toBe(
      'Both are "well meant" here snake_case',
    )
  })
})

/** The four documents, where they are at hand: places that were counted by hand. */
const sources: Readonly<
  Record<string, { readonly sections: Readonly<Record<string, number>>; readonly places: readonly string[] }>
> = {
  '2011-regional-arrangements': {
    sections: { I: 6, II: 12, III: 13, IV: 7, V: 3 },
    places: [
      'I 4 item: Pillar one',
      'II 9 item: Assisting States in identifying',
      'III 9 item: Regional and sub-regional arrangements including',
      'III 13 item: Developing regional military',
      'IV 2 paragraph: Regional and sub-regional arrangements can',
      'V 3 paragraph: The Secretary-General in his Report',
    ],
  },
  '2012-timely-and-decisive-response': {
    sections: { I: 3, II: 11, III: 14, IV: 8, V: 6, VI: 2 },
    places: [
      'II 11 item: Protection measures are',
      'III 9 item: When a State does not respond',
      'III 12 item: In accordance with Chapter IV',
      'V 4 item: In reflecting on the crisis',
    ],
  },
  '2013-state-responsibility-and-prevention': {
    sections: { I: 2, II: 1, III: 10, IV: 23, V: 1, VI: 2 },
    places: [
      'III 4 footnote: While not defined',
      'III 5 item: The underlying motivation',
      'IV 2 item: The creation of a society',
      'IV 17 footnote: The Convention on the',
      'IV 22 item: Ensuring that atrocity prevention',
      'IV 23 item: Engaging in partnerships',
    ],
  },
  '2016-mobilizing-collective-action': {
    sections: { Opening: 1, 'KEY POINTS': 7, 'I AND II': 3, III: 9, IV: 19, V: 1 },
    places: [
      'Opening 1 paragraph: The eighth report',
      'I AND II 1 paragraph: Section I introduces',
      'III 5 paragraph: The report notes that',
      'IV 2 item: Effective and coordinated',
      'IV 10 item: Acting early and',
      'IV 18 item: Encourage regional organizations',
    ],
  },
}

describe('of the four documents', () => {
  const folder = new URL('../../../shared/sources/', import.meta.url)
  for (const [source, expected] of Object.entries(sources)) {
    const file = new URL(`${source}.txt`, folder)
    if (!existsSync(file)) {
      skipOrFail(`the places of ${source} are not tried: its text is not in ../shared/sources`, 'shared')
      continue
    }
    it(`${source} is counted as by hand`, () => {
      const { sections, units } = readDocument(readText(file))
      const counts = sections.map((section) => [
        section,
        units.filter((unit) => unit.section === section).length,
      ])
      expect(Object.fromEntries(counts)).toEqual(expected.sections)
      const found = units.map((unit) => `${unit.section} ${unit.paragraph} ${unit.form}: ${unit.text}`)
      for (const place of expected.places)
        expect(
          found.filter((line) => line.startsWith(place)),
          place,
        ).toHaveLength(1)
    })
  }
})

function places(text: string): readonly string[] {
  return readDocument(text).units.map(
    ({ section, paragraph, form, text: words }) => `${section} ${paragraph} ${form}: ${words}`,
  )
}
