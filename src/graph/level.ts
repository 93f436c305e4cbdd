/** Gathers what is asked until the answers that are on their way have come, and sends it together. */
export interface Level {
  /** Gives a way to ask: the questions of one level are handed to `ask` together, answers in their order. */
  gathering<Question, Answer>(
    ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  ): (question: Question) => Promise<Answer>
}

export function openLevel(): Level {
  let underWay = 0
  let isDue = false
  let waiting: (() => Promise<void>)[] = []

  // Behind all that follows at once from the answers that came last: whoever asks next has asked by then.
  const andThen = (): void => {
    if (underWay > 0 || isDue || waiting.length === 0) return
    isDue = true
    setImmediate(send)
  }
  const send = (): void => {
    isDue = false
    const sending = waiting
    waiting = []
    underWay = sending.length
    for (const ask of sending) {
      void ask().finally(() => {
        underWay -= 1
        andThen()
      })
    }
  }
  return {
    gathering: <Question, Answer>(ask: (questions: readonly Question[]) => Promise<readonly Answer[]>) => {
      let posted: Posted<Question, Answer>[] = []
      const sendPosted = async (): Promise<void> => {
        const sent = posted
        posted = []
        try {
          const answers = await ask(sent.map(({ question }) => question))
          for (const [index, { resolve }] of sent.entries()) resolve(answers[index] as Answer)
        } catch (error) {
          for (const { reject } of sent) reject(error)
        }
      }
      return (question: Question) =>
        new Promise<Answer>((resolve, reject) => {
          if (posted.length === 0) waiting.push(sendPosted)
          posted.push({ question, resolve, reject })
          andThen()
        })
    },
  }
}

interface Posted<Question, Answer> {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: unknown) => void
}
