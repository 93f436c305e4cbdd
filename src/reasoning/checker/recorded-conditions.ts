import { normsOver, throughout } from './applying.ts'
import { commonTimes, isBinding, isOfEach, wasDone, type ReleaseBook } from './release-index.ts'
import type { SavedVerdict } from './check-proof.ts'

/** The conditions that hold by what is recorded of the case for this actor and this tool, looked for in the release. */
export function recordedConditions(
  { actor, tool, situation }: SavedVerdict,
  book: ReleaseBook,
): readonly string[] {
  const caseId = situation?.case ?? null
  if (caseId === null) return []
  const norms = (['Power', 'Restriction', 'Duty'] as const).flatMap((kind) => normsOver(tool, kind, book))
  const isAsked = (condition: string): boolean =>
    book.to(condition, 'SUBJECT_TO').some((claim) => isBinding(claim) && norms.includes(claim.from))
  return authorizersIn(caseId, actor, tool, book).flatMap((authorizer) =>
    book
      .to(authorizer, 'SUPPLIED_BY')
      .filter(isBinding)
      .map(({ from }) => from)
      .filter(isAsked),
  )
}

/** Who took a measure in the case that authorized the tool and was directed to the actor, all at one time. */
function authorizersIn(caseId: string, actor: string, tool: string, book: ReleaseBook): readonly string[] {
  return book
    .to(caseId, 'IN_CASE')
    .filter(wasDone)
    .flatMap((inCase) => {
      const authorized = book
        .from(inCase.from, 'AUTHORIZED')
        .filter((claim) => wasDone(claim) && claim.to === tool)
      const directed = book
        .from(inCase.from, 'TOWARDS')
        .filter((claim) => !claim.negated && isOfEach(claim))
        .flatMap((claim) => throughout(claim, book.timesBelow(actor, claim.to, 'INSTANCE_OF')))
      return book
        .to(inCase.from, 'TOOK')
        .filter(wasDone)
        .filter((took) =>
          authorized.some((one) =>
            directed.some(({ times }) => commonTimes([inCase, one, times, took]) !== null),
          ),
        )
        .map(({ from }) => from)
    })
}
