import { setTimeout } from 'node:timers/promises'
import { Piscina } from 'piscina'
import { R2pError } from '../../lib/errors.ts'
import type { WorkerGraph } from './worker-graph.ts'
import type * as tasks from './worker.ts'

/** What a worker thread can be asked for, by name. */
type Tasks = typeof tasks
type Input<Name extends keyof Tasks> = Parameters<Tasks[Name]>[0]
type Output<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>

export interface WorkerPoolOptions {
  /** What each worker opens a graph of its own from. */
  readonly graph: WorkerGraph
  readonly workers: number
  /** How many tasks may wait for a worker; one more is refused. */
  readonly queue: number
  /** The module of the tasks: worker.js beside this one, unless the process runs from its sources. */
  readonly module?: URL
}

/** Worker threads that answer what would hold the main thread for too long. */
export interface WorkerPool {
  /**
   * Gives what the task gives. Fails with SERVER_BUSY where too many wait, with OPERATION_TIMED_OUT after so many
   * milliseconds, the wait included, and with INTERNAL_SERVER_ERROR where the worker ended in the middle.
   */
  run<Name extends keyof Tasks>(name: Name, input: Input<Name>, milliseconds: number): Promise<Output<Name>>
  /** Ends the workers, and with them what they are at. */
  close(): Promise<void>
}

/** Heap of one worker; what needs more ends the worker and not the process. */
const heapMegabytes = 512

/** Milliseconds before a refusal: clients that ask again at once would keep the main thread busy with refusals. */
const refusalDelay = 1_000

const compiledTasks = new URL('worker.js', import.meta.url)

/** The workers start with the first task: who never asks a heavy question does not pay for them. */
export function openWorkerPool({
  graph,
  workers,
  queue,
  module = compiledTasks,
}: WorkerPoolOptions): WorkerPool {
  let pool: Piscina | undefined
  let running = 0
  const start = (): Piscina => {
    const started = new Piscina({
      filename: module.href,
      execArgv: [],
      workerData: graph,
      minThreads: workers,
      maxThreads: workers,
      // Connections of a driver have to be looked after while no task runs.
      atomics: 'disabled',
      // Where processors are short, small requests come first. Where a system does not know this, it does nothing.
      niceIncrement: 10,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    })
    // A worker that ends between two tasks is replaced with the next task, and fails nobody.
    started.on('error', () => undefined)
    return started
  }
  return {
    async run<Name extends keyof Tasks>(
      name: Name,
      input: Input<Name>,
      milliseconds: number,
    ): Promise<Output<Name>> {
      // Counted here: Piscina holds tasks that can be aborted in a second queue, which it does not bound.
      if (running >= workers + queue) {
        await setTimeout(refusalDelay)
        throw busy()
      }
      running += 1
      pool ??= start()
      const deadline = AbortSignal.timeout(milliseconds)
      try {
        return (await pool.run(input, { name, signal: deadline })) as Output<Name>
      } catch (error) {
        throw deadline.aborted ? timedOut(milliseconds) : workerFailed(error)
      } finally {
        running -= 1
      }
    },
    async close() {
      await pool?.destroy()
    },
  }
}

function busy(): R2pError {
  return new R2pError(
    'SERVER_BUSY',
    'Too many heavy questions are waiting. Try again in a few seconds, or ask for less at once.',
  )
}

function timedOut(milliseconds: number): R2pError {
  return new R2pError(
    'OPERATION_TIMED_OUT',
    `The time of a request must be ${milliseconds} ms or less; it took longer. Ask for less at once.`,
    { most: milliseconds },
  )
}

function workerFailed(cause: unknown): R2pError {
  const error = new R2pError('INTERNAL_SERVER_ERROR', 'The worker that answered ended unexpectedly.')
  error.cause = cause
  return error
}
