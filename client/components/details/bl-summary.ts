import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import { $messages } from '../../locales/messages.ts'
import { evidenceSentences } from '../../state/evidence-sentences.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import { summaryOf } from '../../state/summary-of.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import { emit } from '../../events.ts'
import { thingLink } from './links.ts'
import { panel } from '../../design/panel.ts'
import { thingsToTry } from './things-to-try.ts'

/** What is shown, in sentences, and three things to try: what the panel says when nothing is selected. */
@customElement('bl-summary')
export class BlSummary extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      .sentences {
        font: var(--bl-type-reading);
      }

      .sentences p + p {
        margin-top: var(--bl-space-2);
      }

      li > * {
        display: inline-block;
        min-height: 1.5rem;
      }
    `,
  ]

  @property({ attribute: false }) lookup!: Lookup
  @property({ attribute: false }) drawing: ShownDrawing | undefined
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { picture } = this.#messages.value
    const sentences = this.drawing
      ? summaryOf(this.drawing, this.lookup.network, picture.summary)
      : []
    return html`<section class="sentences">
        ${[...sentences, ...this.#evidence()].map((sentence) => html`<p>${sentence}</p>`)}
      </section>
      ${this.#suggestions()}`
  }

  #evidence(): string[] {
    return evidenceSentences(this.lookup, this.#messages.value.coverage)
  }

  #suggestions() {
    const { summary } = this.#messages.value.details
    const suggestions = thingsToTry(this.lookup)
    if (!suggestions) return nothing
    const { hub, partner } = suggestions
    const focus = (actor: string) => () => emit(this, 'actor-focus', { actor, steps: 1 })
    const path = () => emit(this, 'path-start', { from: hub.id })
    return html`<section>
      <h3>${summary.tryThis}</h3>
      <ul>
        <li>${thingLink(this.view, { type: 'Actor', id: hub.id }, summary.select(hub.name))}</li>
        ${
          partner
            ? html`<li>
                  <button class="link" @click=${focus(partner.id)}>
                    ${summary.focus(partner.name)}
                  </button>
                </li>
                <li><button class="link" @click=${path}>${summary.path(hub.name)}</button></li>`
            : nothing
        }
      </ul>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-summary': BlSummary
  }
}
