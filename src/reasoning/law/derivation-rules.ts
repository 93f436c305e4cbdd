/** A rule as a lawyer can check it: what is concluded from what, and why that is right. */
export interface Rule {
  readonly id: string
  readonly sentence: string
  readonly reason: string
}

/** What is concluded when a release is built. Each step of derive.ts carries out one of these. */
export const derivationRules = {
  classToMember: {
    id: 'class-to-member',
    sentence:
      'A power that a class of actors holds is held by each of its members, and by the members of a class within it, unless the sources say that only some of the class hold it, that only some belong to the class, or that this member does not hold it. Where they deny it of a class, or of some of a class, it does not pass through that class.',
    reason:
      'What is said of all individual States is said of each. What some of them hold cannot be told of any one, and a body is no member of what it is a part of, so nothing passes to the parts of a whole. Where a source gives the member the power itself there is nothing to conclude. That only this class holds it does not pass: no member is the only one.',
  },
  powerOfUse: {
    id: 'power-of-use',
    sentence:
      'An actor that holds a power whose act is a use may use each tool that the power is over, under the conditions of that power.',
    reason:
      'The power is the law; this is the short way to it. It permits nothing that the power does not, and says nothing of the restrictions that bind the actor.',
  },
  enablingPower: {
    id: 'enabling-power',
    sentence:
      'An actor that holds a power to authorize or to mandate may authorize each tool that the power is over, under the conditions of that power.',
    reason: 'An authority to let others act is no authority to act oneself, so it gives no use.',
  },
  broaderToNarrower: {
    id: 'broader-to-narrower',
    sentence:
      'A power over a tool is one over each of its narrower forms, unless the sources say that it is not, and it does not pass through a form of which they say so; what a source does not itself include is inferred.',
    reason:
      'Each form of a tool is that tool. Nothing passes the other way: a power over one form is none over the others. What is said of the narrower form, and what restricts it, still binds.',
  },
  useInCase: {
    id: 'use-in-case',
    sentence:
      'A case saw the use of a tool where a measure that was taken applied the tool and was taken in that case.',
    reason:
      'Only what was done is practice: what was announced, expected, intended or proposed, and what a source denies, is not.',
  },
} as const satisfies Readonly<Record<string, Rule>>
