import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import '../design/bl-toast.ts'
import type { Told } from '../design/bl-toast.ts'
import { $messages } from '../locales/messages.ts'
import { redoLast, undoLast } from '../state/acts.ts'
import { $toast, closeToast, type Toast } from '../state/toast.ts'
import { reveal } from './chosen.ts'

/**
 * What was just done, where it leads, and the button that takes it back.
 * @fires thing-open what was made is shown, and the keyboard follows to it
 */
@customElement('bl-told')
export class BlTold extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `

  readonly #messages = new StoreController(this, $messages)
  readonly #toast = new StoreController(this, $toast)

  override render() {
    const { toast: texts } = this.#messages.value.acts
    return html`<bl-toast
      .told=${this.#now()}
      .label=${texts.label}
      .close=${texts.close}
      @toast-close=${closeToast}
    ></bl-toast>`
  }

  #now(): Told | undefined {
    const toast = this.#toast.value
    return (
      toast && { words: toast.words, actions: [...this.#leading(toast), ...this.#taking(toast)] }
    )
  }

  /** What is selected stands in the network; the message has done its work then. */
  #leading({ leads }: Toast): Told['actions'] {
    if (!leads) return []
    const act = () => {
      reveal(leads.selection)
      closeToast()
      this.dispatchEvent(new Event('thing-open', { bubbles: true, composed: true }))
    }
    return [{ words: leads.words, act }]
  }

  #taking({ offers }: Toast): Told['actions'] {
    if (!offers) return []
    const act = offers === 'undo' ? undoLast : redoLast
    return [{ words: this.#messages.value.acts.toast[offers], act: () => void act() }]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-told': BlTold
  }
}
