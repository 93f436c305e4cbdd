import type { WholeVerdictFragment } from '../../generated/operations.ts'

/** One difference between two verdicts; empty where one does not mention it. */
export interface Difference {
  readonly what: string
  readonly first: string
  readonly second: string
}

type Verdict = Pick<
  WholeVerdictFragment,
  'met' | 'missing' | 'open' | 'exempt' | 'silent' | 'powers' | 'restrictions' | 'positions'
>

/** The conditions and norms with different findings; the outcomes themselves are shown above. */
export function differences(first: Verdict, second: Verdict): readonly Difference[] {
  return [
    ...between(conditionStandings(first), conditionStandings(second)),
    ...between(normOutcomes(first), normOutcomes(second)),
    ...between(shownPositions(first), shownPositions(second)),
  ]
}

/** The numbers of the steps whose conclusions the other proof lacks. */
export function ownSteps(
  proof: readonly { readonly number: number; readonly concludes: string }[],
  other: readonly { readonly concludes: string }[],
): ReadonlySet<number> {
  const there = new Set(other.map(({ concludes }) => concludes))
  return new Set(proof.filter(({ concludes }) => !there.has(concludes)).map(({ number }) => number))
}

/** By id: a name and its finding. */
type Standing = ReadonlyMap<string, readonly [name: string, standing: string]>

function between(first: Standing, second: Standing): readonly Difference[] {
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((id) => {
    const [firstName, firstStanding] = first.get(id) ?? ['', '']
    const [secondName, secondStanding] = second.get(id) ?? ['', '']
    if (firstStanding === secondStanding) return []
    return [{ what: firstName || secondName, first: firstStanding, second: secondStanding }]
  })
}

function conditionStandings(verdict: Verdict): Standing {
  return new Map(
    (
      [
        ['holds', verdict.met],
        ['fails', verdict.missing],
        ['is open', verdict.open],
        ['is expressly not required', verdict.exempt],
        ['nothing is said of it', verdict.silent],
      ] as const
    ).flatMap(([standing, conditions]) =>
      conditions.map(({ id, name }) => [id, [name, standing] as const] as const),
    ),
  )
}

function normOutcomes({ powers, restrictions }: Verdict): Standing {
  return new Map([
    ...powers.map(({ norm, act, outcome }) => {
      return [`${norm.id} ${act}`, [norm.name, outcome.toLowerCase().replaceAll('_', ' ')]] as const
    }),
    ...restrictions.map(({ norm, act, outcome }) => {
      return [`${norm.id} ${act}`, [norm.name, restrictionWord(outcome)]] as const
    }),
  ])
}

/** The finding on a restriction: it never permits, so no outcome means that it is lifted. */
export function restrictionWord(outcome: WholeVerdictFragment['outcome']): string {
  switch (outcome) {
    case 'NOT_PERMITTED':
      return 'bars the act'
    case 'CONDITIONAL':
      return 'open: may bar'
    case 'CONTESTED':
      return 'disputed'
    case 'PERMITTED':
    case 'NOT_STATED':
      return 'lifted: bars nothing, grants nothing'
  }
}

function shownPositions({ positions }: Verdict): Standing {
  return new Map(positions.map(({ id, name }) => [id, [name, 'is shown'] as const]))
}
