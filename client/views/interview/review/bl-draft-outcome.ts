import { html, css, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { dayInDenmark } from '../../../../server/domain/days.ts'
import type { PictureQuestion } from '../../../../server/domain/picture-question.ts'
import { shownDrawing, type ShownDrawing } from '../../../state/shown-drawing.ts'
import '../../../canvas/bl-picture.ts'
import { dialogOf, dialogStyles } from '../../../design/dialog.ts'
import { showDialog } from '../../../design/focus.ts'
import { shared } from '../../../design/shared.ts'
import { judgedIn, suggestionsOf } from '../../../state/draft-suggestions.ts'
import { draftNetwork, outcomeOf } from '../../../state/draft-outcome.ts'
import { drawingOf } from '../../../../server/picture/drawing-of.ts'
import { lookupOf } from '../../../../server/picture/lookup.ts'
import type { View } from '../../../view/view.ts'
import type { Wording } from './suggestion-words.ts'

/** What the accepted suggestions become: in a sentence, and as a small picture of the network they make. */
@customElement('bl-draft-outcome')
export class BlDraftOutcome extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      :host {
        padding: var(--bl-space-4) var(--bl-space-5);
        border-bottom: 1px solid var(--bl-line);
      }

      .stage {
        position: relative;
        height: 17rem;
        margin-top: var(--bl-space-2);
        overflow: hidden;
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-card);
        background: var(--bl-canvas);
      }

      dialog .stage {
        height: calc(100dvh - 11rem);
        margin: 0;
      }

      .act {
        margin-top: var(--bl-space-2);
      }

      summary {
        color: var(--bl-accent);
        font-weight: 600;
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  @property({ attribute: false }) view!: View
  @state() private enlarged = false
  @query('dialog') private dialog!: HTMLDialogElement | null
  #drawn: { as: string; drawing: ShownDrawing } | undefined

  /** Kept while it would be drawn the same, so that judging a mention moves nothing. */
  #drawing(): ShownDrawing | undefined {
    const { draft, network } = this.wording
    const made = network && draftNetwork(draft, network)
    if (!made || made.actors.length === 0) return undefined
    const as = JSON.stringify([this.view.language, made.actors, made.partnerships])
    if (this.#drawn?.as !== as) {
      const { language } = this.view
      const drawing = drawingOf(lookupOf(made, dayInDenmark(new Date())), everything)
      this.#drawn = { as, drawing: shownDrawing(drawing, language) }
    }
    return this.#drawn.drawing
  }

  async #enlarge() {
    this.enlarged = true
    await this.updateComplete
    if (this.dialog) showDialog(this.dialog)
  }

  #picture(drawing: ShownDrawing, places: string) {
    return html`<bl-picture
      framed
      .drawing=${drawing}
      .language=${this.view.language}
      positionsKey=${places}
    ></bl-picture>`
  }

  /** A picture is laid out for the room it has, so the large one is another. */
  #large(drawing: ShownDrawing) {
    const { outcome } = this.wording.texts
    return dialogOf({
      title: outcome.picture,
      close: outcome.close,
      body: html`<div class="stage">${this.#picture(drawing, 'draft-large')}</div>`,
      closed: () => (this.enlarged = false),
      width: '80rem',
    })
  }

  override render() {
    const { draft, texts } = this.wording
    const { outcome } = texts
    const drawing = this.#drawing()
    const { open, judged } = judgedIn(suggestionsOf(draft))
    return html`${open > 0 && judged === 0 ? html`<p><strong>${outcome.first}</strong></p>` : nothing}
      <p role="status">${outcome.becomes(outcomeOf(draft))}</p>
      ${
        drawing
          ? html`<details open @thing-select=${stays} @actor-focus=${stays} @group-open=${stays}>
              <summary>${outcome.picture}</summary>
              <div class="stage">${this.#picture(drawing, 'draft')}</div>
              <button class="link act" @click=${() => void this.#enlarge()}>
                ${outcome.larger}
              </button>
              ${this.enlarged ? this.#large(drawing) : nothing}
            </details>`
          : nothing
      }`
  }
}

const everything: PictureQuestion = { hidden: [], showcased: [], opened: [] }

/** What is drawn here is not registered yet: nothing of it can be opened. */
const stays = (event: Event) => event.stopPropagation()

declare global {
  interface HTMLElementTagNameMap {
    'bl-draft-outcome': BlDraftOutcome
  }
}
