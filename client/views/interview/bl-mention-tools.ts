import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Answer, Mention } from '../../../server/domain/interview.ts'
import { emit } from '../../events.ts'
import { leaveRow } from '../../design/focus.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { removeMention } from '../../state/interview-acts.ts'

const keyOf = ({ start, end, target }: Mention) => [start, end, target.type, target.id].join()

/** Below an answer: its mentions to add, put right and take away without selecting words, and its question. */
@customElement('bl-mention-tools')
export class BlMentionTools extends LitElement {
  static override styles = [
    shared,
    css`
      .row {
        gap: var(--bl-space-1) var(--bl-space-4);
        margin-top: var(--bl-space-1);
        font: var(--bl-type-secondary);
      }

      .act {
        display: inline-flex;
        gap: var(--bl-space-1);
        align-items: center;
      }

      ul {
        margin-top: var(--bl-space-2);
      }

      li.row {
        flex-wrap: nowrap;
        margin: 0;
        padding-block: var(--bl-space-1);
        border-top: 1px solid var(--bl-line);
      }

      li span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) answer!: Answer
  /** BCP 47 tag of the answer. */
  @property({ attribute: false }) language = ''
  @state() private listed = false
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { mention: texts, answered } = this.#messages.value.reading
    const { mentions } = this.answer
    const flip = () => (this.listed = !this.listed)
    return html`<div class="row">
        <button class="link act" @click=${() => this.#open({})}>${icon('add')}${texts.add}</button>
        ${
          mentions.length > 0 || this.listed
            ? html`<button class="link act" aria-expanded=${this.listed} @click=${flip}>
                ${icon(this.listed ? 'chevronUp' : 'chevronDown')}${texts.own}
              </button>`
            : nothing
        }
        <button class="link act" @click=${this.#answered}>${answered.open}</button>
      </div>
      ${
        this.listed
          ? html`<ul>
              ${repeat(mentions, keyOf, (mention) => this.#mention(mention))}
            </ul>`
          : nothing
      }`
  }

  #mention(mention: Mention) {
    const { mention: texts } = this.#messages.value.reading
    const words = this.answer.text.slice(mention.start, mention.end)
    return html`<li class="row" data-row=${keyOf(mention)} tabindex="-1">
      <span><q lang=${this.language}>${words}</q> · ${mention.name}</span>
      <button
        class="link act"
        aria-label=${texts.change(mention.name)}
        @click=${() => this.#open({ mention })}
      >
        ${texts.retarget}
      </button>
      <button
        class="link act"
        aria-label=${texts.remove(mention.name)}
        @click=${(event: Event) => void this.#remove(mention, event)}
      >
        ${texts.delete}
      </button>
    </li>`
  }

  async #remove(mention: Mention, { currentTarget }: Event) {
    const row = (currentTarget as Element).closest('li')
    if ((await removeMention(this.answer, mention)) && row) leaveRow(row)
  }

  #open(what: { mention?: Mention }) {
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
