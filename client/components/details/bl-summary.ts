import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import { $messages } from '../../locales/messages.ts'
import { evidenceSentences } from '../../state/evidence-sentences.ts'
import { isLarge, type Lookup } from '../../../server/picture/lookup.ts'
import { standingOut } from '../../../server/picture/emphasis.ts'
import { rowName } from '../row-name.ts'
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
    const { drawing, lookup } = this
    if (!drawing) return nothing
    const { picture, coverage } = this.#messages.value
    const sentences = [
      ...summaryOf(drawing, lookup.network, picture.summary),
      ...evidenceSentences(lookup, drawing, coverage),
    ]
    return html`<section class="sentences">
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      </section>
      ${this.#highlighted(drawing)} ${this.#suggestions(drawing)}`
  }

  /** What the highlighted rows of the legend hold of what is shown, and the way to it alone. */
  #highlighted(drawing: ShownDrawing) {
    const { showcased: highlighted } = this.view
    if (highlighted.length === 0) return nothing
    const { summary } = this.#messages.value.details
    const standing = standingOut(this.lookup, new Set(highlighted))
    const actors = [...standing.actors].filter((id) => drawing.actors.has(id))
    const names = highlighted.map((row) => rowName(row, this.#messages.value, this.lookup))
    return html`<section>
      <h3>${summary.highlighted(names)}</h3>
      <p>${summary.highlightedActors(actors.length)}</p>
      <button class="link" @click=${() => emit(this, 'rows-keep', { rows: highlighted })}>
        ${summary.only}
      </button>
    </section>`
  }

  #suggestions(drawing: ShownDrawing) {
    const { summary } = this.#messages.value.details
    const suggestions = thingsToTry(this.lookup, drawing)
    if (!suggestions) return nothing
    const { hub, partner } = suggestions
    const focus = (actor: string) => () => emit(this, 'actor-focus', { actor, steps: 1 })
    const path = () => emit(this, 'path-start', { from: hub.id })
    return html`<section>
      <h3>${summary.tryThis}</h3>
      <ul>
        <li>
          ${
            isLarge(this.lookup)
              ? html`<button class="link" @click=${focus(hub.id)}>
                  ${summary.select(hub.name)}
                </button>`
              : thingLink(this.view, { type: 'Actor', id: hub.id }, summary.select(hub.name))
          }
        </li>
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
