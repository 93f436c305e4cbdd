// The tasks of worker.ts for a process that runs from its sources: Node compiles nothing by itself.
import { register } from 'tsx/esm/api'

register()
export const { answerOperation, exportFile } = await import('../../src/server/workers/worker.ts')
