/** Keeps the draft that is reviewed: each change shows at once and is saved after those before it. */
import { atom, type ReadableAtom } from 'nanostores'
import type { DraftChange, DraftConfirmed } from '../../server/contract/draft-changes.ts'
import type { Draft } from '../../server/contract/drafts.ts'
import { ApiError, type Api, type Failure } from '../api.ts'
import { amendedDraft, type RegisteredQuestion } from '../../server/domain/draft.ts'
import { takingBack, withParts, joinChanges } from './draft-changing.ts'

export interface Reviewing {
  phase: 'loading' | 'ready' | 'failed'
  /** With the changes that are not saved yet. */
  draft?: Draft
  /** Why it did not come. */
  failure?: Failure
  /** Changes on their way, or waiting for the service. */
  unsaved: number
  savedAt?: Date
  /** Why the last change is not saved: it waits, or it was refused. */
  unsavedFor?: ApiError
  /** Someone else has changed the draft meanwhile; what is changed here is laid upon it. */
  overtaken: boolean
  undoable: number
}

export interface DraftKeeper {
  $reviewing: ReadableAtom<Reviewing>
  open: (id: string) => Promise<void>
  change: (change: DraftChange) => void
  /** Takes back the last change of this visit. */
  undo: () => void
  /** Tries again what failed. */
  again: () => void
  /** Saves what waits and confirms; rejects with the `ApiError` of a refusal, also of a change it waited for; undefined when something is not saved. */
  confirm: () => Promise<DraftConfirmed | undefined>
  /** Leaves the draft; what is not saved yet is not lost. */
  stop: () => void
}

/** Milliseconds until it is tried again by itself when the service is away. */
const patience = 5000

const isAway = ({ failure }: ApiError) => failure === 'offline' || failure === 'unavailable'
/** The draft is no longer as it is known here. */
const isOvertaken = ({ problem }: ApiError) =>
  problem?.type.endsWith(':item-changed') === true || problem?.type.endsWith(':conflict') === true

/** A draft and what is done to it; it lives on when its review is left, until nothing waits. */
interface Work {
  id: string
  /** As the service has it. */
  kept?: Draft
  sending?: DraftChange | undefined
  waiting?: DraftChange | undefined
  undoing: DraftChange[]
  isSaving: boolean
  saved: Promise<void>
  timer?: ReturnType<typeof setTimeout>
  /** Why a change was last let go, or laid upon another's. */
  refused?: ApiError | undefined
}

/** What was left unsaved in this visit of the page, by the id of its draft. */
const leftWork = new Map<string, Work>()

const fresh = (id: string): Work => ({
  ...{ id, undoing: [], isSaving: false, saved: Promise.resolve() },
})

const pendingOf = ({ sending, waiting }: Work) =>
  [sending, waiting].filter((change) => change !== undefined)

interface Beside {
  /** The registered questions, as far as they are known here. */
  questions: () => readonly RegisteredQuestion[]
  left?: Map<string, Work>
}

export function draftKeeper(
  service: Pick<Api, 'draft' | 'changeDraft' | 'confirmDraft'>,
  { questions, left = leftWork }: Beside,
): DraftKeeper {
  const nothing: Reviewing = { phase: 'loading', unsaved: 0, overtaken: false, undoable: 0 }
  const $reviewing = atom<Reviewing>(nothing)
  let work = fresh('')

  function show(of: Work, more: Partial<Reviewing> = {}) {
    if (of !== work) return
    const draft = of.kept && pendingOf(of).reduce(after, of.kept)
    $reviewing.set({
      ...$reviewing.get(),
      ...more,
      ...(draft && { draft }),
      unsaved: pendingOf(of).length,
      undoable: of.undoing.length,
    })
  }

  const after = (draft: Draft, change: DraftChange) => amendedDraft(draft, change, questions())

  async function read(of: Work) {
    const { draft } = await service.draft(of.id)
    of.kept = draft
  }

  async function open(wanted: string) {
    stop()
    work = left.get(wanted) ?? fresh(wanted)
    left.delete(wanted)
    work.undoing = []
    $reviewing.set(nothing)
    await load(work)
  }

  async function load(of: Work) {
    try {
      await of.saved
      await read(of)
      if (of !== work) return
      show(of, { phase: 'ready' })
      again()
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      if (of !== work) return
      $reviewing.set({ ...$reviewing.get(), phase: 'failed', failure: reason.failure })
      if (isAway(reason)) of.timer = setTimeout(() => void load(of), patience)
    }
  }

  function later(of: Work) {
    clearTimeout(of.timer)
    if (of === work) of.timer = setTimeout(again, patience)
  }

  /** Reads what another has made of it; false when that cannot be read now. */
  async function reread(of: Work): Promise<boolean> {
    try {
      await read(of)
      return true
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      const { failure } = reason
      if (failure === 'not-found') of.waiting = undefined
      if (isAway(reason)) {
        later(of)
        show(of, { unsavedFor: reason })
      } else if (of === work) $reviewing.set({ ...nothing, phase: 'failed', failure })
      return false
    }
  }

  /** What was refused is let go, so that the rest is saved; what waits for the service is kept. True when it goes on. */
  async function met(reason: ApiError, of: Work): Promise<boolean> {
    const { sending, waiting } = of
    of.sending = undefined
    if (isAway(reason) || isOvertaken(reason)) {
      of.waiting = waiting && sending ? joinChanges(sending, waiting) : (sending ?? waiting)
    } else of.undoing = []
    if (isAway(reason)) later(of)
    else of.refused = reason
    if (isOvertaken(reason) && !(await reread(of))) return false
    show(of, { unsavedFor: reason, ...(isOvertaken(reason) && { overtaken: true }) })
    return !isAway(reason)
  }

  async function send(of: Work, kept: Draft, change: DraftChange): Promise<boolean> {
    ;[of.sending, of.waiting] = [change, undefined]
    try {
      const { draft, ...head } = await service.changeDraft(of.id, change, kept.revision)
      of.kept = { ...withParts(after(kept, change), draft), ...head }
      of.sending = undefined
      if (of === work) $reviewing.set(withoutProblem($reviewing.get()))
      show(of, { savedAt: new Date() })
      return true
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      return met(reason, of)
    }
  }

  async function save(of: Work) {
    of.isSaving = true
    try {
      while (of.waiting && of.kept && (await send(of, of.kept, of.waiting)));
    } finally {
      of.isSaving = false
      if (pendingOf(of).length === 0 && left.get(of.id) === of) left.delete(of.id)
    }
  }

  function queue(change: DraftChange) {
    work.waiting = work.waiting ? joinChanges(work.waiting, change) : change
    show(work)
    again()
  }

  function again() {
    clearTimeout(work.timer)
    if ($reviewing.get().phase === 'failed') void load(work)
    else if (!work.isSaving) work.saved = save(work)
  }

  function change(wanted: DraftChange) {
    const { draft } = $reviewing.get()
    if (!draft) return
    const back = takingBack(draft, wanted)
    work.undoing = back ? [...work.undoing, back] : []
    queue(wanted)
  }

  function undo() {
    const last = work.undoing.at(-1)
    if (!last) return
    work.undoing = work.undoing.slice(0, -1)
    queue(last)
  }

  async function confirm() {
    const of = work
    const { refused: before } = of
    again()
    await of.saved
    if (of.refused && of.refused !== before) throw of.refused
    if (of !== work || !of.kept || pendingOf(of).length > 0) return undefined
    try {
      return await service.confirmDraft(of.id, of.kept.revision)
    } catch (reason) {
      if (reason instanceof ApiError && isOvertaken(reason)) {
        await read(of)
        show(of, { overtaken: true })
      }
      throw reason
    }
  }

  /** Only the view goes: what is on its way is sent on, and what waits for the service is there when it is opened again. */
  function stop() {
    clearTimeout(work.timer)
    if (pendingOf(work).length > 0) left.set(work.id, work)
    work = fresh('')
  }

  return { $reviewing, open, change, undo, again, confirm, stop }
}

function withoutProblem(reviewing: Reviewing): Reviewing {
  const rest = { ...reviewing }
  delete rest.unsavedFor
  return rest
}
