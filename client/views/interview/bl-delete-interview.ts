import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { InterviewAnswer, InterviewDeletion } from '../../../server/contract/interviews.ts'
import { api, ApiError } from '../../api.ts'
import { closeAround, dialogOf, dialogStyles } from '../../design/dialog.ts'
import { showDialog } from '../../design/focus.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { machineFaultWords } from '../../state/machine-fault-words.ts'
import { deleteInterview } from '../../state/interview-acts.ts'
import { intervieweeNames } from './interviewees.ts'

/** Asks before an interview is deleted, and says what goes with it and what stays, as the service counts them. */
@customElement('bl-delete-interview')
export class BlDeleteInterview extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      ul {
        margin-bottom: var(--bl-space-4);
        padding-inline-start: var(--bl-space-5);
        list-style: disc;
      }
    `,
  ]

  @property({ attribute: false }) card!: InterviewAnswer
  @state() private deletion: InterviewDeletion | undefined
  @state() private state: 'asking' | 'acting' | 'failed' = 'asking'
  @state() private why: string | undefined
  @query('dialog') private dialog!: HTMLDialogElement
  readonly #messages = new StoreController(this, $messages)

  async open() {
    this.deletion = undefined
    this.state = 'asking'
    showDialog(this.dialog)
    try {
      this.deletion = await api.interviewDeletion(this.card.interview.id)
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      this.why = machineFaultWords(reason, this.#messages.value)
      this.state = 'failed'
    }
  }

  override render() {
    const messages = this.#messages.value
    const { deletion: texts } = messages.reading
    const isBusy = this.state === 'acting' || this.deletion === undefined
    return dialogOf({
      title: texts.title(intervieweeNames(this.card.interview.interviewees, messages)),
      body: html`<div aria-live="polite">${this.#body()}</div>`,
      actions: html`<button type="button" class="plain" @click=${closeAround}>
          ${texts.cancel}
        </button>
        <button class="danger" aria-disabled=${isBusy}>
          ${this.state === 'acting' ? texts.acting : texts.act}
        </button>`,
      submit: this.#submit,
    })
  }

  #body() {
    const { details, reading } = this.#messages.value
    const { deletion: texts } = reading
    const { deletion } = this
    if (this.state === 'failed')
      return html`<p class="notice bad" role="alert">${this.why ?? texts.failed}</p>`
    if (deletion === undefined) return html`<p>${details.states.loading}</p>`
    const { removed, kept } = deletion
    const goes = [
      texts.answers(removed.answers, removed.mentions),
      ...(removed.questions > 0 ? [texts.questions(removed.questions)] : []),
      ...(removed.people > 0 ? [texts.people(removed.people)] : []),
    ]
    return html`${listed(texts.goes, goes)} ${listed(texts.stays, texts.kept(kept))}
      <p class="notice note">
        ${texts.undoable} ${removed.drafts > 0 ? texts.drafts(removed.drafts) : nothing}
      </p>`
  }

  readonly #submit = async (event: Event) => {
    event.preventDefault()
    if (this.state === 'acting' || this.deletion === undefined) return
    this.state = 'acting'
    await deleteInterview(this.card)
    this.dialog.close()
  }
}

function listed(heading: string, lines: readonly string[]) {
  if (lines.length === 0) return nothing
  return html`<h3>${heading}</h3>
    <ul>
      ${lines.map((words) => html`<li>${words}</li>`)}
    </ul>`
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-delete-interview': BlDeleteInterview
  }
}
