import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { addressOf } from '../../view/address.ts'
import { subjectOpened } from '../../view/reorganising.ts'
import { $view, changeView } from '../../view/view-store.ts'

/** On a telephone: the way back to all that is saved. */
@customElement('bl-all-subjects')
export class BlAllSubjects extends LitElement {
  static override styles = [
    shared,
    css`
      a {
        display: inline-flex;
        align-items: center;
        min-height: 2.75rem;
        padding-inline: var(--bl-space-4);
        font-weight: 600;
        text-decoration: none;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)

  override render() {
    const all = subjectOpened(undefined)
    const back = (event: Event) => {
      event.preventDefault()
      changeView(all)
    }
    return html`<a href=${addressOf(all(this.#view.value))} @click=${back}
      >‹ ${this.#messages.value.reorganisation.subjects.all}</a
    >`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-all-subjects': BlAllSubjects
  }
}
