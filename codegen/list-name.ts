/** The name of the list of a kind in Query: CharterArticle → charterArticles, Duty → duties. */
export function listName(kind: string): string {
  const singular = kind.charAt(0).toLowerCase() + kind.slice(1)
  return /[^aeiou]y$/.test(singular) ? `${singular.slice(0, -1)}ies` : `${singular}s`
}

/** The same name as words: "charter articles", "risk factors". */
export function listWords(kind: string): string {
  return listName(kind)
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .trim()
}
