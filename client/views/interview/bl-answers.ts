import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { classMap } from 'lit/directives/class-map.js'
import type { InterviewAnswer } from '../../../server/contract/interviews.ts'
import type { Range } from '../../../server/domain/excerpt.ts'
import type { Answer, Interview, Mention } from '../../../server/domain/interview.ts'
import { thingLink } from '../../components/details/links.ts'
import { runsOf, type Run } from '../../components/details/marked-text.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { placesOf, wholeWords } from '../../state/mentions.ts'
import type { View } from '../../view/view.ts'
import { answerHeading, answerRead } from './answer-heading.ts'
import './bl-mention-tools.ts'
import './bl-words-tools.ts'
import { mentionStyles } from './mention-styles.ts'
import { selectionOf, sortOf } from './mentioned.ts'
import { wordsSelected } from './review/words-selected.ts'
import { placeOfWords, type WordsPlace } from './words-place.ts'

/** Words that mention something, or that are sought. */
type Marked = Mention | (Range & { sought: true })

/** Words that are selected in an answer, as whole words. */
type Words = Range & { answer: string; place: WordsPlace }

/** Milliseconds after which a selection is taken to be whole. */
const settled = 150

/**
 * The answers of an interview with what they name marked. Emits `answer-read {answer}` when another answer comes into
 * view.
 */
@customElement('bl-answers')
export class BlAnswers extends LitElement {
  static override styles = [
    shared,
    mentionStyles,
    css`
      :host {
        padding: 0 var(--bl-space-10) var(--bl-space-10);
        overflow-y: auto;
        scroll-padding-top: var(--bl-space-2);
      }

      section {
        position: relative;
        max-width: 43.5rem;
        padding: var(--bl-space-5) 0;
        border-bottom: 1px solid var(--bl-line);
      }

      h2 {
        margin-bottom: var(--bl-space-1);
        font: 650 1rem/1.5rem var(--bl-font);
      }

      .current h2 {
        color: var(--bl-accent);
      }

      @media (width < 640px) {
        :host {
          padding-inline: var(--bl-space-4);
        }
      }
    `,
  ]

  @property({ attribute: false }) card!: InterviewAnswer
  /** The id of the answer in view. */
  @property({ attribute: false }) current: string | undefined
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  @state() private words: Words | undefined
  #frame = 0
  #pause: ReturnType<typeof setTimeout> | undefined

  get interview(): Interview {
    return this.card.interview
  }

  override connectedCallback() {
    super.connectedCallback()
    this.addEventListener('scroll', this.#scrolled, { passive: true })
    document.addEventListener('selectionchange', this.#selecting)
    document.addEventListener('keydown', this.#escaped)
  }

  override disconnectedCallback() {
    this.removeEventListener('scroll', this.#scrolled)
    document.removeEventListener('selectionchange', this.#selecting)
    document.removeEventListener('keydown', this.#escaped)
    clearTimeout(this.#pause)
    cancelAnimationFrame(this.#frame)
    super.disconnectedCallback()
  }

  /** Brings an answer to the top and moves the focus to its heading. */
  async reveal(answer: string) {
    await this.updateComplete
    const section = this.#sections().find(({ dataset }) => dataset['answer'] === answer)
    section?.scrollIntoView({ block: 'start' })
    section?.querySelector('h2')?.focus({ preventScroll: true })
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('card') && changed.get('card')?.interview.id !== this.interview.id) {
      this.scrollTop = 0
    }
  }

  override render() {
    const { answers, consent } = this.interview
    if (consent === 'aggregate-only') {
      return html`<p class="secondary">${this.#messages.value.interview.withheld}</p>`
    }
    return answers.map((answer) => this.#answer(answer))
  }

  #answer(answer: Answer) {
    const { id, text } = answer
    const { language } = this.interview
    const isCurrent = id === this.current
    const sought = placesOf(text, this.view.sought ?? '').map((range) => ({
      ...range,
      sought: true as const,
    }))
    const words = runsOf<Marked>(text, [...answer.mentions, ...sought]).map((run) => this.#run(run))
    return html`<section
      data-answer=${id}
      class=${classMap({ current: isCurrent })}
      aria-current=${isCurrent ? 'true' : nothing}
      @click=${() => this.#read(id)}
      @focusin=${() => this.#read(id)}
    >
      <h2 tabindex="-1" lang=${language}>${answerHeading(answer)}</h2>
      <p class="text" lang=${language}>${words}</p>
      ${this.words?.answer === id ? this.#wordsTools(answer, this.words) : nothing}
      <bl-mention-tools .answer=${answer} .language=${language}></bl-mention-tools>
    </section>`
  }

  /** Where mentions overlap, the words lead to the shortest; the others stand in the list beside. */
  #run(run: Run<Marked>) {
    const mention = run.ranges.find((range): range is Mention => 'target' in range)
    const isSought = run.ranges.some((range) => 'sought' in range)
    const words = isSought ? html`<mark>${run.text}</mark>` : run.text
    if (!mention) return words
    const { target } = mention
    const selection = selectionOf(target)
    return html`<span class="mention ${sortOf(target)}"
      >${selection ? thingLink(this.view, selection, words) : words}</span
    >`
  }

  #wordsTools(answer: Answer, words: Words) {
    return html`<bl-words-tools
      .answer=${answer}
      .at=${words}
      .place=${words.place}
      .view=${this.view}
      @words-left=${this.#leaveWords}
    ></bl-words-tools>`
  }

  #read(answer: string) {
    if (answer !== this.current) this.#emit('answer-read', { answer })
  }

  #emit(name: string, detail: object) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #sections() {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('section')]
  }

  /** By mouse, touch or keyboard; what is done with the words stands below the answer. */
  readonly #selecting = () => {
    clearTimeout(this.#pause)
    this.#pause = setTimeout(() => (this.words = this.#wordsSelected()), settled)
  }

  #wordsSelected() {
    const root = this.renderRoot as ShadowRoot
    for (const section of this.#sections()) {
      const text = section.querySelector<HTMLElement>('.text')
      const found = text && wordsSelected(text, root)
      const range = found && wholeWords(text.textContent, found)
      if (!range) continue
      const place = placeOfWords(text, range, section)
      return { ...range, answer: section.dataset['answer'] ?? '', place }
    }
    return undefined
  }

  /** Nothing is selected any more; a focus that stood on what goes is kept at the answer. */
  readonly #leaveWords = () => {
    const { answer } = this.words ?? {}
    const isWithin = this.renderRoot.querySelector('bl-words-tools')?.matches(':focus-within')
    getSelection()?.removeAllRanges()
    this.words = undefined
    if (!isWithin) return
    const section = this.#sections().find(({ dataset }) => dataset['answer'] === answer)
    section?.querySelector('h2')?.focus({ preventScroll: true })
  }

  readonly #escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.words) return
    event.preventDefault()
    this.#leaveWords()
  }

  readonly #scrolled = () => {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => {
      const { top } = this.getBoundingClientRect()
      const placed = this.#sections().map((section) => {
        const box = section.getBoundingClientRect()
        return {
          id: section.dataset['answer'] ?? '',
          top: box.top - top,
          bottom: box.bottom - top,
        }
      })
      const read = answerRead(placed, this.clientHeight, this.current)
      if (read !== undefined) this.#read(read)
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-answers': BlAnswers
  }
}
