import type { FormattedExecutionResult } from 'graphql'

/** A whole answer that is JSON text already, in the place of the data of a result that Apollo Server hands on. */
class SerializedAnswer {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export function serializedResult(text: string): FormattedExecutionResult {
  return { data: new SerializedAnswer(text) as unknown as Record<string, unknown> }
}

export function isSerialized({ data }: FormattedExecutionResult): boolean {
  return data instanceof SerializedAnswer
}

/** For Apollo Server's `stringifyResult`; ends the line as its own does. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { data } = result
  return data instanceof SerializedAnswer ? data.text : `${JSON.stringify(result)}\n`
}
