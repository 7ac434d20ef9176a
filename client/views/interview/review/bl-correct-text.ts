import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Language } from '../../../../server/domain/words.ts'
import { fieldStyles } from '../../../design/field.ts'
import { shared } from '../../../design/shared.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'

/**
 * The whole text of a draft, to be put right and read anew.
 * @fires draft-change with the text
 * @fires correct-end when it is saved or left
 */
@customElement('bl-correct-text')
export class BlCorrectText extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto minmax(0, 1fr) auto;
        gap: var(--bl-space-2);
        padding: var(--bl-space-5) var(--bl-space-10);
        overflow-y: auto;
      }

      label {
        font: var(--bl-type-title);
      }

      textarea {
        max-width: 52rem;
        min-height: 50vh;
        padding: var(--bl-space-3) var(--bl-space-4);
        font: var(--bl-type-reading);
        resize: none;
      }

      footer {
        gap: var(--bl-space-3);
      }

      @media (width < 900px) {
        :host {
          padding-inline: var(--bl-space-4);
        }
      }
    `,
  ]

  @property({ attribute: false }) text = ''
  @property({ attribute: false }) language: Language = 'da'
  @property({ attribute: false }) texts!: ReviewTexts
  @query('textarea') private field!: HTMLTextAreaElement

  protected override firstUpdated() {
    this.field.focus()
    this.field.setSelectionRange(0, 0)
    this.field.scrollTop = 0
  }

  #save() {
    const { value } = this.field
    if (value !== this.text) {
      this.dispatchEvent(new CustomEvent('draft-change', { detail: { change: { text: value } } }))
    }
    this.#end()
  }

  #end() {
    this.dispatchEvent(new CustomEvent('correct-end'))
  }

  override render() {
    const { text } = this.texts
    return html`<label for="whole">${text.correct}</label>
      <p id="note" class="secondary">${text.correctNote}</p>
      <textarea
        id="whole"
        lang=${this.language}
        aria-describedby="note"
        .value=${this.text}
      ></textarea>
      <footer class="row">
        <button class="plain" @click=${() => this.#end()}>${text.correctCancel}</button>
        <button class="primary" @click=${() => this.#save()}>${text.correctSave}</button>
      </footer>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-correct-text': BlCorrectText
  }
}
