import { html, css, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../../canvas/bl-picture.ts'
import { shared } from '../../../components/styles.ts'
import { draftNetwork, outcomeOf } from '../../../state/draft-outcome.ts'
import { drawingOf } from '../../../state/drawing-of.ts'
import type { Drawing } from '../../../state/drawing.ts'
import type { View } from '../../../state/view.ts'
import type { Wording } from './suggestion-words.ts'

/** What the accepted suggestions become: in a sentence, and as a small picture of the network they make. */
@customElement('bl-draft-outcome')
export class BlDraftOutcome extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: var(--bl-space-4) var(--bl-space-5);
        border-bottom: 1px solid var(--bl-line);
      }

      .stage {
        position: relative;
        height: 14rem;
        margin-top: var(--bl-space-2);
        overflow: hidden;
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-card);
        background: var(--bl-canvas);
      }

      summary {
        min-height: 1.5rem;
        color: var(--bl-accent);
        font-weight: 600;
        cursor: pointer;
      }

      @media (width < 900px) {
        summary {
          min-height: 2.75rem;
          line-height: 2.75rem;
        }
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  @property({ attribute: false }) view!: View
  #drawn: { as: string; drawing: Drawing } | undefined

  /** Kept while it would be drawn the same, so that judging a mention moves nothing. */
  #drawing(): Drawing | undefined {
    const { draft, network } = this.wording
    const made = network && draftNetwork(draft, network)
    if (!made || made.actors.length === 0) return undefined
    const as = JSON.stringify([this.view.language, made.actors, made.partnerships])
    if (this.#drawn?.as !== as) {
      const { language } = this.view
      const view: View = { ...plain, language }
      this.#drawn = { as, drawing: drawingOf(made, view) }
    }
    return this.#drawn.drawing
  }

  override render() {
    const { draft, texts } = this.wording
    const { outcome } = texts
    const drawing = this.#drawing()
    return html`<p role="status">${outcome.becomes(outcomeOf(draft))}</p>
      ${
        drawing
          ? html`<details open @thing-select=${stays} @actor-focus=${stays} @group-open=${stays}>
              <summary>${outcome.picture}</summary>
              <div class="stage">
                <bl-picture
                  framed
                  .drawing=${drawing}
                  .language=${this.view.language}
                  positionsKey="draft"
                ></bl-picture>
              </div>
            </details>`
          : nothing
      }`
  }
}

const plain: View = {
  ...{ room: 'network', language: 'da', asList: false },
  ...{ hidden: [], showcased: [], opened: [] },
}

/** What is drawn here is not registered yet: nothing of it can be opened. */
const stays = (event: Event) => event.stopPropagation()

declare global {
  interface HTMLElementTagNameMap {
    'bl-draft-outcome': BlDraftOutcome
  }
}
