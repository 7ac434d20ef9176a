import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import { exposureClasses } from '../../../server/domain/words.ts'
import { classSign } from '../../components/class-sign.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { dayInDenmark } from '../../../server/domain/days.ts'
import type { View } from '../../view/view.ts'
import './bl-sentence.ts'

/** What a reader of the paper must know: the days, what is counted, the changes, and what the classes and words mean. */
@customElement('bl-exposure-terms')
export class BlExposureTerms extends LitElement {
  static override styles = [
    shared,
    css`
      h2 {
        margin-top: var(--bl-space-4);
        font: var(--bl-type-heading);
      }

      p,
      li {
        font: var(--bl-type-secondary);
      }

      ol {
        padding-inline-start: var(--bl-space-5);
        list-style: decimal;
      }

      .legend li {
        display: grid;
        grid-template-columns: 1.5rem 8rem minmax(0, 1fr);
        align-items: center;
      }
    `,
  ]

  @property({ attribute: false }) answer!: ExposureAnswer
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { exposure, words } = this.#messages.value
    const { summary } = exposure
    const { answer } = this
    const { ties, statuses, windowDays } = answer.filter
    const named = statuses.map((status) => words.statusesInForce[status].toLowerCase())
    return html`${this.#changes()}
      <h2>${summary.terms}</h2>
      <p>${summary.readOn(answer.date, answer.readOn)}</p>
      <p>
        ${summary.counting(
          ties.map((tie) => words.ties[tie].toLowerCase()),
          named,
        )}
        ${summary.window(windowDays)}
      </p>
      <p>${summary.worstCase}</p>
      <ul class="legend">
        ${exposureClasses.map(
          (of) =>
            html`<li>
              ${classSign(of)} <strong>${words.classes[of]}</strong> ${words.classMeanings[of]}
            </li>`,
        )}
      </ul>
      <p>${summary.printedOn(dayInDenmark(new Date()))}</p>`
  }

  #changes() {
    const { changes } = this.answer
    if (changes.length === 0) return nothing
    return html`<h2>${this.#messages.value.exposure.summary.changes}</h2>
      <ol>
        ${changes.map(
          (change) =>
            html`<li><bl-sentence .sentence=${change} .view=${this.view}></bl-sentence></li>`,
        )}
      </ol>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-terms': BlExposureTerms
  }
}
