import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { tellDone } from '../../state/acts.ts'
import { showToast } from '../../state/toast.ts'
import type { Written } from '../../../server/contract/history.ts'
import { ApiError } from '../../api.ts'
import { $messages } from '../../locales/messages.ts'
import { machineFaultWords } from '../../state/machine-fault-words.ts'
import { lookAgain } from '../../state/shown.ts'
import { evidenceSign } from '../evidence-sign.ts'
import { shared } from '../../design/shared.ts'
import { emit } from '../../events.ts'
import { panel } from '../../design/panel.ts'

/** That something on a card is only suggested, and the button that confirms it; nothing when all is confirmed. */
@customElement('bl-unconfirmed')
export class BlUnconfirmed extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      section {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr);
        gap: var(--bl-space-2) var(--bl-space-3);
      }

      button {
        grid-column: 2;
        justify-self: start;
      }
    `,
  ]

  /** Of what is to be confirmed. */
  @property({ attribute: false }) name = ''
  /** Confirms it; undefined when there is nothing to confirm. */
  @property({ attribute: false }) confirm: (() => Promise<Written>) | undefined
  @state() private saving = false
  readonly #messages = new StoreController(this, $messages)

  override render() {
    if (!this.confirm) return nothing
    const { confirm } = this.#messages.value.coverage
    return html`<section>
      ${evidenceSign('suggested')}
      <p>${confirm.note}</p>
      <button
        class="plain"
        aria-label=${confirm.what(this.name)}
        ?disabled=${this.saving}
        @click=${this.#confirmed}
      >
        ${confirm.confirm}
      </button>
    </section>`
  }

  readonly #confirmed = async () => {
    const { confirm: texts } = this.#messages.value.coverage
    const { confirm, name } = this
    if (!confirm) return
    this.saving = true
    try {
      tellDone(await confirm(), texts.done(name))
      emit(this, 'thing-confirmed', undefined)
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      const isConflict = reason.problem?.status === 409
      const failed = machineFaultWords(reason, this.#messages.value) ?? texts.failed
      showToast({ words: isConflict ? texts.changed : failed })
      if (isConflict) void lookAgain()
    } finally {
      this.saving = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-unconfirmed': BlUnconfirmed
  }
}
