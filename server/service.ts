/** What the routes work with: the database, the network kept of it, the day, and the threads for long questions. */
import { randomUUID } from 'node:crypto'
import { dayInDenmark } from './domain/days.ts'
import { AnalysisThread } from './analysis/thread.ts'
import type { Written } from './contract/history.ts'
import type { Pseudonymised } from './contract/interviews.ts'
import { SuggestingThread } from './interviews/suggester.ts'
import type { Network } from './domain/network.ts'
import {
  carryOut,
  performAct,
  type Act,
  type CarriedOut,
  type Deed,
} from './network/acts/perform-act.ts'
import { finishForgetting, finishWhatFailed } from './network/acts/forgetting.ts'
import { undo } from './network/acts/undo.ts'
import { pseudonymise } from './network/interviews/pseudonymising/pseudonymise.ts'
import { ensureSchema, readWhole, readWholeRegistry } from './network/registry.ts'
import { isOnlyWriter, type Snapshots } from './network/snapshot/snapshot.ts'
import type { Warn } from './store/open.ts'
import type { GraphStore, Run } from './store/port.ts'

export interface Readiness {
  engine: GraphStore['engine']
  engineVersion: string
  /** Number of the last schema step applied. */
  schema: number
  revision: number
}

export interface Service {
  /** Of the product. */
  version: string
  thread: AnalysisThread
  suggesting: SuggestingThread
  /** Whether nobody else writes to the database. */
  isOnlyWriter: boolean
  now(): Date
  /** The day it is where the users are. */
  today(): string
  /** Reads in one transaction, as the network was at one revision. */
  read<Result>(work: (run: Run) => Promise<Result>): Promise<{ revision: number; result: Result }>
  /** The whole network; the same value as long as nothing has changed. */
  network(): Promise<Network>
  /** Writes in one transaction what is no part of the network: drafts. */
  writeBeside<Result>(work: (run: Run) => Promise<Result>): Promise<Result>
  /** Carries out an act now; see `carryOut`. */
  carryOut(act: Omit<Act, 'id' | 'at'>, build: (run: Run) => Promise<Deed>): Promise<Written>
  /** The same, with what the act did. */
  perform(act: Omit<Act, 'id' | 'at'>, build: (run: Run) => Promise<Deed>): Promise<CarriedOut>
  /** Takes an act back now; see `undo`. */
  undo(act: string, by: string | undefined): Promise<Written>
  /** Takes the names of the people that `choose` gives out of everything, now; see `pseudonymise`. */
  pseudonymise(
    by: string | undefined,
    choose: (run: Run) => Promise<string[]>,
  ): Promise<Pseudonymised>
  /** Asks the database how it is. */
  readiness(): Promise<Readiness>
  /** Ends the threads. */
  close(): Promise<void>
}

export interface ServiceOptions {
  /** Of the product. */
  version: string
  now?: () => Date
  /** Is told what of earlier acts was finished, or could not be yet. */
  warn?: Warn
}

/** Joins up what answers requests. */
export function createService(
  store: GraphStore,
  snapshots: Snapshots,
  { version, now = () => new Date(), warn = () => undefined }: ServiceOptions,
): Service {
  const thread = new AnalysisThread()
  const suggesting = new SuggestingThread()
  const newAct = (): Pick<Act, 'id' | 'at'> => ({ id: randomUUID(), at: now().toISOString() })
  /**
   * Takes what acts took out for good out of the files of the database too; returns whether it is. What cannot be finished
   * yet is tried again before the next write.
   */
  const forgotten = async (finish = finishForgetting): Promise<boolean> => {
    try {
      await finish(store, now())
      return true
    } catch (error) {
      warn('What was taken out for good is not out of the files of the database yet', error)
      return false
    }
  }
  const before = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    await forgotten(finishWhatFailed)
    return write()
  }
  return {
    version,
    thread,
    suggesting,
    isOnlyWriter: isOnlyWriter(store),
    now,
    today: () => dayInDenmark(now()),
    read: (work) =>
      readWhole(store, async (run, { revision }) => ({ revision, result: await work(run) })),
    network: () => snapshots.current(),
    writeBeside: (work) =>
      before(async () => {
        await ensureSchema(store)
        return store.write(work)
      }),
    carryOut: (act, build) => before(() => carryOut(store, { ...act, ...newAct() }, build)),
    perform: (act, build) => before(() => performAct(store, { ...act, ...newAct() }, build)),
    undo: (undoes, by) => before(() => undo(store, { ...newAct(), undoes, by })),
    pseudonymise: async (by, choose) => {
      const done = await pseudonymise(store, { ...newAct(), by }, choose)
      thread.forget()
      suggesting.forget()
      return { ...done, forgotten: await forgotten() }
    },
    readiness: async () => {
      const { schema, revision } = await store.read(readWholeRegistry)
      // A write that changes nothing meets whatever keeps others from writing.
      await store.write((run) => run('registry/hold'))
      return { engine: store.engine, engineVersion: await store.version(), schema, revision }
    },
    close: async () => {
      await Promise.all([thread.close(), suggesting.close()])
    },
  }
}
