import { limits } from './limits.ts'

const most = limits.answer

/** Code, message and details of what is said in place of an answer that is longer than one may be. */
export const answerTooLarge = [
  'ANSWER_TOO_LARGE',
  `The bytes of an answer must be ${most.toLocaleString('en')} or fewer; got more. Ask for smaller pages or fewer fields.`,
  { limit: 'answer', most },
] as const
