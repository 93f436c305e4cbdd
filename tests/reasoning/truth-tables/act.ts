import { acts, type Act } from '../../../src/generated/vocabulary.ts'
import type { Claims } from './claims.ts'
import { actOf, powersOf, type Pair } from './norms-of-pair.ts'

/** The act that is assessed where none is asked for. */
export function chosenAct(claims: Claims, pair: Pair): Act {
  return claims.remember(`act of ${pair.actor} with ${pair.tool}`, () => choice(claims, pair))
}

function choice(claims: Claims, pair: Pair): Act {
  const had = new Set(powersOf(claims, pair).map(actOf))
  const order: readonly (string | null)[] =
    claims.flip === 'an enabling act comes first' ? ['ENABLING', 'USE', null] : ['USE', 'ENABLING', null]
  const inOrder = order.flatMap((given) =>
    (Object.keys(acts) as Act[]).filter((act) => acts[act].gives === given),
  )
  return inOrder.find((act) => had.has(act)) ?? 'USE'
}
