import type { Relation } from '../../model/relation.ts'

/** What a claim says, with how it was concluded where no source states it. */
export function attestedStatement({ statement, status, reasoning }: Relation): string {
  if (status !== 'INFERRED' || reasoning === null) return statement
  const [said, why] = [statement, reasoning].map((text) => text.replace(/\.$/u, ''))
  return `${said} (inferred: ${why?.charAt(0).toLowerCase()}${why?.slice(1)}).`
}
