import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft, DraftEntity, DraftRelation } from '../../src/ingest/parse/draft.ts'
import { assemble } from '../../src/ingest/assemble/assemble.ts'
import { memoryGraph } from '../../src/graph/memory/memory-graph.ts'
import { canonical } from '../../src/lib/canonical.ts'
import { R2pError } from '../../src/lib/errors.ts'
import type { Outcome } from '../../src/generated/vocabulary.ts'
import { checkProof } from '../../src/reasoning/checker/check-proof.ts'
import { normIndexOf } from '../../src/reasoning/law/facts.ts'
import { indexNorms, type NormIndex } from '../../src/reasoning/law/norm-index.ts'
import { savedVerdict } from '../../src/reasoning/questions/saved-verdict.ts'
import type { Situation } from '../../src/reasoning/weighing/situation.ts'
import { settle, truthOf } from '../../src/reasoning/weighing/condition-truth.ts'
import { verdictOn, type Verdict } from '../../src/reasoning/questions/verdict.ts'
import { promisingGraph } from '../graph/promising-graph.ts'
import { claim, datedLaw, randomLaw, someDates, type RandomLaw } from './random-law.ts'

interface Try {
  readonly [fc.toStringMethod]: () => string
  readonly random: RandomLaw
  readonly law: NormIndex
  readonly situation: Situation
}

const tries = fc
  .tuple(
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.array(fc.constantFrom('HOLDS', 'FAILS', 'OPEN', 'OPEN'), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
    fc.boolean(),
    fc.option(fc.constantFrom(...someDates, '2008', '2014-05-01', null), { nil: undefined }),
  )
  .map(([seed, values, withCrime, withCase, date]): Try => {
    const random = date === undefined ? randomLaw(seed) : datedLaw(seed)
    const taken = (wanted: string): readonly string[] =>
      random.conditions.filter((_id, index) => values[index] === wanted)
    const situation = {
      case: withCase ? (random.cases[0] as string) : null,
      holds: taken('HOLDS'),
      fails: taken('FAILS'),
      crimes: withCrime ? [random.crimes[0] as string] : [],
      date: date ?? null,
    }
    // What a failure shows: the rest follows from the seed.
    const told = `the ${date === undefined ? 'law' : 'dated law'} of seed ${seed} in ${JSON.stringify(situation)}`
    return { random, law: lawOfDraft(random.draft), situation, [fc.toStringMethod]: () => told }
  })

function lawOfDraft(draft: Draft): NormIndex {
  const release = assemble(draft)
  return indexNorms({ ...release, relations: release.relations.filter(({ derived }) => !derived) })
}

/** Null where the situation contradicts itself. */
function ask(law: NormIndex, actor: string, tool: string, situation: Situation): Verdict | null {
  try {
    return verdictOn({ actor, tool, act: null, situation }, law)
  } catch (error) {
    if (error instanceof R2pError && error.code === 'CONTRADICTORY_SITUATION') return null
    throw error
  }
}

function eachVerdict(
  { random, law, situation }: Try,
  see: (verdict: Verdict, actor: string, tool: string) => void,
): void {
  for (const actor of random.actors) {
    for (const tool of random.tools) {
      const verdict = ask(law, actor, tool, situation)
      if (verdict !== null) see(verdict, actor, tool)
    }
  }
}

/** From the worst to the best. */
const order: readonly Outcome[] = ['NOT_PERMITTED', 'CONTESTED', 'NOT_STATED', 'CONDITIONAL', 'PERMITTED']
const height = ({ outcome }: Verdict): number => order.indexOf(outcome)
const withMore = (
  draft: Draft,
  entities: readonly DraftEntity[],
  relations: readonly DraftRelation[],
): Draft => ({
  ...draft,
  entities: [...draft.entities, ...entities],
  relations: [...draft.relations, ...relations],
})
const norm = (id: string, kind: 'Power' | 'Restriction'): DraftEntity => ({
  id,
  kind,
  name: `The new ${kind}`,
  aliases: [],
  identifiers: [],
  summary: 'One.',
  fields: { act: 'USE' },
})
const plainClaim = (from: string, type: Parameters<typeof claim>[1], to: string): DraftRelation => ({
  ...claim(from, type, to),
  negated: false,
  modality: type === 'OVER' || type === 'HOLDS' ? 'MAY' : 'MUST_NOT',
  quantifier: null,
})
/** `R2P_RUNS=1200` tries each property on so many laws. */
const numRuns = Number(process.env['R2P_RUNS'] ?? 60)
const runs = { numRuns }

describe('Whatever the law and the situation', () => {
  it('every answer is confirmed by the checker; premises come first, and leaves are cited claims', () => {
    fc.assert(
      fc.property(tries, (one) => {
        const release = assemble(one.random.draft)
        eachVerdict(one, (verdict) => {
          const saved = savedVerdict(verdict)
          const { isConfirmed, steps, errors } = checkProof(saved, release)
          expect({
            steps: steps
              .filter(({ error }) => error !== null)
              .map(({ number, error }) => `${saved.proof[number - 1]?.concludes}: ${error}`),
            errors,
            isConfirmed,
            outcome: verdict.outcome,
          }).toEqual({ steps: [], errors: [], isConfirmed: true, outcome: verdict.outcome })
          for (const { number, premises, relations, citations } of verdict.proof()) {
            expect(premises.every((premise) => premise < number)).toBe(true)
            if (premises.length === 0)
              expect([relations.length > 0, citations.length > 0]).toEqual([true, true])
          }
        })
      }),
      runs,
    )
  })

  it('to make a condition hold never lowers a verdict', () => {
    fc.assert(
      fc.property(tries, fc.nat(5), (one, index) => {
        const id = one.random.conditions[index] as string
        const better = {
          ...one.situation,
          holds: [...new Set([...one.situation.holds, id])].sort(),
          fails: one.situation.fails.filter((other) => other !== id),
        }
        eachVerdict(one, (verdict, actor, tool) => {
          const after = ask(one.law, actor, tool, better)
          if (after !== null) expect(height(after)).toBeGreaterThanOrEqual(height(verdict))
        })
      }),
      runs,
    )
  })

  it('to add an unrelated norm changes nothing', () => {
    fc.assert(
      fc.property(tries, (one) => {
        const tool: DraftEntity = {
          id: 'tool-new',
          kind: 'Tool',
          name: 'A new tool',
          aliases: [],
          identifiers: [],
          summary: 'One.',
          fields: {},
        }
        const more = withMore(
          one.random.draft,
          [tool, norm('power-new', 'Power'), norm('restriction-new', 'Restriction')],
          [
            plainClaim('power-new', 'OVER', tool.id),
            plainClaim(one.random.actors[0] as string, 'HOLDS', 'power-new'),
            plainClaim('restriction-new', 'OVER', tool.id),
          ],
        )
        const law = lawOfDraft(more)
        eachVerdict(one, (verdict, actor, target) =>
          expect(plainOf(ask(law, actor, target, one.situation) as Verdict)).toEqual(plainOf(verdict)),
        )
      }),
      runs,
    )
  })

  it('to add a restriction never raises a verdict', () => {
    fc.assert(
      fc.property(tries, fc.nat(5), fc.nat(3), fc.boolean(), (one, condition, tool, isAbsolute) => {
        const relations = [
          plainClaim('restriction-new', 'OVER', one.random.tools[tool] as string),
          ...(isAbsolute
            ? []
            : [plainClaim('restriction-new', 'SUBJECT_TO', one.random.conditions[condition] as string)]),
        ]
        const law = lawOfDraft(
          withMore(one.random.draft, [norm('restriction-new', 'Restriction')], relations),
        )
        eachVerdict(one, (verdict, actor, target) => {
          const after = ask(law, actor, target, one.situation)
          if (after !== null) expect(height(after)).toBeLessThanOrEqual(height(verdict))
        })
      }),
      runs,
    )
  })

  it('each change gives PERMITTED, and no smaller part of it does', () => {
    fc.assert(
      fc.property(tries, (one) => {
        eachVerdict(one, (verdict, actor, tool) => {
          const changes = verdict
            .changes()
            .map(({ supplied, circumstances }) => [...supplied, ...circumstances])
          expect(changes.length).toBeLessThanOrEqual(20)
          for (const change of changes) {
            expect(applied(one, actor, tool, change)).toBe('PERMITTED')
            for (const part of properParts(change))
              expect(applied(one, actor, tool, part)).not.toBe('PERMITTED')
          }
        })
      }),
      runs,
    )
  })

  it('all smallest sets of conditions are given, but for crimes, and no others', () => {
    fc.assert(
      fc.property(tries, (one) => {
        const { from } = one.law.at(one.situation.date).claims
        const isMade = (id: string): boolean =>
          [...from(id, 'ANY_OF'), ...from(id, 'ALL_OF')].some(
            ({ negated, modality }) => !negated && modality === 'IS',
          )
        const named = one.random.conditions.filter((id) => !isMade(id) || one.situation.fails.includes(id))
        const sets = [...properParts(named), named]
        eachVerdict(one, (verdict, actor, tool) => {
          if (verdict.outcome === 'PERMITTED' || verdict.outcome === 'NOT_STATED') return
          const giving = sets.filter((set) => applied(one, actor, tool, set) === 'PERMITTED')
          const smallest = giving.filter(
            (set) => !giving.some((part) => part.length < set.length && part.every((id) => set.includes(id))),
          )
          const offered = verdict
            .changes()
            .map(({ supplied, circumstances }) => [...supplied, ...circumstances].sort().join(' '))
          const expected = smallest.filter((set) => !bringsCrime(set, one)).map((set) => set.join(' '))
          expect(new Set(offered)).toEqual(new Set(expected))
        })
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    )
  })

  it('a norm that begins later or ended before is as if it were not there', () => {
    fc.assert(
      fc.property(tries, fc.nat(3), fc.boolean(), (one, tool, isEnded) => {
        const date = one.situation.date ?? '2011-03'
        const times = isEnded ? { since: null, until: '2001-12' } : { since: '2020-02-01', until: null }
        const at = { ...one, situation: { ...one.situation, date } }
        const over = one.random.tools[tool] as string
        const out = [
          plainClaim('restriction-new', 'OVER', over),
          plainClaim('power-new', 'OVER', over),
          plainClaim(one.random.actors[0] as string, 'HOLDS', 'power-new'),
        ].map((relation) => ({ ...relation, ...times }))
        const law = lawOfDraft(
          withMore(
            one.random.draft,
            [norm('power-new', 'Power'), norm('restriction-new', 'Restriction')],
            out,
          ),
        )
        eachVerdict(at, (verdict, actor, target) =>
          expect(toldOf(ask(law, actor, target, at.situation) as Verdict)).toBe(toldOf(verdict)),
        )
      }),
      runs,
    )
  })

  it('what has no date stays: where nothing is dated, a date changes nothing', () => {
    fc.assert(
      fc.property(tries, fc.constantFrom(...someDates, '2008'), (one, date) => {
        const { random, situation } = one
        const relations = random.draft.relations.map((relation) => ({
          ...relation,
          since: null,
          until: null,
        }))
        const entities = random.draft.entities.map((entity) =>
          entity.kind === 'Measure' ? { ...entity, fields: {} } : entity,
        )
        const law = lawOfDraft({ ...random.draft, entities, relations })
        eachVerdict({ ...one, law, situation: { ...situation, date: null } }, (verdict, actor, tool) => {
          const dated = ask(law, actor, tool, { ...situation, date }) as Verdict
          expect(bytesOf(dated)).toBe(bytesOf(verdict))
        })
      }),
      runs,
    )
  })

  it('at a day it is as if only what is so on that day were claimed, without dates', () => {
    fc.assert(
      fc.property(
        tries,
        fc.constantFrom('2008-01-01', '2010-06-15', '2011-03-17', '2012-12-31'),
        (one, date) => {
          const { random, situation } = one
          const begins = new Map(
            random.draft.entities.map(({ id, fields }) => [id, fields.date as string | undefined]),
          )
          const isThen = ({ since, until, from, to }: DraftRelation): boolean =>
            [since, begins.get(from), begins.get(to)].every((begin) => (begin ?? '') <= `${date}~`) &&
            `${until ?? '9999'}~` >= date
          const nobody: DraftEntity = { ...(random.draft.entities[1] as DraftEntity), id: 'state-nobody' }
          const relations = random.draft.relations
            .flatMap((relation) => {
              if (isThen(relation)) return [relation]
              // Whom a restriction named once: it does not come to bind everyone.
              return relation.type === 'BINDS' ? [{ ...relation, to: nobody.id }] : []
            })
            .map((relation) => ({ ...relation, since: null, until: null }))
          const entities = [...random.draft.entities, nobody].map((entity) =>
            entity.kind === 'Measure' ? { ...entity, fields: {} } : entity,
          )
          const law = lawOfDraft({ ...random.draft, entities, relations })
          const at = { ...one, situation: { ...situation, date } }
          eachVerdict(at, (verdict, actor, tool) => {
            const undated = ask(law, actor, tool, { ...situation, date: null })
            expect(undated === null ? null : plainOf(undated)).toEqual(plainOf(verdict))
          })
        },
      ),
      runs,
    )
  })

  it('a proof for one date is refuted as one for a date at which the verdict is another', () => {
    fc.assert(
      fc.property(
        tries,
        fc.constantFrom(...someDates),
        fc.constantFrom(...someDates, null),
        (one, date, other) => {
          const release = assemble(one.random.draft)
          const [asked, elsewhere] = [date, other].map((day) => ({ ...one.situation, date: day }))
          eachVerdict({ ...one, situation: asked as Situation }, (verdict, actor, tool) => {
            const then = ask(one.law, actor, tool, elsewhere as Situation)
            if (then !== null && then.outcome === verdict.outcome && then.act === verdict.act) return
            const moved = { ...savedVerdict(verdict), situation: elsewhere as Situation }
            // Where the act was left to the rules, another one can be right too: that of the proof is what counts.
            const same =
              then === null
                ? null
                : verdictOn({ actor, tool, act: verdict.act, situation: elsewhere as Situation }, one.law)
            if (same?.outcome !== verdict.outcome) expect(checkProof(moved, release).isConfirmed).toBe(false)
          })
        },
      ),
      runs,
    )
  })

  it('the order of the data does not matter, and both ways to ask a graph give the same', async () => {
    await fc.assert(
      fc.asyncProperty(tries, async (one) => {
        const { draft } = one.random
        const turned = {
          ...draft,
          entities: [...draft.entities].reverse(),
          relations: [...draft.relations].reverse(),
        }
        const graph = memoryGraph(assemble(draft))
        const laws = [lawOfDraft(turned), await normIndexOf(graph), await normIndexOf(promisingGraph(graph))]
        eachVerdict(one, (verdict, actor, tool) => {
          for (const law of laws)
            expect(bytesOf(ask(law, actor, tool, one.situation) as Verdict)).toBe(bytesOf(verdict))
        })
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  })
})

function applied(
  { law, situation }: Try,
  actor: string,
  tool: string,
  change: readonly string[],
): Outcome | null {
  const after = {
    ...situation,
    holds: [...new Set([...situation.holds, ...change])].sort(),
    fails: situation.fails.filter((id) => !change.includes(id)),
  }
  return ask(law, actor, tool, after)?.outcome ?? null
}

/** To make these hold makes a condition hold that crimes fulfil and nobody supplies, and that did not hold before. */
function bringsCrime(set: readonly string[], { law: wholeLaw, situation }: Try): boolean {
  const law = wholeLaw.at(situation.date)
  const { from } = law.claims
  const counts = ({ negated, modality }: { negated: boolean; modality: string }): boolean =>
    !negated && modality === 'IS'
  const isByCrime = (id: string): boolean =>
    from(id, 'FULFILLED_BY').some(counts) && !from(id, 'SUPPLIED_BY').some(counts)
  const before = settle(situation, [], law)
  return set.some((id) => {
    const alone = settle({ ...situation, holds: [id], fails: [], crimes: [] }, [], law)
    return [...alone.keys()].some((other) => truthOf(before, other) !== 'HOLDS' && isByCrime(other))
  })
}

function properParts(change: readonly string[]): readonly (readonly string[])[] {
  const all = Array.from({ length: 2 ** change.length - 1 }, (_one, bits) =>
    change.filter((_id, index) => (bits >> index) % 2 === 1),
  )
  return all.filter((part) => part.length < change.length)
}

function plainOf({ outcome, act, powers, restrictions, met, missing, open, exempt, silent }: Verdict) {
  return { outcome, act, powers, restrictions, met, missing, open, exempt, silent }
}

/** All but the ranks of claims, which others move. */
function toldOf(verdict: Verdict): string {
  return canonical({
    ...plainOf(verdict),
    saved: savedVerdict(verdict),
    changes: verdict.changes(),
    text: verdict.text(),
  })
}

function bytesOf(verdict: Verdict): string {
  return canonical({
    ...plainOf(verdict),
    proof: verdict.proof(),
    changes: verdict.changes(),
    text: verdict.text(),
  })
}
