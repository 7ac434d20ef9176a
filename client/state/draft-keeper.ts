/** Keeps the draft that is reviewed: each change shows at once and is saved after those before it. */
import { atom, type ReadableAtom } from 'nanostores'
import type { DraftChange, DraftConfirmed } from '../../server/contract/draft-changes.ts'
import type { Draft } from '../../server/contract/drafts.ts'
import { ApiError, type Api, type Failure } from '../api.ts'
import { changedBy, joined, takingBack } from './draft-changing.ts'

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
  /** Saves what waits and confirms; rejects with the `ApiError` of a refusal, undefined when something is not saved. */
  confirm: () => Promise<DraftConfirmed | undefined>
  stop: () => void
}

/** Milliseconds until it is tried again by itself when the service is away. */
const patience = 5000

const isAway = ({ failure }: ApiError) => failure === 'offline' || failure === 'unavailable'
/** The draft is no longer as it is known here. */
const isOvertaken = ({ problem }: ApiError) =>
  problem?.type.endsWith(':item-changed') === true || problem?.type.endsWith(':conflict') === true

export function draftKeeper(
  service: Pick<Api, 'draft' | 'changeDraft' | 'confirmDraft'>,
): DraftKeeper {
  const nothing: Reviewing = { phase: 'loading', unsaved: 0, overtaken: false, undoable: 0 }
  const $reviewing = atom<Reviewing>(nothing)
  let id = ''
  /** As the service has it. */
  let kept: Draft | undefined
  let sending: DraftChange | undefined
  let waiting: DraftChange | undefined
  let undoing: DraftChange[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let saved: Promise<void> = Promise.resolve()

  const pending = () => [sending, waiting].filter((change) => change !== undefined)

  function show(more: Partial<Reviewing> = {}) {
    const draft = kept && pending().reduce(changedBy, kept)
    const unsaved = pending().length
    $reviewing.set({
      ...$reviewing.get(),
      ...more,
      ...(draft && { draft }),
      unsaved,
      undoable: undoing.length,
    })
  }

  async function read(of: string) {
    const { draft } = await service.draft(of)
    if (of === id) kept = draft
  }

  async function open(wanted: string) {
    stop()
    id = wanted
    $reviewing.set(nothing)
    await load()
  }

  async function load() {
    const of = id
    try {
      await read(of)
      if (of === id) show({ phase: 'ready' })
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      if (of !== id) return
      $reviewing.set({ ...$reviewing.get(), phase: 'failed', failure: reason.failure })
      if (isAway(reason)) timer = setTimeout(() => void load(), patience)
    }
  }

  /** What was refused is let go, so that the rest is saved; what waits for the service is kept. */
  async function met(reason: ApiError, of: string) {
    if (isAway(reason)) {
      waiting = waiting && sending ? joined(sending, waiting) : (sending ?? waiting)
      timer = setTimeout(again, patience)
    } else if (isOvertaken(reason)) {
      await read(of)
      waiting = waiting && sending ? joined(sending, waiting) : (sending ?? waiting)
    } else undoing = []
    sending = undefined
    show({ unsavedFor: reason, ...(isOvertaken(reason) && { overtaken: true }) })
    return isAway(reason)
  }

  async function save(of: string) {
    while (waiting && kept && of === id) {
      ;[sending, waiting] = [waiting, undefined]
      try {
        const { draft } = await service.changeDraft(of, sending, kept.revision)
        if (of !== id) return
        kept = draft
        sending = undefined
        $reviewing.set(withoutProblem($reviewing.get()))
        show({ savedAt: new Date() })
      } catch (reason) {
        if (!(reason instanceof ApiError)) throw reason
        if (of !== id || (await met(reason, of))) return
      }
    }
  }

  function queue(change: DraftChange) {
    waiting = waiting ? joined(waiting, change) : change
    show()
    again()
  }

  function again() {
    clearTimeout(timer)
    if ($reviewing.get().phase === 'failed') void load()
    else if (!sending) saved = save(id)
  }

  function change(wanted: DraftChange) {
    const { draft } = $reviewing.get()
    if (!draft) return
    const back = takingBack(draft, wanted)
    undoing = back ? [...undoing, back] : []
    queue(wanted)
  }

  function undo() {
    const last = undoing.at(-1)
    if (!last) return
    undoing = undoing.slice(0, -1)
    queue(last)
  }

  async function confirm() {
    again()
    await saved
    if (!kept || pending().length > 0) return undefined
    try {
      return await service.confirmDraft(id, kept.revision)
    } catch (reason) {
      if (reason instanceof ApiError && isOvertaken(reason)) {
        await read(id)
        show({ overtaken: true })
      }
      throw reason
    }
  }

  function stop() {
    clearTimeout(timer)
    id = ''
    ;[kept, sending, waiting, undoing] = [undefined, undefined, undefined, []]
  }

  return { $reviewing, open, change, undo, again, confirm, stop }
}

function withoutProblem(reviewing: Reviewing): Reviewing {
  const rest = { ...reviewing }
  delete rest.unsavedFor
  return rest
}
