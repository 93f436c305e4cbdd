import { readFileSync } from 'node:fs'
import { parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { kinds } from '../src/generated/vocabulary.ts'
import { exclusionShape, confirmationShape } from '../src/ingest/parse/exclusion-files.ts'
import { disagreementShape } from '../src/ingest/parse/disagreement-file.ts'
import { releaseShape } from '../src/ingest/parse/release-file.ts'
import { voicesShape } from '../src/ingest/parse/statement-files.ts'
import { entityShapes } from '../src/ingest/parse/vocabulary-files.ts'
import { blockKeys, keysOf, type BlockKey } from '../src/ingest/shapes/block-keys.ts'
import { openingKeys } from '../src/ingest/shapes/block-forms.ts'

/** An example of each block by the key that opens it, as it is written. */
export function blockExamples(): ReadonlyMap<string, string> {
  const text = readFileSync(new URL('block-examples.yaml', import.meta.url), 'utf8')
  const blocks = (parseDocument(text).contents as YAMLSeq<YAMLMap>).items
  return new Map(
    blocks.map((block) => {
      const [start, end] = block.range ?? [0, 0]
      return [String(block.items[0]?.key), `- ${text.slice(start, end).trimEnd()}`]
    }),
  )
}

/** docs/data-reference.md: every key of the data, read off the shapes that check them. */
export function dataReference(): string {
  const examples = blockExamples()
  return `${[
    '<!-- Made from the shapes in src/ingest by `npm run codegen` -->',
    '# Data reference',
    'Every key that a file of the data may hold, what it must be, and what it means. `r2p new power` (or another block) writes an empty one; `r2p check --watch` says after each change what is still wrong.',
    '## Words used here',
    glossary.map(([word, meaning]) => `- **${word}**: ${meaning}`).join('\n'),
    '## How a file is written',
    ...writing,
    '## Blocks',
    'A file in `statements/<source>/` is a list of blocks. The key that stands first opens the block and says what it is.',
    ...openingKeys.flatMap((form) => [
      `### ${form}`,
      ...(form in purposes ? [purposes[form] ?? ''] : []),
      table(blockKeys(form)),
      `\`\`\`yaml\n${examples.get(form) ?? ''}\n\`\`\``,
    ]),
    '## Entities',
    'A file in `vocabulary/` has kinds; a kind has ids; an id has the keys of an entity. All kinds share the first of them:',
    table(keysOf(sharedShape())),
    ...[...entityShapes].flatMap(([kind, shape]) => {
      const own = keysOf(shape).filter(({ key }) => key in kinds[kind as keyof typeof kinds].fields)
      const meaning = kinds[kind as keyof typeof kinds].meaning
      return own.length === 0 ? [`**${kind}**: ${meaning}`] : [`**${kind}**: ${meaning}`, table(own)]
    }),
    '## Other files',
    '### source.yaml',
    'In the folder of each source: who speaks in it.',
    table(keysOf(voicesShape)),
    '```yaml\nvoices:\n  document: 1990-lower-mill\n  report: elders-report\ndefault: report\n```',
    '### exclusions/&lt;source&gt;.yaml',
    'A list of what no statement has to take up. An item is a passage with the reason:',
    table(keysOf(exclusionShape)),
    '```yaml\n- section: I\n  paragraph: 6\n  anchor: The mark is a notch\n  whole: sentence\n  mentions: [oak]\n  reason: It only explains a word.\n```',
    'or lines of the text that are no sentences, by their first words:',
    table(keysOf(confirmationShape)),
    "```yaml\n- headings: [I. Who may do what, Wells]\n- running heads: BRIDGES AND WELLS\n- closing matter: 'Website: example.org'\n- continuations: Secretary of the village\n```",
    '### disagreements.yaml',
    'A list of claims that stand against each other.',
    table(keysOf(disagreementShape)),
    '### release.yaml',
    table(keysOf(releaseShape)),
    '```yaml\nversion: 1.2.3\ndate: 1990-06\n```',
  ].join('\n\n')}\n`
}

function sharedShape() {
  const [[, shape]] = [...entityShapes] as [[string, NonNullable<ReturnType<typeof entityShapes.get>>]]
  return shape.pick({ name: true, aliases: true, summary: true, identifiers: true })
}

function table(keys: readonly BlockKey[]): string {
  // The files beside the blocks have few keys: what each must be says what it means.
  const columns = keys.some(({ meaning }) => meaning !== '') ? 4 : 3
  const rows = keys.map(({ key, need, rule, meaning }) => [`\`${key}\``, need, rule, meaning].map(cell))
  return [['Key', 'Needed', 'Must be', 'Meaning'], ['---', '---', '---', '---'], ...rows]
    .map((row) => row.slice(0, columns))
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

const purposes: Readonly<Record<string, string>> = {
  power: 'Somebody may or can do something.',
  restriction: 'Somebody may not do something, or not without a condition.',
  duty: 'Somebody must or should do something.',
  measure: 'Somebody did something.',
  position: 'Somebody holds a view.',
  recommendation: 'Somebody is asked for something.',
  figure: 'Something is counted.',
  relation: 'Anything else that a source says of two entities.',
  list: 'Blocks that share keys, such as a sentence that names several tools. It may hold any key that its items take.',
}

const glossary: readonly (readonly [string, string])[] = [
  ['entity', 'something the sources speak of: an actor, a tool, a law, a case. It has one id and one name.'],
  ['id', 'the name of an entity for the program, such as `security-council`. It never changes.'],
  ['kebab case', 'small letters and digits, with hyphens in place of spaces: `no-fly-zone`.'],
  ['source', 'a document that is read. Its text stays outside the project, in a file named after its id.'],
  ['claim', 'what a source says of one entity and another. It always has a place in the source.'],
  ['statement', 'our sentence for what the source says. It stands under `says`.'],
  ['block', 'the keys that belong to one statement. It begins with a hyphen.'],
  ['key and value', '`over: bridge-closure`: the key is before the colon, the value after it.'],
  ['list', 'several values: `[one, two]`, or each on a line of its own after a hyphen.'],
  ['anchor', 'at most eight words of the source, as they stand there, by which a place is found.'],
  ['voice', 'whose claim it is: the document itself, or the report that it summarizes.'],
  ['coverage', 'the proof that every sentence and clause of a source is taken up or excluded with a reason.'],
  ['release', 'all of the data, built into one file that never changes.'],
  [
    'YAML',
    'the way in which these files are written: keys, values and indentation. Any text editor opens it.',
  ],
  [
    'UTF-8',
    'the encoding in which a text file is saved, so that accents and quotation marks stay what they are.',
  ],
  ['`r2p`', 'the program, started in a terminal: `npm run r2p -- check`.'],
]

const writing: readonly string[] = [
  'Keys of one block stand exactly below each other, indented by two spaces, never by a tab. What follows a `#` is a comment.',
  "A value with a colon, or one that begins with a quotation mark or another mark, stands in single quotes; a single quote within it is doubled: `says: 'The report says: the mayor''s bridge is closed.'`",
  '`none` means that the text shows that there is none; `not stated`, that it is silent. `everyone` stands where a norm binds all.',
  'A date is as exact as the source: `2011`, `2011-03` or `2011-03-17`.',
]
