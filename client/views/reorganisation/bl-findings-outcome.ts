import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import { Limited } from '../../components/details/limited.ts'
import { nameLink } from '../../components/details/links.ts'
import { panel } from '../../design/panel.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import './bl-sentence.ts'
import { Printing } from './printing.ts'

const namesAtFirst = 12

/** What follows in the worst and in the mildest case: who is left alone, which activities stop, what still holds. */
@customElement('bl-findings-outcome')
export class BlFindingsOutcome extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      h3 {
        color: var(--bl-text);
        font: var(--bl-type-heading);
      }

      dd + dt {
        margin-top: var(--bl-space-2);
      }

      li + li {
        margin-top: var(--bl-space-1);
      }

      .names li {
        display: inline;
        margin: 0;
      }

      .names li + li::before {
        content: ' · ';
      }

      summary {
        color: var(--bl-muted);
        font: var(--bl-type-secondary);
      }

      @media print {
        section {
          break-inside: avoid;
        }

        details {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) answer!: ExposureAnswer
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #limited = new Limited(this, namesAtFirst)
  readonly #printing = new Printing(this)

  override render() {
    const { answer } = this
    const isTouched = answer.counts.direct + answer.counts.indirect > 0
    return html`${isTouched ? html`${this.#isolated()} ${this.#activities()}` : nothing}
    ${this.#gains()} ${isTouched ? this.#coherence() : nothing}`
  }

  #isolated() {
    const { outcome } = this.#messages.value.exposure
    const { worst, mild } = this.answer
    if (worst.isolated.length === 0) return nothing
    return html`<section>
      <h3>${outcome.isolated}</h3>
      <dl>
        <dt class="label">${outcome.worst}</dt>
        <dd>${this.#names(worst.isolated)}</dd>
        <dt class="label">${outcome.mild}</dt>
        <dd>${mild.isolated.length === 0 ? outcome.nobody : this.#names(mild.isolated)}</dd>
      </dl>
    </section>`
  }

  #names(actors: readonly string[]) {
    return html`<ul class="names">
        ${(this.#printing.now ? actors : this.#limited.first(actors)).map(
          (id) =>
            html`<li>
              ${nameLink(this.view, { type: 'Actor', id }, this.lookup?.actors.get(id)?.name ?? id)}
            </li>`,
        )}
      </ul>
      ${this.#limited.button(actors.length, this.#messages.value)}`
  }

  #activities() {
    const { outcome } = this.#messages.value.exposure
    const exposed = this.answer.activities.filter((activity) => activity.exposed > 0)
    if (exposed.length === 0) return nothing
    return html`<section>
      <h3>${outcome.activities}</h3>
      <ul>
        ${exposed.map(
          ({ name, exposed: some, total }) =>
            html`<li>
              <span>${name}</span>:
              ${outcome.exposed(some, total)}${some === total ? html`, ${outcome.stops}` : ''}
            </li>`,
        )}
      </ul>
    </section>`
  }

  #gains() {
    const { outcome } = this.#messages.value.exposure
    const { gains } = this.answer
    if (gains.length === 0) return nothing
    return html`<section>
      <h3>${outcome.gains}</h3>
      <ul>
        ${gains.map(
          (gain) => html`<li><bl-sentence .sentence=${gain} .view=${this.view}></bl-sentence></li>`,
        )}
      </ul>
    </section>`
  }

  #coherence() {
    const { outcome } = this.#messages.value.exposure
    const { componentsBefore, pairsBefore, worst, mild } = this.answer
    const [before, after, kept] = [componentsBefore, worst.components, mild.components].map(
      (parts) => parts.length,
    ) as [number, number, number]
    return html`<section>
      <h3>${outcome.coherence}</h3>
      <p>
        ${before === after ? outcome.samePartsAlways(before) : outcome.parts(before, after, kept)}
      </p>
      <details>
        <summary>${outcome.expert}</summary>
        <p class="secondary">${outcome.pairs(pairsBefore, worst.pairsLost, mild.pairsLost)}</p>
      </details>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-findings-outcome': BlFindingsOutcome
  }
}
