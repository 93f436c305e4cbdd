import { normsOver, throughout } from './applying.ts'
import { commonTimes, isBinding, isOfEach, wasDone, type ReleaseIndex } from './release-index.ts'
import type { SavedVerdict } from './saved-verdict.ts'

/** The conditions that hold by what is recorded of the case for this actor and this tool, looked for in the release. */
export function recordedConditions(
  { actor, tool, situation }: SavedVerdict,
  index: ReleaseIndex,
): readonly string[] {
  const caseId = situation?.case ?? null
  if (caseId === null) return []
  const norms = (['Power', 'Restriction', 'Duty'] as const).flatMap((kind) => normsOver(tool, kind, index))
  const isAsked = (condition: string): boolean =>
    index.to(condition, 'SUBJECT_TO').some((claim) => isBinding(claim) && norms.includes(claim.from))
  return authorizersIn(caseId, actor, tool, index).flatMap((authorizer) =>
    index
      .to(authorizer, 'SUPPLIED_BY')
      .filter(isBinding)
      .map(({ from }) => from)
      .filter(isAsked),
  )
}

/** Who took a measure in the case that authorized the tool and was directed to the actor, all at one time. */
function authorizersIn(caseId: string, actor: string, tool: string, index: ReleaseIndex): readonly string[] {
  return index
    .to(caseId, 'IN_CASE')
    .filter(wasDone)
    .flatMap((inCase) => {
      const authorized = index
        .from(inCase.from, 'AUTHORIZED')
        .filter((claim) => wasDone(claim) && claim.to === tool)
      const directed = index
        .from(inCase.from, 'TOWARDS')
        .filter((claim) => !claim.negated && isOfEach(claim))
        .flatMap((claim) => throughout(claim, index.timesBelow(actor, claim.to, 'INSTANCE_OF')))
      return index
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
