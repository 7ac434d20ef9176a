import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { InterviewAnswer } from '../../../server/contract/interviews.ts'
import type { Range } from '../../../server/model/excerpt.ts'
import type { Answer, Mention } from '../../../server/model/interview.ts'
import { emit } from '../../components/details/emitted.ts'
import { thingLink } from '../../components/details/links.ts'
import { icon } from '../../components/icon.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import { moveMention, removeMention } from '../../state/interview-acts.ts'
import { mentionsAt } from '../../state/mentions.ts'
import type { View } from '../../state/view.ts'
import { selectionOf } from './mentioned.ts'

/** Below an answer: its mentions to add, put right and take away, for the words that are selected or without a pointer. */
@customElement('bl-mention-tools')
export class BlMentionTools extends LitElement {
  static override styles = [
    shared,
    css`
      .row,
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--bl-space-1) var(--bl-space-4);
        align-items: center;
      }

      .row {
        margin-top: var(--bl-space-1);
        font: var(--bl-type-secondary);
      }

      button.link {
        display: inline-flex;
        gap: var(--bl-space-1);
        align-items: center;
        min-height: 1.5rem;
      }

      /* Long answers reach below what is seen: what is done with the words stays in sight, below the column they are in. */
      .tools {
        position: fixed;
        z-index: 4;
        bottom: var(--bl-space-4);
        gap: var(--bl-space-2);
        max-width: min(43.5rem, calc(100vw - 2rem));
        box-shadow: var(--bl-shadow);
        padding: var(--bl-space-3);
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-card);
        background: var(--bl-panel);
      }

      ul {
        margin-top: var(--bl-space-2);
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: var(--bl-space-1) var(--bl-space-4);
        padding: var(--bl-space-1) 0;
        border-top: 1px solid var(--bl-line);
        font: var(--bl-type-secondary);
      }

      li span {
        overflow-wrap: anywhere;
      }

      @media (width < 900px) {
        button.link,
        .tools button {
          min-height: 2.75rem;
        }
      }
    `,
  ]

  @property({ attribute: false }) card!: InterviewAnswer
  @property({ attribute: false }) answer!: Answer
  /** The words that are selected in the answer, as whole words. */
  @property({ attribute: false }) at: Range | undefined
  @property({ attribute: false }) view!: View
  @state() private listed = false
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { mention: texts, answered } = this.#messages.value.reading
    const { mentions } = this.answer
    const flip = () => (this.listed = !this.listed)
    return html`${this.at ? this.#tools(this.at) : nothing}
      <div class="row">
        <button class="link" @click=${() => this.#open({})}>${icon('add')}${texts.add}</button>
        ${
          mentions.length > 0
            ? html`<button class="link" aria-expanded=${this.listed} @click=${flip}>
                ${icon(this.listed ? 'chevronUp' : 'chevronDown')}${texts.own}
              </button>`
            : nothing
        }
        <button class="link" @click=${this.#answered}>${answered.open}</button>
      </div>
      ${
        this.listed
          ? html`<ul>
              ${mentions.map((mention) => this.#mention(mention))}
            </ul>`
          : nothing
      }`
  }

  /** What can be done with the words that are selected; the pointer leaves them selected. */
  #tools(at: Range) {
    const { mention: texts } = this.#messages.value.reading
    const words = this.answer.text.slice(at.start, at.end)
    return html`<div
      class="tools"
      role="group"
      aria-label=${texts.selected}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <button class="plain" @click=${() => this.#open({ at })}>${texts.addOf(words)}</button>
      ${mentionsAt(this.answer, at).map((mention) => this.#atHand(mention, at))}
    </div>`
  }

  #atHand(mention: Mention, at: Range) {
    const { mention: texts } = this.#messages.value.reading
    const isThere = mention.start === at.start && mention.end === at.end
    const move = () => void moveMention(this.card, this.answer, { mention, to: at })
    const selection = selectionOf(mention.target)
    return html`${
        isThere
          ? nothing
          : html`<button class="plain" @click=${move}>${texts.move(mention.name)}</button>`
      }
      <button class="plain" @click=${() => this.#open({ mention })}>
        ${texts.change(mention.name)}
      </button>
      <button class="plain" @click=${() => this.#remove(mention)}>
        ${texts.remove(mention.name)}
      </button>
      ${
        selection
          ? thingLink(this.view, selection, this.#messages.value.interview.showInNetwork)
          : nothing
      }`
  }

  #mention(mention: Mention) {
    const { mention: texts } = this.#messages.value.reading
    const words = this.answer.text.slice(mention.start, mention.end)
    return html`<li>
      <span><q lang=${this.card.interview.language}>${words}</q> · ${mention.name}</span>
      <button
        class="link"
        aria-label=${texts.change(mention.name)}
        @click=${() => this.#open({ mention })}
      >
        ${texts.retarget}
      </button>
      <button
        class="link"
        aria-label=${texts.remove(mention.name)}
        @click=${() => this.#remove(mention)}
      >
        ${texts.delete}
      </button>
    </li>`
  }

  #remove(mention: Mention) {
    void removeMention(this.card, this.answer, mention)
  }

  #open(what: { at?: Range; mention?: Mention }) {
    const { id: answer, interview } = this.answer
    emit(this, 'register-open', { act: 'mention', interview, answer, ...what })
  }

  readonly #answered = () => {
    const { id: answer, interview } = this.answer
    emit(this, 'register-open', { act: 'answered-question', interview, answer })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-mention-tools': BlMentionTools
  }
}
