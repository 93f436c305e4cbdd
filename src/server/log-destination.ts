import { fstatSync, writeSync } from 'node:fs'
import { Socket } from 'node:net'
import type { DestinationStream } from 'pino'

/** Where log lines go. Neither a reader that left or hangs nor a full disk stops the server. */
export interface LogDestination extends DestinationStream {
  /** How many lines were lost. */
  lost(): number
  /** Resolves when all lines are written, or it has waited long enough. */
  flush(): Promise<void>
}

/** So many characters may wait for the reader of a pipe; further lines are lost until it reads again. */
const longestQueue = 1_000_000

/** How many milliseconds a reader is waited for at the end. */
const lastWait = 500

/** The log on an open file descriptor, such as 2 for the error stream. */
export function openLogDestination(fd: number): LogDestination {
  return isPipe(fd) ? pipeDestination(fd) : fileDestination(fd)
}

/** A pipe is written as its reader reads, while requests are answered. */
function pipeDestination(fd: number): LogDestination {
  const socket = new Socket({ fd, readable: false, writable: true })
  let lost = 0
  // A reader that left does not come back: what is written from then on is lost.
  socket.on('error', () => (lost += 1))
  return {
    write(line) {
      if (socket.destroyed || socket.writableLength > longestQueue) lost += 1
      else socket.write(line)
    },
    lost: () => lost,
    flush: () =>
      new Promise((resolve) => {
        setTimeout(resolve, lastWait).unref()
        socket.once('close', () => resolve())
        if (socket.destroyed || socket.writableLength === 0) resolve()
        else socket.write('', () => resolve())
      }),
  }
}

/** A file or a terminal takes each line at once. A line that it does not take is lost, and the next one is tried. */
function fileDestination(fd: number): LogDestination {
  let lost = 0
  return {
    write(line) {
      try {
        writeSync(fd, line)
      } catch {
        lost += 1
      }
    },
    lost: () => lost,
    flush: () => Promise.resolve(),
  }
}

function isPipe(fd: number): boolean {
  try {
    const stats = fstatSync(fd)
    return stats.isFIFO() || stats.isSocket()
  } catch {
    return false
  }
}
