import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { Pseudonymised } from '../../server/contract/interviews.ts'
import { api, ApiError } from '../api.ts'
import { $messages } from '../locales/messages.ts'
import { hinderedWords } from '../state/hindered-words.ts'
import type { PseudonymiseRequest } from '../state/pseudonymise-request.ts'
import { $view, changeView } from '../view/session.ts'
import { lookAgain } from '../state/shown.ts'
import { selected } from '../view/transitions.ts'
import { answerLink } from './details/links.ts'
import { focusTitle, showDialog } from '../design/focus.ts'
import { fieldStyles } from './registering/field-styles.ts'
import { registerStyles } from './registering/register-styles.ts'
import { shared } from '../design/shared.ts'

/** Asks twice before people's names are taken out of everything, and tells what was done. */
@customElement('bl-pseudonymise')
export class BlPseudonymise extends LitElement {
  static override styles = [shared, fieldStyles, registerStyles]

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
    return html`<dialog
      aria-labelledby="title"
      @keydown=${(event: Event) => event.stopPropagation()}
      @close=${this.#closed}
    >
      <form novalidate @submit=${this.#submit}>
        <div class="head"><h2 id="title" tabindex="-1">${texts.title}</h2></div>
        <div class="body">${this.outcome ? this.#told(this.outcome) : this.#asked()}</div>
        <footer>
          <button type="button" class="plain" @click=${() => this.dialog.close()}>
            ${this.outcome ? texts.close : texts.cancel}
          </button>
          ${
            this.outcome
              ? nothing
              : html`<button class="primary" aria-disabled=${this.state === 'acting'}>
                  ${this.state === 'acting' ? texts.acting : texts.act}
                </button>`
          }
        </footer>
      </form>
    </dialog>`
  }

  #asked() {
    const { pseudonymise: texts } = this.#messages.value.reading
    const isFaulty = this.state === 'unticked'
    return html`${
        this.state === 'failed'
          ? html`<p class="failure" role="alert">${this.why ?? texts.failed}</p>`
          : nothing
      }
      <p>${this.request?.of.type === 'Person' ? texts.whatOfPerson : texts.what}</p>
      <p class="note">${texts.never}</p>
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
      this.why = hinderedWords(reason, this.#messages.value)
      this.state = 'failed'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-pseudonymise': BlPseudonymise
  }
}
