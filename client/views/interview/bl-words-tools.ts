import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Range } from '../../../server/domain/excerpt.ts'
import type { Answer, Mention } from '../../../server/domain/interview.ts'
import { emit } from '../../events.ts'
import { thingLink } from '../../components/details/links.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { moveMention, removeMention } from '../../state/interview-acts.ts'
import { mentionsAt } from '../../state/mentions.ts'
import type { View } from '../../view/view.ts'
import { selectionOf } from './mentioned.ts'
import { besideWords, type WordsPlace } from './words-place.ts'

/**
 * What can be done with the words that are selected, beside them; on a phone at the bottom. The pointer leaves them
 * selected. Emits `words-left` when something is done.
 */
@customElement('bl-words-tools')
export class BlWordsTools extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: absolute;
        z-index: 4;
        top: var(--below);
        left: var(--beside);
        width: max-content;
        max-width: 100%;
        padding-block: var(--bl-space-1);
      }

      .tools {
        max-height: 40vh;
        padding: var(--bl-space-2) var(--bl-space-3);
        overflow-y: auto;
        border-color: var(--bl-control);
        box-shadow: var(--bl-shadow);
        font: var(--bl-type-secondary);
      }

      .row {
        gap: var(--bl-space-1) var(--bl-space-4);
      }

      .row + .row {
        margin-top: var(--bl-space-2);
        padding-top: var(--bl-space-2);
        border-top: 1px solid var(--bl-line);
      }

      strong {
        flex: 1 0 auto;
        max-width: 100%;
        overflow-wrap: anywhere;
      }

      button.link,
      a {
        display: inline-flex;
        gap: var(--bl-space-1);
        align-items: center;
        min-height: max(1.75rem, var(--bl-target));
      }

      @media (width < 640px) {
        :host {
          position: fixed;
          inset: auto var(--bl-space-2) var(--bl-space-2);
          width: auto;
        }

        strong {
          flex-basis: 100%;
        }
      }
    `,
  ]

  @property({ attribute: false }) answer!: Answer
  /** As whole words. */
  @property({ attribute: false }) at!: Range
  /** Where they stand in the section. */
  @property({ attribute: false }) place!: WordsPlace
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  protected override updated() {
    const section = this.offsetParent?.getBoundingClientRect()
    const seen = (this.getRootNode() as ShadowRoot).host.getBoundingClientRect()
    if (!section) return
    const { top } = section
    const within = { top: seen.top - top, bottom: seen.bottom - top }
    const below = besideWords(this.place, this.offsetHeight, within)
    this.style.setProperty('--below', `${String(below)}px`)
    const left = Math.min(this.place.left, section.width - this.offsetWidth)
    this.style.setProperty('--beside', `${String(Math.max(0, left))}px`)
  }

  override render() {
    const { mention: texts } = this.#messages.value.reading
    const words = this.answer.text.slice(this.at.start, this.at.end)
    const { start, end } = this.at
    const add = () => this.#open({ at: { start, end } })
    return html`<div
      class="card tools"
      role="group"
      aria-label=${texts.selected}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      <div class="row">
        <button class="link" aria-label=${texts.addOf(words)} @click=${add}>
          ${icon('add')}${texts.add}
        </button>
      </div>
      ${mentionsAt(this.answer, this.at).map((mention) => this.#mention(mention))}
    </div>`
  }

  #mention(mention: Mention) {
    const { interview, reading } = this.#messages.value
    const { mention: texts } = reading
    const { name, target } = mention
    const { start, end } = this.at
    const selection = selectionOf(target)
    const move = () => this.#done(moveMention(this.answer, { mention, to: { start, end } }))
    const isThere = mention.start === start && mention.end === end
    return html`<div class="row">
      <strong>${name}</strong>
      ${isThere ? nothing : link({ words: texts.here, called: texts.move(name), act: move })}
      ${link({
        words: texts.retarget,
        called: texts.change(name),
        act: () => this.#open({ mention }),
      })}
      ${link({
        words: texts.delete,
        called: texts.remove(name),
        act: () => this.#done(removeMention(this.answer, mention)),
      })}
      ${selection ? thingLink(this.view, selection, interview.showInNetwork) : nothing}
    </div>`
  }

  #open(what: { at?: Range; mention?: Mention }) {
    const { id: answer, interview } = this.answer
    emit(this, 'register-open', { act: 'mention', interview, answer, ...what })
  }

  #done(act: Promise<boolean>) {
    void act
    this.dispatchEvent(new CustomEvent('words-left'))
  }
}

/** @param called its whole name, which begins with the words that are seen */
function link({ words, called, act }: { words: string; called: string; act: () => void }) {
  return html`<button class="link" aria-label=${called} @click=${act}>${words}</button>`
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-words-tools': BlWordsTools
  }
}
