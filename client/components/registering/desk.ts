/** The forms that are being written, the last upon the others, and what saving them leads to. */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { tellWritten } from '../../state/interview-acts.ts'
import { ApiError } from '../../api.ts'
import { $messages } from '../../locales/messages.ts'
import { $actingName, nameActing } from '../../state/acting-name.ts'
import { machineFaultWords } from '../../state/machine-fault-words.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import { $kept } from '../../state/shown.ts'
import { basisFields, basisIn, usualBasis } from './basis-fields.ts'
import { draftOf, isTyped, rebased, theirsKept, typed, withLine, type Draft } from './draft.ts'
import { faultsIn } from './faults.ts'
import { textIn, type Faults, type Field, type Thing } from './form.ts'
import { formOf } from './form-of.ts'
import { refusalsIn } from './refusals.ts'

/** `saved` is what was registered by the last form, which is no longer there. */
export type Outcome = { saved: Thing } | 'unchanged' | 'refused' | 'conflict' | 'failed' | 'nothing'

const isActing = ({ name }: Field) => name === 'by'

export class Desk implements ReactiveController {
  drafts: readonly Draft[] = []
  /** Whether the next form is on its way, or why it did not come. */
  opening: 'loading' | ApiError | undefined
  readonly #host: ReactiveControllerHost
  /** Counts what was opened and left, so that a form that comes too late is not shown. */
  #turn = 0

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected() {
    this.drafts = []
  }

  get draft(): Draft | undefined {
    return this.drafts.at(-1)
  }

  change(change: (draft: Draft) => Draft) {
    const { draft } = this
    if (!draft) return
    this.drafts = [...this.drafts.slice(0, -1), change(draft)]
    this.#host.requestUpdate()
  }

  /** @param more.into the field of the form below that what is registered goes into */
  async begin(request: RegisterRequest, more: { name?: string; into?: string } = {}) {
    const turn = ++this.#turn
    this.opening = 'loading'
    this.#host.requestUpdate()
    try {
      const form = await this.#formOf(request, more.name)
      if (turn !== this.#turn) return
      const { into } = more
      const basis = usualBasis($actingName.get())
      const draft = withLine(draftOf({ request, form, ...(into && { into }) }, basis))
      this.drafts = [...this.drafts, draft]
      this.opening = undefined
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      if (turn === this.#turn) this.opening = reason
    }
    this.#host.requestUpdate()
  }

  #formOf(request: RegisterRequest, name?: string) {
    const { network } = $kept.get()
    if (!network) throw new ApiError('other')
    return formOf(request, { network, messages: $messages.get(), ...(name && { name }) })
  }

  fields(draft: Draft): readonly Field[] {
    const basis = basisFields($messages.get())
    const { fields, founded = true } = draft.form
    return [...fields(draft.values), ...(founded ? basis : basis.filter(isActing))]
  }

  /** What is wrong as far as it is known here; names that are taken are told while they are typed. */
  faults(draft: Draft): Faults {
    const { faults } = $messages.get().registering
    const existing = draft.form.taken?.(textIn(draft.values, 'name')) ?? []
    return existing.length > 0
      ? { ...draft.faults, name: { words: faults.taken, existing } }
      : draft.faults
  }

  /** Takes the last form away; what is left is the one below. */
  leave() {
    this.#turn++
    this.drafts = this.drafts.slice(0, -1)
    this.opening = undefined
    this.#host.requestUpdate()
  }

  /** Leaves the last form with a thing for the field it was opened for. */
  use(thing: Thing) {
    const into = this.draft?.into
    this.leave()
    if (into !== undefined) this.change((below) => typed(below, into, thing))
    this.change((below) => typed(below, 'by', $actingName.get()))
  }

  async submit(): Promise<Outcome> {
    const { draft } = this
    if (!draft || draft.saving) return 'nothing'
    const typing = faultsIn(this.fields(draft), draft.values, $messages.get())
    const own = draft.form.faults?.(draft.values)
    const faults = { ...typing, ...own, ...this.faults({ ...draft, faults: {} }) }
    if (Object.keys(faults).length > 0) return this.#refused(faults)
    const isWorthSaving = draft.form.filled ?? (isTyped(draft) || draft.conflict !== undefined)
    return isWorthSaving ? this.#save() : 'unchanged'
  }

  /** Saves what is registered now in place of what was written differently here. */
  keepTheirs(): Promise<Outcome> {
    this.change(theirsKept)
    return this.submit()
  }

  #refused(faults: Faults): Outcome {
    const failure = faults['']?.words
    this.change(({ failure: _, ...draft }) => ({
      ...draft,
      ...{ faults, saving: false },
      ...(failure !== undefined && { failure }),
    }))
    return 'refused'
  }

  async #save(): Promise<Outcome> {
    this.change(({ failure: _, conflict: __, ...rest }) => ({ ...rest, saving: true, faults: {} }))
    const { draft } = this
    if (!draft) return 'nothing'
    nameActing(textIn(draft.values, 'by'))
    try {
      const act = await draft.form.send(draft.values, basisIn(draft.values))
      tellWritten(act, draft.form.done)
      const saved: Thing = { ...act.item, name: textIn(draft.values, 'name') }
      this.use(saved)
      return { saved }
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      return this.#failed(draft, reason)
    }
  }

  async #failed(draft: Draft, reason: ApiError): Promise<Outcome> {
    const messages = $messages.get()
    const { problem } = reason
    const { failures, faults } = messages.registering
    if (problem?.errors) {
      return this.#refused(
        refusalsIn(problem, { fields: this.fields(draft), values: draft.values }, faults),
      )
    }
    if (problem?.itemRevision !== undefined) return this.#met(draft)
    const failure = machineFaultWords(reason, messages) ?? failures[reason.failure]
    this.change((now) => ({ ...now, saving: false, failure }))
    return 'failed'
  }

  /** Someone else has changed the item: what was not touched here is taken over, and the rest is shown beside theirs. */
  async #met(draft: Draft): Promise<Outcome> {
    try {
      const form = await this.#formOf(draft.request)
      this.change((now) => ({ ...rebased(now, form, $messages.get().formats), saving: false }))
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      return this.#failed(draft, new ApiError(reason.failure))
    }
    return this.draft?.conflict?.differences.length === 0 ? this.#save() : 'conflict'
  }
}
