import { canonical } from '../lib/canonical.ts'
import type { FilterLeaf } from './graph.ts'

/** What two leaves have in common that ask the same; one that names many ids is compared with itself alone. */
export function leafKey(leaf: FilterLeaf): string | FilterLeaf {
  if (!isShort(leaf)) return leaf
  return canonical('to' in leaf && leaf.to !== null ? { ...leaf, to: [...leaf.to].sort() } : leaf)
}

/** To tell a long one from another takes longer than to ask it again. */
export function isShort(leaf: FilterLeaf): boolean {
  return namesIn(leaf) <= mostNames
}

export const mostNames = 50

function namesIn(leaf: FilterLeaf): number {
  if ('ids' in leaf) return leaf.ids.length
  return 'to' in leaf ? (leaf.to?.size ?? 0) : 0
}
