import { urlOf } from '../../url/url-parameters.ts'
import { kinds } from '../../generated/vocabulary.ts'
import type { Kind } from '../../generated/vocabulary.ts'
import { nothingKnown } from '../../verdict/situation.ts'
import { questionUrl } from '../../verdict/question-url.ts'

/** A link to a view that answers a question about the entity. */
export interface RelatedAction {
  readonly url: string
  readonly text: string
}

/** The questions for an entity of this kind. */
export function relatedActions(id: string, kind: Kind): readonly RelatedAction[] {
  if (kinds[kind].interfaces.includes('Actor'))
    return [
      { url: questionUrl({ actor: id }), text: 'Ask what it may do' },
      { url: urlOf('/matrix', { actors: [id] }), text: 'Its row in the matrix' },
    ]
  if (kind === 'Tool')
    return [
      { url: questionUrl({ tool: id }), text: 'Ask who may use it' },
      { url: urlOf('/matrix', { tools: [id] }), text: 'Its column in the matrix' },
    ]
  if (kind === 'Case')
    return [
      { url: urlOf('/cases', { cases: [id] }), text: 'What was done there' },
      {
        url: questionUrl({ situation: { ...nothingKnown, case: id } }),
        text: 'Ask in this situation',
      },
    ]
  if (kind === 'Condition')
    return [
      {
        url: questionUrl({ situation: { ...nothingKnown, holds: [id] } }),
        text: 'Ask where it holds',
      },
    ]
  return []
}
