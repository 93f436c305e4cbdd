import type { WholeVerdictFragment } from '../../generated/operations.ts'

/** An answer as `r2p ask --json` writes it and `r2p prove` reads it: entities as ids. */
export function savedAnswer(verdict: WholeVerdictFragment, release: string): string {
  const { outcome, act, actor, tool, situation, text, otherActs } = verdict
  const saved = {
    release,
    outcome,
    act,
    actor: actor.id,
    tool: tool.id,
    situation,
    proof: verdict.proof.map(({ relations, basis, citations, ...step }) => ({
      ...step,
      relations: ids(relations),
      basis: ids(basis),
      citations: citations.map(({ source, section, paragraph, anchor }) => ({
        source: source.id,
        section,
        paragraph,
        anchor,
      })),
    })),
    met: ids(verdict.met),
    missing: ids(verdict.missing),
    open: ids(verdict.open),
    exempt: ids(verdict.exempt),
    silent: ids(verdict.silent),
    standards: ids(verdict.standards),
    positions: ids(verdict.positions),
    otherActs,
    changes: verdict.changes.map((change) => ({
      supplied: ids(change.supplied),
      circumstances: ids(change.circumstances),
      suppliers: ids(change.suppliers),
      text: change.text,
    })),
    text,
  }
  return `${JSON.stringify(saved, null, 2)}\n`
}

function ids(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id)
}
