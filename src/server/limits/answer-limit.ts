import { limits } from './limits.ts'

/** What is said in place of an answer that is longer than one may be. */
export const answerTooLarge = {
  message: `The bytes of an answer must be ${limits.answer.toLocaleString('en')} or fewer; this one has more. Ask for smaller pages or fewer fields.`,
  extensions: { code: 'ANSWER_TOO_LARGE', limit: 'answer', most: limits.answer },
} as const
