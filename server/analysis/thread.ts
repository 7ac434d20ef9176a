/**
 * Asks the long questions about the whole network in a thread of their own, so that other requests do not wait: at 20,000
 * actors the communities take half a second, paths nearly as long. The thread starts with the first question and keeps the
 * network of the last one.
 */
import type { Worker } from 'node:worker_threads'
import type { Network } from '../model/network.ts'
import type { ExposureQuestion } from '../model/exposure.ts'
import type { Community } from './communities.ts'
import type { Counting } from './remembered.ts'
import { ChangeRefused, type Refusal } from './exposure/changes.ts'
import type { ExposurePage, Page } from './exposure/page.ts'
import type { Paths } from './paths.ts'
import type { Structure } from './structure.ts'
import { startWorker } from './worker.ts'

/** What can be asked, each with what it is asked with and what it answers. */
interface Answers {
  communities: [asked: { day: string }, answer: Community[]]
  paths: [asked: { from: string; to: string; day: string }, answer: Paths]
  exposure: [asked: { question: ExposureQuestion; page: Page }, answer: ExposurePage]
  structure: [asked: Counting, answer: Structure]
}
type Ask = keyof Answers

export type Question = { [Name in Ask]: { ask: Name } & Answers[Name][0] }[Ask]
type Answer = Answers[Ask][1]

/** What the thread is sent: a question, and the network as JSON when it is not the last one. */
export interface Asked {
  number: number
  question: Question
  network?: Uint8Array
}

/** Errors lose their class on the way, so a refused change is sent as what it says. */
export type Answered = { number: number } & (
  { answer: Answer } | { refusal: Refusal } | { failure: string }
)

interface Waiting {
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}

/** A network with the JSON it is sent to the thread as. */
export interface WrittenNetwork {
  network: Network
  json: Uint8Array
}

export class AnalysisThread {
  #worker: Worker | undefined
  #held: Network | undefined
  #number = 0
  readonly #waiting = new Map<number, Waiting>()

  /** The communities of `on` on a day, as `findCommunities` finds them. */
  communities(on: WrittenNetwork, day: string): Promise<Community[]> {
    return this.#ask(on, { ask: 'communities', day }) as Promise<Community[]>
  }

  /** How two actors of `on` are connected, as `readPaths` reads it. */
  paths(on: WrittenNetwork, ends: { from: string; to: string; day: string }): Promise<Paths> {
    return this.#ask(on, { ask: 'paths', ...ends }) as Promise<Paths>
  }

  /**
   * What `question` exposes in `on`, as `findExposure` finds it, with one page of the findings.
   * @throws ChangeRefused
   */
  exposure(on: WrittenNetwork, question: ExposureQuestion, page: Page): Promise<ExposurePage> {
    return this.#ask(on, { ask: 'exposure', question, page }) as Promise<ExposurePage>
  }

  /** What holds `on` together, as `readStructure` reads it. */
  structure(on: WrittenNetwork, counting: Counting): Promise<Structure> {
    return this.#ask(on, { ask: 'structure', ...counting }) as Promise<Structure>
  }

  /** Ends the thread; questions under way are refused. */
  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #ask({ network, json }: WrittenNetwork, question: Question): Promise<Answer> {
    const worker = (this.#worker ??= this.#started())
    const asked: Asked = { number: ++this.#number, question }
    if (this.#held !== network) asked.network = json
    this.#held = network
    return new Promise((resolve, reject) => {
      this.#waiting.set(asked.number, { resolve, reject })
      worker.postMessage(asked)
    })
  }

  #started(): Worker {
    const worker = startWorker('./thread-entry', import.meta.url)
    worker.unref()
    worker.on('message', (answered: Answered) => {
      const waiting = this.#waiting.get(answered.number)
      this.#waiting.delete(answered.number)
      if ('answer' in answered) waiting?.resolve(answered.answer)
      else if ('refusal' in answered) waiting?.reject(new ChangeRefused(answered.refusal))
      else waiting?.reject(new Error(answered.failure))
    })
    worker.on('error', (error) => this.#ended(error))
    worker.on('exit', () => this.#ended(new Error('The analysis thread has ended')))
    return worker
  }

  /** Refuses what waits; the next question starts a new thread. */
  #ended(error: Error): void {
    this.#worker = undefined
    this.#held = undefined
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
