import { kindName } from '../labels/families.ts'
import { fold } from '../../../src/lib/normalize-text.ts'
import { containsWords } from '../labels/contains-words.ts'
import { KindShape } from './kind-mark.tsx'
import type { Suggestion } from './use-suggestions.ts'

/** An option: its name, the alias if only that matches, its kind. */
export function SuggestionOption({
  suggestion,
  typed,
}: {
  readonly suggestion: Suggestion
  readonly typed: string
}) {
  const { name, kind, aliases } = suggestion
  const alias = aliasMeant(name, aliases, typed)
  return (
    <>
      <KindShape kind={kind} />
      <span class="option-name">
        {name}
        {alias !== undefined && <span class="option-alias"> also: {alias}</span>}
      </span>
      <span class="option-kind">{kindName(kind)}</span>
    </>
  )
}

/** The first alias that contains what was typed, if the name does not. */
export function aliasMeant(name: string, aliases: readonly string[], typed: string): string | undefined {
  if (fold(typed).length === 0 || containsWords(name, typed)) return undefined
  return aliases.find((alias) => containsWords(alias, typed))
}
