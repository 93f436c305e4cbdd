import { ZipFile } from 'yazl'

/** Text files in one zip. The same files and date (ISO 8601) give the same bytes, whoever makes it and where. */
export async function* zipped(
  files: ReadonlyMap<string, string>,
  date: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const zip = new ZipFile()
  for (const [name, text] of files) {
    zip.addBuffer(Buffer.from(text), name, { mtime: localDay(date), mode: 0o100644, forceDosTimestamp: true })
  }
  zip.end()
  for await (const chunk of zip.outputStream) yield chunk as Uint8Array
}

/** A zip tells times as the clock on the wall shows them: the same day everywhere. */
function localDay(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day)
}
