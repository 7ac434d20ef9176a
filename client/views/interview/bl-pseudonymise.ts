import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Pseudonymised } from '../../../server/contract/interviews.ts'
import type { Interview } from '../../../server/domain/interview.ts'
import { api, ApiError } from '../../api.ts'
import { answerLink } from '../../components/details/links.ts'
import { focusTitle, showDialog } from '../../components/focus.ts'
import { fieldStyles } from '../../components/registering/field-styles.ts'
import { registerStyles } from '../../components/registering/register-styles.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import { lookAgain } from '../../state/shown.ts'
import type { View } from '../../state/view.ts'

/** Asks twice before the names of those who gave an interview are taken out of everything, and tells what was done. */
@customElement('bl-pseudonymise')
export class BlPseudonymise extends LitElement {
  static override styles = [shared, fieldStyles, registerStyles]

  @property({ attribute: false }) interview!: Interview
  @property({ attribute: false }) view!: View
  @state() private isKnown = false
  @state() private state: 'asking' | 'acting' | 'unticked' | 'failed' = 'asking'
  @state() private outcome: Pseudonymised | undefined
  @query('dialog') private dialog!: HTMLDialogElement
  readonly #messages = new StoreController(this, $messages)

  open() {
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
    >
      <form novalidate @submit=${this.#submit}>
        <header><h2 id="title" tabindex="-1">${texts.title}</h2></header>
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
          ? html`<p class="failure" role="alert">${texts.failed}</p>`
          : nothing
      }
      <p>${texts.what}</p>
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

  #told({ people, replaced, left }: Pseudonymised) {
    const { formats, reading } = this.#messages.value
    const { pseudonymise: texts } = reading
    return html`<p>
        ${people.length > 0 ? texts.now(formats.list(people.map(({ name }) => name))) : nothing}
        ${texts.replaced(replaced)}
      </p>
      <p>${left.length > 0 ? texts.left : texts.nothingLeft}</p>
      <ul>
        ${left.map(({ answer, words }) => html`<li>${this.#leftIn(answer, words)}</li>`)}
      </ul>`
  }

  /** An answer of another interview is told by its words alone, for its consent may hide where it stands. */
  #leftIn(answer: string, words: string) {
    const { id, answers } = this.interview
    return answers.some((one) => one.id === answer)
      ? answerLink(this.view, { interview: id, answer }, words)
      : words
  }

  readonly #submit = async (event: Event) => {
    event.preventDefault()
    if (this.state === 'acting') return
    if (!this.isKnown) {
      this.state = 'unticked'
      return
    }
    this.state = 'acting'
    try {
      this.outcome = await api.pseudonymiseInterviewees(this.interview.id)
      void lookAgain()
      await this.updateComplete
      focusTitle(this.dialog)
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      this.state = 'failed'
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-pseudonymise': BlPseudonymise
  }
}
