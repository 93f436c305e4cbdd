/** An operation ready to run: one file of operations/. A test runs all of them on every graph. */
export interface ReadyOperation {
  /** Its question in words: the first line of its file. */
  readonly title: string
  readonly text: string
}

const files: Readonly<Record<string, string>> = import.meta.glob('./operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** In the order of the files' names. */
export const readyOperations: readonly ReadyOperation[] = Object.keys(files)
  .sort()
  .map((path) => files[path] ?? '')
  .map((text) => ({ title: text.slice(0, text.indexOf('\n')).replace(/^# */, ''), text }))
