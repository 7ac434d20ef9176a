import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import './bl-basis.ts'
import type { Fact, FactValue } from './facts.ts'
import { thingLink } from './links.ts'
import { News, newsStyles } from './news.ts'
import { panel } from '../../design/panel.ts'
import { registerLink } from './register-link.ts'

/** *What we know*: facts, each with its basis; what is missing says so in a lighter colour. */
@customElement('bl-facts')
export class BlFacts extends LitElement {
  static override styles = [
    shared,
    panel,
    newsStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: 6rem minmax(0, 1fr);
        gap: var(--bl-space-1) var(--bl-space-3);
      }

      dt,
      .missing {
        color: var(--bl-muted);
      }

      bl-basis {
        margin-inline-start: var(--bl-space-1);
      }

      button.link {
        min-height: 1.5rem;
      }
    `,
  ]

  @property({ attribute: false }) facts: Fact[] = []
  /** What the facts are about. */
  @property({ attribute: false }) subject = ''
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #news = new News(this)

  override willUpdate() {
    const lines = this.facts.map(({ label, values }) => [label, JSON.stringify(values)] as const)
    this.#news.look(`${this.subject} ${this.view.language}`, new Map(lines))
  }

  override render() {
    const { details } = this.#messages.value
    return html`<section>
      <h3>${details.facts.known}</h3>
      <dl>${this.facts.map((fact) => this.#fact(fact))}</dl>
    </section>`
  }

  #fact(fact: Fact) {
    const { label, values } = fact
    return html`<dt>${label}</dt>
      <dd>
        ${values.map((value, at) => {
          const isLast = at === values.length - 1
          return html`<div class=${this.#news.has(label) ? 'news' : nothing}>
            ${this.#value(value)} ${isLast ? this.#register(fact) : nothing}
          </div>`
        })}
      </dd>`
  }

  #register({ label, values, add, edit }: Fact) {
    const { registering } = this.#messages.value
    const isMissing = values.every(({ certainty }) => certainty === undefined)
    if (isMissing && add) {
      return html`<span class="missing">·</span>
        ${registerLink(registering.add, add, registering.addTo(label))}`
    }
    if (isMissing || !edit) return nothing
    return registerLink(registering.edit, edit, registering.editFact(label))
  }

  #value({ text, certainty, source, selection }: FactValue) {
    if (!certainty) return html`<span class="missing">${text}</span>`
    return html`${selection ? thingLink(this.view, selection, text) : text}
      <bl-basis .certainty=${certainty} .source=${source}></bl-basis>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-facts': BlFacts
  }
}
