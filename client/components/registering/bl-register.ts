import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import { $kept } from '../../state/shown.ts'
import { emit } from '../../events.ts'
import {
  focusFault,
  focusField,
  focusStart,
  focusTitle,
  focusTitleOn,
  showDialog,
} from '../../design/focus.ts'
import { dialogOf, dialogStyles } from '../../design/dialog.ts'
import { fieldStyles } from '../../design/field.ts'
import { shared } from '../../design/shared.ts'
import type { PickNew } from './bl-pick.ts'
import { conflictStyles, conflictTable } from './conflict-template.ts'
import { faultList, faultListStyles } from './fault-list.ts'
import { Desk, type Outcome } from './desk.ts'
import { isTyped, rowAdded, rowRemoved, typed, type Draft } from './draft.ts'
import { drawField, formStyles, type Drawing } from './field-template.ts'
import type { Thing } from './form.ts'

const formsFor: Record<PickNew['what'], 'new-unit' | 'new-actor'> = {
  unit: 'new-unit',
  actor: 'new-actor',
}

/**
 * The dialog in which something is registered. A unit or an actor that a form needs and that is not registered is
 * registered in a form upon it, and then stands in the field it was needed for.
 */
@customElement('bl-register')
export class BlRegister extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    fieldStyles,
    formStyles,
    faultListStyles,
    conflictStyles,
    css`
      .discard span {
        margin-inline-end: auto;
        font-weight: 600;
      }

      .taken {
        gap: 0 var(--bl-space-4);
        display: inline-flex;
      }
    `,
  ]

  @query('dialog') private dialog!: HTMLDialogElement
  @query('.conflict') private conflict!: HTMLElement
  /** The safe answer to whether what is typed is to be lost. */
  @query('.discard button') private goOn!: HTMLElement | null
  readonly #messages = new StoreController(this, $messages)
  readonly #kept = new StoreController(this, $kept)
  readonly #desk = new Desk(this)
  @state() private discarding = false
  /** What asked for the first form stands in these, from the innermost. */
  #trail: readonly EventTarget[] = []

  /**
   * Shows the form for what is asked.
   * @param trail what it is asked from, and all that stands in, from the innermost
   */
  async open(request: RegisterRequest, trail: readonly EventTarget[]) {
    if (this.dialog.open) return
    this.#trail = trail
    showDialog(this.dialog)
    await this.#begin(request)
  }

  async #begin(request: RegisterRequest, more: { name?: string; into?: string } = {}) {
    await this.#desk.begin(request, more)
    await this.updateComplete
    if (request.field) focusField(this.dialog, request.field)
    else focusStart(this.dialog)
  }

  /** Moves the keyboard to what is to be done next; a new thing is shown where it can be seen. */
  async #met(ending: Promise<Outcome>) {
    const { request, into, form } = this.#desk.draft ?? {}
    const outcome = await ending
    await this.updateComplete
    if (outcome === 'refused') focusFault(this.dialog)
    else if (outcome === 'conflict') focusTitle(this.conflict)
    else if (outcome === 'unchanged') this.#leave()
    else if (typeof outcome === 'object') {
      await this.#left(into)
      if (form?.show) form.show(outcome.saved.id)
      else if (request?.act.startsWith('new-')) this.#show(outcome.saved)
      else if (!this.#desk.draft) focusTitleOn(this.#trail)
    }
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    void this.#met(this.#desk.submit())
  }

  #leave() {
    const { into } = this.#desk.draft ?? {}
    this.#desk.leave()
    void this.#left(into)
  }

  /** After the last form the dialog closes; else the keyboard is back in the field that something was needed for. */
  async #left(into: string | undefined) {
    this.discarding = false
    if (!this.#desk.draft) this.dialog.close()
    else if (into !== undefined) {
      await this.updateComplete
      focusField(this.dialog, into)
    }
  }

  /** The keyboard follows to what is new, where it is shown by itself; else to the title of what it was made from. */
  #show({ type, id }: Thing) {
    if (this.#desk.draft) return
    if (type === 'Actor' || type === 'Partnership') {
      emit(this, 'thing-select', { selection: { type, id } })
      emit(this, 'thing-open', undefined)
    } else focusTitleOn(this.#trail)
  }

  readonly #close = () => {
    const { draft } = this.#desk
    if (draft && isTyped(draft)) {
      this.discarding = true
      void this.updateComplete.then(() => this.goOn?.focus())
    } else this.#leave()
  }

  /** Asks before what is typed is lost, and takes the question back. */
  readonly #escape = () => {
    if (this.discarding) this.discarding = false
    else this.#close()
  }

  #taken(draft: Draft, path: string, existing: readonly Thing[]) {
    const { faults } = this.#messages.value.registering
    const use = (thing: Thing) => {
      if (path !== 'name') {
        this.#desk.change((now) => typed(now, path, thing))
        return
      }
      this.#desk.use(thing)
      void this.#left(draft.into)
      if (draft.into === undefined) this.#show(thing)
    }
    const another = () => {
      this.#desk.change((now) => typed(now, 'another', 'yes'))
      void this.#met(this.#desk.submit())
    }
    const isEdited = draft.request.act === 'person'
    return html`<span class="row taken">
      ${existing.map((thing) =>
        isEdited
          ? thing.name
          : html`<button type="button" class="link act" @click=${() => use(thing)}>
              ${faults.use(thing.name)}
            </button>`,
      )}
      ${
        isEdited || path === 'person'
          ? html`<button type="button" class="link act" @click=${another}>
              ${faults.another}
            </button>`
          : nothing
      }
    </span>`
  }

  #fields(draft: Draft) {
    const { network } = this.#kept.value
    if (!network) return nothing
    const desk = this.#desk
    const drawing: Drawing = {
      ...{ network, messages: this.#messages.value },
      ...{ values: draft.values, faults: desk.faults(draft) },
      typed: (path, value) => desk.change((now) => typed(now, path, value)),
      made: (into, { what, name }) => void this.#begin({ act: formsFor[what] }, { name, into }),
      added: (name, row) => desk.change((now) => rowAdded(now, name, row)),
      removed: (name, at) => desk.change((now) => rowRemoved(now, name, at)),
      taken: (path, existing) => this.#taken(draft, path, existing),
    }
    return html`<div class="stack fields">
      ${desk.fields(draft).map((field) => drawField(field, drawing))}
    </div>`
  }

  #body(draft: Draft) {
    const { form } = draft
    return html`
      ${form.note ? html`<p class="notice note">${form.note}</p>` : nothing}
      ${draft.failure ? html`<p class="notice bad" role="alert">${draft.failure}</p>` : nothing}
      ${
        draft.conflict
          ? conflictTable(
              draft.conflict.differences,
              this.#messages.value,
              () => void this.#met(this.#desk.keepTheirs()),
            )
          : nothing
      }
      ${this.#fields(draft)}
    `
  }

  #opening() {
    const { form, failures } = this.#messages.value.registering
    const { opening } = this.#desk
    if (opening === undefined) return nothing
    return html`<p role="status">
      ${opening === 'loading' ? form.loading : failures[opening.failure]}
    </p>`
  }

  #faultList(draft: Draft) {
    const shown = { fields: this.#desk.fields(draft), values: draft.values }
    return faultList(shown, draft.faults, this.#messages.value)
  }

  #foot(draft: Draft | undefined) {
    const { form, conflict } = this.#messages.value.registering
    if (this.discarding) {
      return html`<div class="row discard" role="alert">
        <span>${form.discard}</span>
        <button type="button" class="plain" @click=${() => (this.discarding = false)}>
          ${form.discardNo}
        </button>
        <button type="button" class="plain" @click=${() => this.#leave()}>
          ${form.discardYes}
        </button>
      </div>`
    }
    const save = draft?.saving ? form.saving : draft?.conflict ? conflict.keepYours : form.save
    return html`${draft ? this.#faultList(draft) : nothing}
      <button type="button" class="plain" @click=${this.#close}>
        ${this.#desk.drafts.length > 1 ? form.back : form.cancel}
      </button>
      ${draft ? html`<button class="primary" aria-disabled=${draft.saving}>${save}</button>` : nothing}`
  }

  override render() {
    const { draft } = this.#desk
    const { form } = this.#messages.value.registering
    return dialogOf({
      title: draft?.form.title ?? form.loading,
      close: form.close,
      body: html`${this.#opening()} ${draft ? this.#body(draft) : nothing}`,
      actions: this.#foot(draft),
      submit: this.#submit,
      leave: this.#close,
      escape: this.#escape,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-register': BlRegister
  }
}
