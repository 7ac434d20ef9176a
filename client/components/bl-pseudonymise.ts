import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { PseudonymiseRequest } from '../events.ts'
import type { Pseudonymised } from '../../server/contract/interviews.ts'
import { api, ApiError } from '../api.ts'
import { $messages } from '../locales/messages.ts'
import { $view, changeView } from '../view/view-store.ts'
import { machineFaultWords } from '../state/machine-fault-words.ts'
import { lookAgain } from '../state/shown.ts'
import { selected } from '../view/transitions.ts'
import { answerLink } from './details/links.ts'
import { closeAround, dialogOf, dialogStyles } from '../design/dialog.ts'
import { fieldStyles } from '../design/field.ts'
import { focusTitle, showDialog } from '../design/focus.ts'
import { shared } from '../design/shared.ts'

/** Asks twice before people's names are taken out of everything, and tells what was done. */
@customElement('bl-pseudonymise')
export class BlPseudonymise extends LitElement {
  static override styles = [shared, dialogStyles, fieldStyles]

  @state() private request: PseudonymiseRequest | undefined
  @state() private isKnown = false
  @state() private state: 'asking' | 'acting' | 'unticked' | 'failed' = 'asking'
  @state() private why: string | undefined
  @state() private outcome: Pseudonymised | undefined
  @query('dialog') private dialog!: HTMLDialogElement
  readonly #messages = new StoreController(this, $messages)

  open(request: PseudonymiseRequest) {
    this.request = request
    this.isKnown = false
    this.state = 'asking'
    this.outcome = undefined
    showDialog(this.dialog)
  }

  override render() {
    const { pseudonymise: texts } = this.#messages.value.reading
    const { outcome, state } = this
    return dialogOf({
      title: texts.title,
      body: outcome ? this.#told(outcome) : this.#asked(),
      actions: html`<button type="button" class="plain" @click=${closeAround}>
          ${outcome ? texts.close : texts.cancel}
        </button>
        ${
          outcome
            ? nothing
            : html`<button class="primary" aria-disabled=${state === 'acting'}>
                ${state === 'acting' ? texts.acting : texts.act}
              </button>`
        }`,
      submit: this.#submit,
      closed: this.#closed,
    })
  }

  #asked() {
    const { pseudonymise: texts } = this.#messages.value.reading
    const isFaulty = this.state === 'unticked'
    return html`${
        this.state === 'failed'
          ? html`<p class="notice bad" role="alert">${this.why ?? texts.failed}</p>`
          : nothing
      }
      <p>${this.request?.of.type === 'Person' ? texts.whatOfPerson : texts.what}</p>
      <p class="notice note">${texts.never}</p>
      <label class="check">
        <input
          type="checkbox"
          aria-invalid=${isFaulty}
          aria-describedby="tick"
          .checked=${this.isKnown}
          @change=${(event: Event) => (this.isKnown = (event.target as HTMLInputElement).checked)}
        />${texts.known}
      </label>
      <p id="tick" class="fault" role="alert">${isFaulty ? texts.tick : ''}</p>`
  }

  #told({ people, replaced, left, forgotten }: Pseudonymised) {
    const { pseudonymise: texts } = this.#messages.value.reading
    return html`<p>
        ${people.length > 0 ? texts.now(people.map(({ name }) => name)) : nothing}
        ${texts.replaced(replaced)}
      </p>
      ${forgotten ? nothing : html`<p>${texts.notForgotten}</p>`}
      <p>${left.length > 0 ? texts.left : texts.nothingLeft}</p>
      <ul>
        ${left.map(({ answer, words }) => html`<li>${this.#leftIn(answer, words)}</li>`)}
      </ul>`
  }

  #leftIn(answer: string, words: string) {
    const interview = this.request?.answers.find(({ id }) => id === answer)?.interview
    return interview === undefined ? words : answerLink($view.get(), { interview, answer }, words)
  }

  /** An id that was made of the name is another by now. */
  readonly #closed = () => {
    const { of } = this.request ?? {}
    const [person] = this.outcome?.people ?? []
    if (of?.type !== 'Person' || person === undefined || person.id === of.id) return
    const shown = $view.get().selected
    if (shown?.id === of.id) changeView(selected({ ...shown, id: person.id }), 'replace')
  }

  readonly #submit = async (event: Event) => {
    event.preventDefault()
    const { request } = this
    if (this.state === 'acting' || request === undefined) return
    if (!this.isKnown) {
      this.state = 'unticked'
      return
    }
    this.state = 'acting'
    try {
      const { type, id } = request.of
      const pseudonymise = type === 'Person' ? api.pseudonymisePerson : api.pseudonymiseInterviewees
      this.outcome = await pseudonymise(id)
      void lookAgain()
      await this.updateComplete
      focusTitle(this.dialog)
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      this.why = machineFaultWords(reason, this.#messages.value)
      this.state = 'failed'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-pseudonymise': BlPseudonymise
  }
}
