import type { Network } from './network.ts'

/** The connected components of these nodes, largest first, then by their first node. */
export function componentsOf(network: Network, nodes: readonly number[]): readonly (readonly number[])[] {
  const open = new Set(nodes)
  const components: number[][] = []
  for (const start of [...nodes].sort((one, other) => one - other)) {
    if (!open.delete(start)) continue
    const component = [start]
    for (let index = 0; index < component.length; index += 1) {
      for (const other of network.neighbours(component[index] ?? 0))
        if (open.delete(other)) component.push(other)
    }
    components.push(component.sort((one, other) => one - other))
  }
  return components.sort((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0))
}
