import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { api, ApiError } from '../api.ts'
import { fieldOf, fieldStyles } from '../design/field.ts'
import { shared } from '../design/shared.ts'
import { $messages } from '../locales/messages.ts'

/** Why the last try did not let the person in. */
type Refusal = 'missing' | 'wrong' | 'wait' | 'failed'

const tooMany = 429

function refusalOf(error: ApiError): Refusal {
  if (error.failure === 'unauthorised') return 'wrong'
  return error.problem?.status === tooMany ? 'wait' : 'failed'
}

/**
 * The shared login, shown when the service asks for one.
 * @fires session-start
 */
@customElement('bl-sign-in')
export class BlSignIn extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      :host {
        height: 100%;
      }

      main {
        display: grid;
        height: 100%;
        place-items: center;
        background: var(--bl-canvas);
      }

      form {
        gap: var(--bl-space-4);
        width: min(24rem, calc(100vw - 2rem));
        padding: var(--bl-space-6);
      }

      input {
        height: 2.75rem;
      }
    `,
  ]

  @state() private refusal: Refusal | undefined
  @state() private waiting = false

  readonly #messages = new StoreController(this, $messages)

  async #submitted(event: SubmitEvent) {
    event.preventDefault()
    const input = (event.target as HTMLFormElement).querySelector('input')
    const password = input?.value ?? ''
    this.refusal = password === '' ? 'missing' : await this.#tried(password)
    if (this.refusal) input?.focus()
    else this.dispatchEvent(new Event('session-start'))
  }

  async #tried(password: string): Promise<Refusal | undefined> {
    this.waiting = true
    try {
      await api.signIn(password)
      return undefined
    } catch (reason) {
      if (reason instanceof ApiError) return refusalOf(reason)
      throw reason
    } finally {
      this.waiting = false
    }
  }

  override render() {
    const { signIn } = this.#messages.value.frame
    return html`<main>
      <form class="card stack" @submit=${this.#submitted} novalidate>
        <h1>${signIn.title}</h1>
        <p class="secondary">${signIn.advice}</p>
        ${fieldOf(
          { id: 'password', label: signIn.password },
          html`<input
            id="password"
            type="password"
            autocomplete="current-password"
            aria-describedby="refusal"
            aria-invalid=${this.refusal !== undefined}
          />`,
        )}
        <p id="refusal" class="fault" role="alert">${this.refusal ? signIn[this.refusal] : ''}</p>
        <button class="primary" ?disabled=${this.waiting}>${signIn.enter}</button>
      </form>
    </main>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-sign-in': BlSignIn
  }
}
