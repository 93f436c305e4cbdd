import { plain, type Aside } from '../../model/document.ts'
import { asideNames, confirmationKeys, type Confirmation } from '../parse/exclusion-files.ts'
import { dataError, quoted, type DataError } from '../yaml/data-error.ts'
import type { SourceText } from './source-text.ts'

/** The lines of a source that nobody has confirmed to be no sentences, and confirmations of lines that are none. */
export function confirmAsides(
  { asides }: SourceText,
  confirmations: readonly Confirmation[],
): { readonly unconfirmed: readonly Aside[]; readonly errors: readonly DataError[] } {
  const fits = (aside: Aside, { form, words }: Confirmation) =>
    aside.form === form && begins(aside, words.text)
  return {
    unconfirmed: asides.filter((aside) => !confirmations.some((each) => fits(aside, each))),
    errors: confirmations
      .filter((each) => !asides.some((aside) => fits(aside, each)))
      .map(({ form, words }) => {
        const other = asides.find((aside) => begins(aside, words.text))
        return dataError(
          words.location,
          quoted(confirmationKeys[form]),
          `the first words of ${asideNames[form]} of the source`,
          `${quoted(words.text)}, which ${other === undefined ? 'begins no line that is passed over' : `begins ${asideNames[other.form]}`}`,
        )
      }),
  }
}

/** Whole words: "Wells" begins no line "Wellsprings". */
function begins({ text }: Aside, written: string): boolean {
  const words = plain(written)
  return (
    words !== '' &&
    text.startsWith(words) &&
    !/^[\p{L}\p{N}]{2}$/u.test(text.slice(words.length - 1, words.length + 1))
  )
}
