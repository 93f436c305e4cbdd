import { derivationRules, type Rule } from '../law/derivation-rules.ts'

/** What a verdict is concluded by: each step of a proof names one of these, or one of the derivation rules. */
export const proofRules = {
  powerHeld: {
    id: 'power-held',
    sentence:
      'An actor has a power that a source says it has. Where the source says it of some or most of a class only, neither the class nor any of its members has it by that.',
    reason:
      'Nobody can say whether this one is among those some. A power that nobody is said to hold matches nobody.',
  },
  overTool: {
    id: 'over-tool',
    sentence: 'A norm is over the tools that a source says it is over.',
    reason: 'Nothing passes from a tool to a wider one, nor to another form of the same.',
  },
  restrictionBinds: {
    id: 'restriction-binds',
    sentence:
      'A restriction binds those whom it names and the members of the classes that it names, everyone where it names nobody; never those whom it excepts or of whom a source denies that it binds them, nor the members of such a class. What is said of some or most of a class binds nobody and frees nobody. It bars the act that it is on; one on USE bars every act of use.',
    reason:
      'To deploy, to establish or to impose a tool is to use it. A bar that leaves somebody free says nothing of what that one may do.',
  },
  conditionRequired: {
    id: 'condition-required',
    sentence:
      'A norm requires the conditions that a source says it is subject to. What should be, is expected, intended or proposed is not required.',
    reason: 'Only what must be bars. What should be is a standard, and is shown as one.',
  },
  narrowerCondition: {
    id: 'narrower-condition',
    sentence:
      'A power that reaches a tool only as a form of a wider one also requires what any power that names that form, or a form between the two, requires for an act of the same class (of use, or enabling). A tool is narrower than the one that a power names where the power names neither it nor a tool narrower than it through which it reaches the tool in question.',
    reason:
      'What is said of the narrower tool is said with it in view, and always binds; the wider power was not given with that in view.',
  },
  exemption: {
    id: 'exemption',
    sentence:
      'What a power is expressly exempt from it does not require, and no restriction over the tool that the power names, or over a wider one, requires it of that power. An exemption lifts nothing that is said of a tool narrower than the one that the power names (`narrower-condition`). What a restriction is expressly exempt from is shown, and lifts nothing that another norm requires.',
    reason: 'An express waiver is the special rule; of what was not in view it says nothing.',
  },
  taken: {
    id: 'taken',
    sentence: 'What the question takes to hold holds, and what it takes to fail fails.',
    reason: 'The verdict is one for that situation; whether it is so is not for the graph to say.',
  },
  implication: {
    id: 'implication',
    sentence:
      'Where a condition holds, what it implies holds; where what it implies fails, the condition fails.',
    reason: 'An implication is true by meaning.',
  },
  anyOf: {
    id: 'any-of',
    sentence:
      'A condition with alternatives holds where one of them holds, fails where all of them fail, and is else open; where it fails (and has no parts), all of them fail.',
    reason: 'That is what "one of these" means.',
  },
  allOf: {
    id: 'all-of',
    sentence:
      'A condition made of parts holds where all of them hold, fails where one of them fails, and is else open; where it holds, all of them hold. One that has parts and alternatives holds where all parts and one alternative hold, and fails where a part or all alternatives fail.',
    reason: 'That is what "all of these" means.',
  },
  crime: {
    id: 'crime-makes-situation',
    sentence:
      'A condition that a crime fulfils holds where that crime, or one that is a form of it, occurs or threatens. Without it the condition is open, not failing.',
    reason: 'That one crime is named does not say that there is no other.',
  },
  recorded: {
    id: 'recorded-in-case',
    sentence:
      'A condition holds for an actor and a tool in a case where a measure is recorded that was taken in that case, authorized that very tool, and was directed to that actor or a class that it belongs to, by somebody who is said to supply the condition, and a norm over the tool (a power, a restriction or a duty) requires the condition. Taken, in that case and authorized: only what was done counts, not what was announced, expected, intended or proposed.',
    reason:
      'What was authorized for one is not lent to another, to another tool, not even to a form of it, nor to another case. Where the record does not say who was authorized it serves nobody. That a condition is met is a fact, whichever norm asks for it.',
  },
  notKnown: {
    id: 'not-known',
    sentence: 'A condition of which none of this says that it holds or fails is open.',
    reason: 'What is not known is neither held nor missed.',
  },
  restrictionValue: {
    id: 'restriction-weighed',
    sentence:
      'A restriction is lifted where all that it requires holds. Else it is contested where it is itself disputed, or where something disputed that it requires does not hold and nothing undisputed fails; bars where something of it fails or where it requires nothing; and is else open. Lifted, it grants nothing.',
    reason: '"Not unless" says what must be there; that the act is then allowed it does not say.',
  },
  powerValue: {
    id: 'power-weighed',
    sentence:
      'A power gives NOT_PERMITTED where something undisputed fails that is required by it or by a restriction that binds the actor, a restriction that requires nothing being something that fails; else CONTESTED where something disputed does not hold; else PERMITTED where all of it holds; else CONDITIONAL.',
    reason: 'Restrictions are applied before powers. What is open is never decided by default.',
  },
  setBeside: {
    id: 'set-beside',
    sentence:
      'Where the sources set a power beside another norm without reconciling the two, it is disputed whether the power also requires what the other one does; the other, where it is a restriction, must bind the actor. Where they set a restriction that applies beside a duty or another restriction, it is disputed whether it applies; not where the other speaks of a wider tool only, nor where the other is a restriction that does not bind the actor. A restriction over a narrower tool than the power names is not disputed by that power where it bars this act; else what it requires is disputed like the rest. An exemption does not reconcile: what the other requires stays disputed.',
    reason:
      'Nobody but the sources can reconcile them. What is said of the narrower tool binds, whatever stands beside it of the wider one. Where what the other asks holds, the two agree.',
  },
  positionTaken: {
    id: 'position-taken',
    sentence:
      'A norm or a condition on which a position is taken is disputed: a power as such, a restriction or a condition until it holds. A position that belongs to a case counts in that case only.',
    reason:
      'A position on a measure, a resolution or a case is a claim about facts: it is shown, not applied.',
  },
  bestPower: {
    id: 'best-power',
    sentence:
      'Where the actor has powers of the act over the tool, the verdict is the best that one of them gives: PERMITTED before CONDITIONAL before CONTESTED before NOT_PERMITTED.',
    reason: 'One power that nothing bars suffices. A power of another act gives nothing to this one.',
  },
  barred: {
    id: 'barred',
    sentence:
      'Where the actor has no power of the act over the tool, the verdict is NOT_PERMITTED where a restriction bars undisputed, and CONTESTED where restrictions bar and each is contested. One bars undisputed where it is not itself disputed, and something undisputed of it fails or it requires nothing.',
    reason: 'What is barred is barred with and without a power.',
  },
  nothingStated: {
    id: 'nothing-stated',
    sentence:
      'Where the actor has no power of the act over the tool and nothing bars, the verdict is NOT_STATED: also where a restriction is open, or lifted.',
    reason:
      'The silence of the sources is neither a permission nor a prohibition, and a lifted bar is no grant.',
  },
  silence: {
    id: 'silence',
    sentence:
      'Silent is a verdict on what a power or restriction over the tool or a wider one, or a norm by which, as it is set beside a deciding one, something is disputed, requires, and neither a deciding norm nor a restriction that binds the actor requires or waives. What only a power requires that the actor has and that does not decide is among it. A verdict NOT_STATED lists nothing: all of it is silence.',
    reason:
      'What the deciding norms require, what they expressly do not require and what they say nothing of are kept apart.',
  },
  standard: {
    id: 'standard',
    sentence:
      'What the tool, a wider one or a deciding norm should meet, and what a norm over the tool should require, is a standard: shown, and no bar.',
    reason: 'Only what must be bars.',
  },
} as const satisfies Readonly<Record<string, Rule>>

/** How a question is understood and an answer made, beside the proof. */
export const answerRules = {
  actChosen: {
    id: 'act-chosen',
    sentence:
      'The act is the one asked for; else the first act of use, in the order of the schema, of which the actor has a power over the tool; else the first enabling one; else the first other one; else USE.',
    reason: 'A power of another act is none of this one, so one act is assessed and the others are named.',
  },
  dates: {
    id: 'dates',
    sentence:
      'At a date, claims that begin later or ended before are left out, and so are measures of a later date. What has no date stays. A date is as exact as it is written: 2011 covers all of that year. Without a date, the claims by which an actor has a power while it is over a tool, is bound by a restriction while that is over a tool, or is recorded as authorized, count only where there is a time at which all of them hold; what else is claimed counts whenever it holds.',
    reason:
      'Law and facts have their time. A restriction whose named addressees have all lapsed binds nobody, not everybody.',
  },
  deciding: {
    id: 'deciding',
    sentence:
      'A verdict PERMITTED, CONDITIONAL or CONTESTED is decided by the powers that give it and by the restrictions that bind the actor; NOT_PERMITTED by the restrictions that bar undisputed (where the actor has powers: that bar one of them, exemptions counted) and by the powers of which something fails that they themselves require; CONTESTED without a power by the contested restrictions that bar; NOT_STATED by nothing. Met, missing, open and exempt are the conditions of these: what a restriction requires as far as one of the deciding powers is not exempt from it; and what a norm is exempt from unless it is required of that norm all the same, by the norm itself, of the narrower tool or by a restriction.',
    reason: 'Who asks why wants what decides, not all that there is.',
  },
  contradictions: {
    id: 'contradictions',
    sentence:
      'A situation in which a condition holds and fails, as it is put or as it follows from implications, alternatives, parts, crimes or the case, is refused; also for an actor and a tool that no norm is for.',
    reason: 'From a contradiction anything follows.',
  },
  changes: {
    id: 'changes',
    sentence:
      'A change is a set of conditions that, taken to hold (and no longer to fail), gives PERMITTED, while no smaller part of it does. Conditions made of others are named by these, unless the question takes them to fail. At most 20 are given, smaller ones first; none for PERMITTED and NOT_STATED. A set is left out that has or implies a condition which crimes fulfil and nobody supplies.',
    reason: 'A crime is no remedy. Where no power is given, no condition makes one.',
  },
  lists: {
    id: 'order-of-lists',
    sentence:
      'Lists of verdicts go PERMITTED, CONDITIONAL, CONTESTED, NOT_PERMITTED, NOT_STATED; within that tools in a class that the sources prefer to another class of tools come first and tools in the latter class last; then by name. NOT_STATED is left out unless asked for.',
    reason: 'The sources prefer to meet situations with peaceful measures first; a preference bars nothing.',
  },
  unused: {
    id: 'unused-tools',
    sentence:
      'A tool is unused in a case where somebody has a power of use over it, taking nothing to hold, that is PERMITTED, CONDITIONAL or CONTESTED, and no measure recorded in the case applied it or a form of it.',
    reason: 'That the sources record no use does not say that there was none.',
  },
} as const satisfies Readonly<Record<string, Rule>>

/** The rules of release building that are steps of proofs too. */
export const classRule = derivationRules.classToMember.id
export const broaderRule = derivationRules.broaderToNarrower.id
