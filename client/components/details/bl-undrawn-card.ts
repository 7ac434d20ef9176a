import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tieRowOf } from '../../../server/picture/rows.ts'
import type { EvidenceAnswer } from '../../../server/contract/interviews.ts'
import { $messages } from '../../locales/messages.ts'
import { addressOf } from '../../view/address.ts'
import { actorsIn, deliveringIn } from '../../state/belonging.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import { subjectOpened } from '../../view/reorganising.ts'
import type { View } from '../../view/view.ts'
import { sign } from '../sign.ts'
import { shared } from '../../design/shared.ts'
import './bl-facts.ts'
import './bl-history.ts'
import './bl-quotes.ts'
import { followed } from '../../events.ts'
import { Limited } from './limited.ts'
import { nameLink } from './links.ts'
import { panel } from '../../design/panel.ts'
import { tieSample } from './tie-sample.ts'
import { undrawnFacts, type Undrawn } from './undrawn-facts.ts'

const linesAtFirst = 8

/** A unit, an activity or a reorganisation: what is known of it, what belongs to it, and the answers that speak of it. */
@customElement('bl-undrawn-card')
export class BlUndrawnCard extends LitElement {
  static override styles = [shared, panel]

  @property({ attribute: false }) type!: Undrawn
  @property({ attribute: false }) subject!: string
  @property({ attribute: false }) card!: EvidenceAnswer
  @property({ attribute: false }) lookup!: Lookup
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #limited = new Limited(this, linesAtFirst)

  override render() {
    const messages = this.#messages.value
    const { type, subject: id, card, lookup, view } = this
    const { answers, people, interviewed } = card.evidence
    const facts = undrawnFacts({ type, id }, lookup, messages)
    return html`
      ${
        facts.length > 0
          ? html`<bl-facts .facts=${facts} .subject=${id} .view=${view}></bl-facts>`
          : nothing
      }
      ${type === 'Unit' ? this.#actors() : nothing}
      ${type === 'Activity' ? this.#partnerships() : nothing}
      ${type === 'Reorganisation' ? this.#exposure() : nothing}
      <bl-quotes
        .heading=${messages.details.quotes.answers}
        .quotes=${answers}
        .people=${{ gave: people, of: interviewed }}
        .about=${[{ type, id }]}
        .view=${view}
      ></bl-quotes>
      <bl-history .item=${{ type, id }} .revision=${card.revision}></bl-history>
    `
  }

  /** The actors that belong to the unit, or to one below it. */
  #actors() {
    const messages = this.#messages.value
    const { cards } = messages.coverage
    const actors = actorsIn(this.lookup, [this.subject])
    return html`<section>
      <h3>${cards.actors} <span class="count">${messages.formats.number(actors.length)}</span></h3>
      ${actors.length === 0 ? html`<p class="secondary">${cards.noActors}</p>` : nothing}
      <ul>
        ${this.#limited.first(actors).map(
          ({ id, name, kind, named }) =>
            html`<li class="line">
              ${sign(kind, named)}
              <div>
                ${nameLink(this.view, { type: 'Actor', id }, name)}
                <p class="secondary">${messages.words.kinds[kind]}</p>
              </div>
            </li>`,
        )}
      </ul>
      ${this.#limited.button(actors.length, messages)}
    </section>`
  }

  #partnerships() {
    const messages = this.#messages.value
    const { cards } = messages.coverage
    const partnerships = deliveringIn(this.lookup, this.subject)
    return html`<section>
      <h3>
        ${cards.partnerships}
        <span class="count">${messages.formats.number(partnerships.length)}</span>
      </h3>
      ${
        partnerships.length === 0 ? html`<p class="secondary">${cards.noPartnerships}</p>` : nothing
      }
      <ul>
        ${this.#limited.first(partnerships).map((partnership) => {
          const row = tieRowOf(partnership)
          const { id, name } = partnership
          return html`<li class="line">
            ${tieSample(row, messages.words.ties[row])}
            <div>${nameLink(this.view, { type: 'Partnership', id }, name)}</div>
          </li>`
        })}
      </ul>
      ${this.#limited.button(partnerships.length, messages)}
    </section>`
  }

  /** The way to what the reorganisation exposes. */
  #exposure() {
    const { subject: id, view } = this
    const href = addressOf(subjectOpened({ type: 'reorganisation', id })(view))
    return html`<section>
      <a
        href=${href}
        @click=${(event: MouseEvent) => followed(event, 'reorganisation-open', { id })}
        >${this.#messages.value.coverage.cards.open}</a
      >
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-undrawn-card': BlUndrawnCard
  }
}
