import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Act } from '../../src/generated/vocabulary.ts'
import type { Outcome } from '../../src/generated/vocabulary.ts'
import type { SituationInput } from '../../src/reasoning/weighing/situation.ts'

/** A place and words of a source that decide an example. */
export interface Cited {
  readonly source?: string
  readonly section: string
  readonly paragraph: number
  readonly anchor: string
}

/** A verdict put down by hand: what is asked, what is expected, and the passage that decides it. */
export interface Example {
  readonly file: string
  readonly texts: readonly string[]
  readonly says: string
  /** A law made up for the example, in the lines of facts.ts; absent where it is of the texts. */
  readonly facts?: readonly string[]
  readonly actor: string
  readonly tool: string
  readonly act?: Act
  readonly situation?: SituationInput
  readonly outcome: Outcome
  readonly by?: readonly string[]
  readonly met?: readonly string[]
  readonly missing?: readonly string[]
  readonly open?: readonly string[]
  readonly exempt?: readonly string[]
  readonly silent?: readonly string[]
  readonly standards?: readonly string[]
  readonly positions?: readonly string[]
  readonly otherActs?: readonly Act[]
  readonly via?: Readonly<Record<string, string>>
  readonly changes?: readonly (readonly string[])[]
  readonly cite?: Cited | readonly Cited[]
  readonly reason?: string
  /** Why, from the text, it was changed after it was first put down. */
  readonly changed?: string
}

const folder = new URL('./verdicts/', import.meta.url)

export function verdictExamples(): readonly Example[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { texts, verdicts } = parse(readFileSync(new URL(file, folder), 'utf8')) as {
        readonly texts?: readonly string[]
        readonly verdicts: readonly Omit<Example, 'file' | 'texts'>[]
      }
      return verdicts.map((verdict) => ({ file, texts: texts ?? [], ...verdict }))
    })
}

export function citedIn({ cite, texts }: Example): readonly (Cited & { readonly source: string })[] {
  const all = cite === undefined ? [] : 'section' in cite ? [cite] : cite
  return all.map((place) => ({ source: texts[0] as string, ...place }))
}
