import { StoreController } from '@nanostores/lit'
import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import { sign } from '../sign.ts'
import { shared } from '../../design/shared.ts'
import './bl-partnerships.ts'
import { nameLink } from './links.ts'
import { panel } from '../../design/panel.ts'
import type { NamedTogether } from './set-partnerships.ts'

/** Actors that the source names together without saying which of them it is: who they are, and what they have as one side. */
@customElement('bl-set-card')
export class BlSetCard extends LitElement {
  static override styles = [shared, panel]

  @property({ attribute: false }) set!: NamedTogether
  @property({ attribute: false }) lookup!: Lookup
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { words, details } = this.#messages.value
    const { members, partnerships } = this.set
    return html`
      <section>
        <h3>${details.groups.set} <span class="count">${members.length}</span></h3>
        <ul>
          ${members.map(
            ({ id, name, kind, named }) =>
              html`<li class="line">
                ${sign(kind, named)}
                <div>
                  ${nameLink(this.view, { type: 'Actor', id }, name)}
                  <p class="secondary">${words.kinds[kind]}</p>
                </div>
              </li>`,
          )}
        </ul>
        <p class="secondary more">${details.groups.setNote}</p>
      </section>
      <bl-partnerships
        .actor=${members[0]?.id ?? ''}
        .asSet=${true}
        .partnerships=${partnerships}
        .lookup=${this.lookup}
        .view=${this.view}
      ></bl-partnerships>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-set-card': BlSetCard
  }
}
