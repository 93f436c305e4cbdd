import { assemble } from '../../src/ingest/assemble/assemble.ts'
import type { Release } from '../../src/model/release.ts'
import { chanceFrom, randomDraft, type Size } from '../graph/random-release.ts'

/** Texts that are something else in one format or another. */
export const oddTexts: readonly string[] = [
  '=1+1',
  "'=1+1",
  "''=1+1",
  '+49 30',
  '-5',
  '@SUM(A1)',
  '\tafter a tab',
  '\r\nafter a line',
  'a, "b"; c',
  "it's \\ not | this \\| that",
  'a | b',
  'line one\nline two\r\nline three\rline four',
  '<b>bold</b> & "quoted" &amp; ]]> <!-- no --> <?php ?>',
  '😀 emoji, 👩‍👩‍👧 family, é combining, عربي, 中文',
  '"]; %%{init: {}}%% end subgraph --> `code` #35; {x}',
  '"""triple quotes""" \'\'\' <iri> ^^ @en \\u0041',
  'tabs\tand\u00a0spaces  two',
  '%% { a comment',
  '__proto__',
  '{"@id": "x"}',
]

/** A release in which names, summaries, aliases, statements, notes, sections and anchors are such texts. */
export function oddRelease(seed: number, size: Size, texts: readonly string[] = oddTexts): Release {
  const draft = randomDraft(seed, size)
  const chance = chanceFrom(seed)
  const some = (): string => chance.of(texts)
  return assemble({
    ...draft,
    entities: draft.entities.map((entity) => ({
      ...entity,
      name: entity.kind === 'Source' ? entity.name : some(),
      summary: some(),
      aliases: [...new Set([some(), some()])],
    })),
    relations: draft.relations.map((relation) => ({
      ...relation,
      statement: some(),
      note: chance.once(2) ? some() : null,
      quantifier: relation.quantifier === null ? null : some(),
      citations: relation.citations.map((citation) => ({ ...citation, anchor: some() })),
    })),
  })
}
