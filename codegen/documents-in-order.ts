import type { Types } from '@graphql-codegen/plugin-helpers'

/**
 * Puts the documents in the order of their paths. The schema's own order is kept by `sort: false`,
 * which leaves documents in the order in which the disk gave them: another one each time.
 */
export function transform({
  documents,
}: {
  readonly documents: readonly Types.DocumentFile[]
}): Types.DocumentFile[] {
  const path = ({ location = '' }: Types.DocumentFile): string => location
  return [...documents].sort((one, other) => (path(one) < path(other) ? -1 : 1))
}
