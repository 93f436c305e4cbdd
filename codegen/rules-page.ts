import { derivationRules } from '../src/reasoning/law/derivation-rules.ts'
import type { Rule } from '../src/reasoning/law/derivation-rules.ts'
import { answerRules, proofRules } from '../src/reasoning/weighing/verdict-rules.ts'

/** docs/rules.md: the rules of the reasoning, as the code has them. */
export function rulesPage(): string {
  return `${[
    '<!-- Made from src/reasoning/law/derivation-rules.ts and weighing/verdict-rules.ts: `npx vitest run tests/reasoning/rules-page.test.ts -u` -->',
    '# Rules',
    'What follows from the claims of the sources, and why. A claim that a source denies joins nothing. Each rule has an id, by which the steps of a proof name it.',
    '## In what order',
    ...order,
    '## What a verdict is concluded by',
    ...Object.values(proofRules).flatMap(section),
    '## How a question is understood and answered',
    ...Object.values(answerRules).flatMap(section),
    '## What is derived when a release is built',
    'The first and the fourth of these are also steps of proofs: there is no second place for them. A restriction passes to narrower tools and to members as a power does, and always binds there.',
    ...Object.values(derivationRules).flatMap(section),
  ].join('\n\n')}\n`
}

const order = [
  'Values are three: holds, fails, open. All of several holds where each holds, fails where one fails, else is open; one of several holds where one holds, fails where each fails, else is open (Kleene).',
  [
    '1. Claims out of time are left out (`dates`), and the act is chosen (`act-chosen`).',
    '2. What the situation says of each condition is worked out, and contradictions are refused (`taken`, `implication`, `any-of`, `all-of`, `crime-makes-situation`, `recorded-in-case`, `not-known`, `contradictions`).',
    '3. The restrictions that bind the actor for the act and the tool are found and weighed (`restriction-binds`, `over-tool`, `broader-to-narrower`, `restriction-weighed`).',
    '4. The powers of the act over the tool that the actor has are found (`power-held`, `class-to-member`, `over-tool`, `broader-to-narrower`). Each requires its own conditions (`condition-required`), less what it is exempt from (`exemption`), and those said of the narrower tool (`narrower-condition`). What the restrictions that bind the actor require, less what it is exempt from, must hold besides, and is counted to the restriction, not to the power.',
    '5. What is disputed is marked (`set-beside`, `position-taken`), and each power is weighed (`power-weighed`).',
    '6. The verdict is drawn (`best-power`, `barred`, `nothing-stated`).',
  ].join('\n'),
  'What wins over what: a restriction over a power; an exemption over a restriction on the same or a wider tool; what is said of the narrower tool over an exemption and over what is set beside it of the wider one; what fails undisputed over what is disputed; one power that is permitted over all others.',
]

function section({ id, sentence, reason }: Rule): readonly string[] {
  return [`### ${id}`, sentence, `_Why:_ ${reason}`]
}
