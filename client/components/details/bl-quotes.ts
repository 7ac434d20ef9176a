import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Quote } from '../../../server/domain/interview.ts'
import type { Reference } from '../../../server/domain/words.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import './bl-quote.ts'
import { Limited } from './limited.ts'
import { panel } from '../../design/panel.ts'

const quotesAtFirst = 5

/** The interviewees of the answers shown, each interview counted once. */
function peopleQuoted(quotes: readonly Quote[]): number {
  const gave = new Map(
    quotes.map(({ interview, interviewees }) => [interview, interviewees.length]),
  )
  return [...gave.values()].reduce((sum, people) => sum + people, 0)
}

/** The answers that speak of a thing, with the words that mention it marked; some may only be counted, and are not sent. */
@customElement('bl-quotes')
export class BlQuotes extends LitElement {
  static override styles = [shared, panel]

  @property({ attribute: false }) heading = ''
  @property({ attribute: false }) quotes: Quote[] = []
  /** Interviewees who gave one of the answers, and all there are; undefined where that is not counted. */
  @property({ attribute: false }) people: { gave: number; of: number } | undefined
  /** What to mark: the things the card is about. */
  @property({ attribute: false }) about: Reference[] = []
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #limited = new Limited(this, quotesAtFirst)

  override render() {
    const messages = this.#messages.value
    const { quotes } = messages.details
    const hasWithheld = (this.people?.gave ?? 0) > peopleQuoted(this.quotes)
    return html`<section>
      <h3>${this.heading} ${this.#count(hasWithheld)}</h3>
      ${
        this.quotes.length === 0 && !hasWithheld
          ? html`<p class="secondary">${this.#none()}</p>`
          : nothing
      }
      <ul>
        ${this.#limited.first(this.quotes).map((quote) => html`<li>${this.#quote(quote)}</li>`)}
      </ul>
      ${this.#limited.button(this.quotes.length, messages)}
      ${hasWithheld ? html`<p class="secondary">${quotes.withheld}</p>` : nothing}
    </section>`
  }

  #count(hasWithheld: boolean) {
    if (!this.people || this.people.of === 0) return nothing
    const { byPeople } = this.#messages.value.details.quotes
    const answers = hasWithheld ? undefined : this.quotes.length
    return html`<span class="count">${byPeople(this.people.gave, this.people.of, answers)}</span>`
  }

  #none() {
    const { quotes } = this.#messages.value.details
    return this.people?.of === 0 ? quotes.nobodyAsked : quotes.none
  }

  #quote(quote: Quote) {
    const marks = quote.mentions.filter(({ target }) =>
      this.about.some(({ type, id }) => target.type === type && target.id === id),
    )
    return html`<bl-quote .quote=${quote} .marks=${marks} .view=${this.view}></bl-quote>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-quotes': BlQuotes
  }
}
