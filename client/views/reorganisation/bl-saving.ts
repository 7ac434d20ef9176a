import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { tellDone } from '../../state/acts.ts'
import { showToast } from '../../state/toast.ts'
import { ApiError } from '../../api.ts'
import { closeAround, dialogOf, dialogStyles } from '../../design/dialog.ts'
import { focusTitleOn, showDialog, trailOf } from '../../design/focus.ts'
import { conflictStyles, conflictTable } from '../../components/registering/conflict-template.ts'
import type { Difference } from '../../components/registering/draft.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { machineFaultWords } from '../../state/machine-fault-words.ts'
import { $question, $reorganisation, $subject } from '../../state/exposure.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import { askSubjectsAgain, nameOf, type Subject } from '../../state/reorganisations.ts'
import { askedAsSaved, asksSomething, isUnsaved } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import { $lookup } from '../../state/shown.ts'
import { canHold, differencesFrom, readAgain, saveQuestion } from './save-question.ts'

/** A quiet bar above the result: that what is looked at is not saved, and the ways to save it or leave it. */
@customElement('bl-saving')
export class BlSaving extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    conflictStyles,
    css`
      .bar {
        gap: var(--bl-space-2) var(--bl-space-3);
        min-height: 3rem;
        padding: var(--bl-space-2) var(--bl-gutter);
      }

      .bar .act {
        min-height: 2.25rem;
      }
    `,
  ]

  @state() private conflict: { now: Subject; differences: Difference[] } | undefined
  @state() private busy = false
  @query('dialog') private dialog!: HTMLDialogElement | null
  readonly #messages = new StoreController(this, $messages)
  readonly #room = new StoreController(this, $reorganisation)
  readonly #question = new StoreController(this, $question)
  readonly #subject = new StoreController(this, $subject)

  override render() {
    const subject = this.#subject.value
    const room = this.#room.value
    const isAsked = room.subject !== undefined || asksSomething(this.#question.value)
    if (!isUnsaved(room) || !isAsked) return nothing
    return html`${this.#unsaved(subject)} ${this.#dialog()}`
  }

  #unsaved(subject: Subject | undefined) {
    const { saving } = this.#messages.value.reorganisation
    const asked = this.#question.value
    const keeps = subject && canHold(subject, this.#room.value.whatIf)
    return html`<div class="row bar" role="group" aria-label=${saving.unsaved}>
      <strong>${saving.unsaved}</strong>
      ${keeps ? this.#button(saving.saveChanges, () => void this.#save(subject), true) : nothing}
      ${this.#button(
        subject ? saving.saveNew : saving.saveScenario,
        () => this.#open({ act: 'new-scenario', asked }),
        !keeps,
      )}
      ${
        subject || asked.units.length === 0
          ? nothing
          : this.#button(saving.record, () => this.#open({ act: 'new-reorganisation', asked }))
      }
      <button class="link act" @click=${() => this.#asSaved()}>${saving.reset}</button>
    </div>`
  }

  #button(words: string, act: () => void, isPrimary = false) {
    return html`<button
      class=${isPrimary ? 'primary' : 'plain'}
      aria-disabled=${this.busy}
      @click=${act}
    >
      ${words}
    </button>`
  }

  #open(detail: RegisterRequest) {
    this.dispatchEvent(new CustomEvent('register-open', { detail, bubbles: true, composed: true }))
  }

  async #save(subject: Subject) {
    if (this.busy) return
    const { saving } = this.#messages.value.reorganisation
    this.busy = true
    try {
      tellDone(await saveQuestion(subject, this.#room.value.whatIf), saving.saved(nameOf(subject)))
      this.dialog?.close()
      this.#asSaved()
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      const failed = machineFaultWords(reason, this.#messages.value) ?? saving.failed
      if (reason.problem?.itemRevision === undefined) showToast({ words: failed })
      else await this.#met(subject)
    } finally {
      this.busy = false
    }
  }

  /** Looks at what is saved, from its title: what led there goes. */
  #asSaved() {
    void askSubjectsAgain()
    changeView(askedAsSaved)
    focusTitleOn(trailOf(this))
  }

  /** Someone else has changed the same: both are shown, and one is chosen. */
  async #met(subject: Subject) {
    try {
      const now = await readAgain(subject)
      const naming = { messages: this.#messages.value, lookup: $lookup.get() }
      this.conflict = { now, differences: differencesFrom(now, this.#room.value.whatIf, naming) }
      await this.updateComplete
      if (this.dialog) showDialog(this.dialog)
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      showToast({ words: this.#messages.value.reorganisation.saving.failed })
    }
  }

  #dialog() {
    const { conflict } = this
    const { saving, changes } = this.#messages.value.reorganisation
    if (!conflict) return nothing
    const theirs = () => {
      this.dialog?.close()
      this.#asSaved()
    }
    return dialogOf({
      title: saving.conflict(nameOf(conflict.now)),
      body: conflictTable(conflict.differences, this.#messages.value, theirs),
      actions: html`<button class="plain" @click=${closeAround}>${changes.cancel}</button>
        ${this.#button(saving.keepMine, () => void this.#save(conflict.now), true)}`,
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-saving': BlSaving
  }
}
