/**
 * Asks about the whole network in a thread of its own, so that other requests do not wait. The thread starts with the first
 * question and keeps the network of the last one.
 */
import type { Worker } from 'node:worker_threads'
import type { Network } from '../domain/network.ts'

/** A network with the JSON it is sent to a thread as. */
export interface WrittenNetwork {
  network: Network
  json: Uint8Array
}

/** What the thread is sent: a question, and the network as JSON when it is not the last one. */
export interface Asked<Question> {
  number: number
  question: Question
  network?: Uint8Array
}

/** Errors lose their class on the way, so a refusal is sent as what it says. */
export type Answered<Answer, Refusal> = { number: number } & (
  { answer: Answer } | { refusal: Refusal } | { failure: string }
)

interface Waiting<Answer> {
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}

interface Thread<Answer> {
  worker: Worker
  held?: Network
  waiting: Map<number, Waiting<Answer>>
}

export class NetworkThread<Question, Answer, Refusal = never> {
  readonly #start: () => Worker
  readonly #refused: (refusal: Refusal) => Error
  /** The one that is asked; others end when they have answered. */
  #thread: Thread<Answer> | undefined
  readonly #threads = new Set<Thread<Answer>>()
  #number = 0

  /** @param refused makes the error of what the thread refused */
  constructor(start: () => Worker, refused: (refusal: Refusal) => Error) {
    this.#start = start
    this.#refused = refused
  }

  ask({ network, json }: WrittenNetwork, question: Question): Promise<Answer> {
    const thread = (this.#thread ??= this.#started())
    const asked: Asked<Question> = { number: ++this.#number, question }
    if (thread.held !== network) asked.network = json
    thread.held = network
    return new Promise((resolve, reject) => {
      thread.waiting.set(asked.number, { resolve, reject })
      thread.worker.postMessage(asked)
    })
  }

  /** Ends the thread, and with it all it remembers, as soon as it has answered; the next question starts another. */
  forget(): void {
    const thread = this.#thread
    this.#thread = undefined
    if (thread?.waiting.size === 0) void thread.worker.terminate()
  }

  /** Ends the thread; questions under way are refused. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  #started(): Thread<Answer> {
    const worker = this.#start()
    const thread: Thread<Answer> = { worker, waiting: new Map() }
    this.#threads.add(thread)
    worker.unref()
    worker.on('message', (answered: Answered<Answer, Refusal>) => this.#answered(thread, answered))
    worker.on('error', (error) => this.#ended(thread, error))
    worker.on('exit', () => this.#ended(thread, new Error('The thread has ended')))
    return thread
  }

  #answered(thread: Thread<Answer>, answered: Answered<Answer, Refusal>): void {
    const waiting = thread.waiting.get(answered.number)
    thread.waiting.delete(answered.number)
    if ('answer' in answered) waiting?.resolve(answered.answer)
    else if ('refusal' in answered) waiting?.reject(this.#refused(answered.refusal))
    else waiting?.reject(new Error(answered.failure))
    if (thread !== this.#thread && thread.waiting.size === 0) void thread.worker.terminate()
  }

  /** Refuses what waits; the next question starts a new thread. */
  #ended(thread: Thread<Answer>, error: Error): void {
    this.#threads.delete(thread)
    if (this.#thread === thread) this.#thread = undefined
    for (const { reject } of thread.waiting.values()) reject(error)
    thread.waiting.clear()
  }
}
