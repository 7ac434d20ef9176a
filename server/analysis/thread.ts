/**
 * The long questions about the whole network, asked in a thread: at 20,000 actors the communities take half a second, paths
 * nearly as long.
 */
import type { Community } from '../domain/network.ts'
import type { ExposureQuestion } from '../domain/exposure.ts'
import { NetworkThread, type WrittenNetwork } from '../threads/network-thread.ts'
import { startWorker } from '../threads/worker.ts'
import type { Counting } from './memoize.ts'
import { ChangeRefused, type Refusal } from './exposure/take-changes.ts'
import type { ExposurePage, Page } from './exposure/page.ts'
import type { Paths } from './paths.ts'
import type { Structure } from './structure.ts'

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

export class AnalysisThread {
  readonly #thread = new NetworkThread<Question, Answer, Refusal>(
    () => startWorker('./thread-entry', import.meta.url),
    (refusal) => new ChangeRefused(refusal),
  )

  /** The communities of `on` on a day, as `findCommunities` finds them. */
  communities(on: WrittenNetwork, day: string): Promise<Community[]> {
    return this.#thread.ask(on, { ask: 'communities', day }) as Promise<Community[]>
  }

  /** How two actors of `on` are connected, as `readPaths` reads it. */
  paths(on: WrittenNetwork, ends: { from: string; to: string; day: string }): Promise<Paths> {
    return this.#thread.ask(on, { ask: 'paths', ...ends }) as Promise<Paths>
  }

  /**
   * What `question` exposes in `on`, as `findExposure` finds it, with one page of the findings.
   * @throws ChangeRefused
   */
  exposure(on: WrittenNetwork, question: ExposureQuestion, page: Page): Promise<ExposurePage> {
    return this.#thread.ask(on, { ask: 'exposure', question, page }) as Promise<ExposurePage>
  }

  /** What holds `on` together, as `readStructure` reads it. */
  structure(on: WrittenNetwork, counting: Counting): Promise<Structure> {
    return this.#thread.ask(on, { ask: 'structure', ...counting }) as Promise<Structure>
  }

  /** Ends the thread once it has answered, with the names it holds. */
  forget(): void {
    this.#thread.forget()
  }

  /** Ends the thread; questions under way are refused. */
  close(): Promise<void> {
    return this.#thread.close()
  }
}
