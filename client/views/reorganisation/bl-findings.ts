import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import { exposureClasses, type ExposureClass } from '../../../server/domain/words.ts'
import { classSign, classStyles } from '../../components/class-sign.ts'
import { nameLink } from '../../components/details/links.ts'
import { focusTitle } from '../../design/focus.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import './bl-findings-list.ts'
import './bl-findings-outcome.ts'
import './bl-unfetched.ts'
import { Printing } from './printing.ts'

/** Every counted partnership in a reorganisation, most affected first: exposed, those that cannot be judged, the rest. */
@customElement('bl-findings')
export class BlFindings extends LitElement {
  static override styles = [
    shared,
    classStyles,
    css`
      header {
        gap: var(--bl-space-1) var(--bl-space-2);
        align-items: baseline;
        padding: var(--bl-space-4) var(--bl-edge) var(--bl-space-3);
        border-bottom: 1px solid var(--bl-line);
      }

      h2,
      summary {
        font: var(--bl-type-heading);
      }

      h2 {
        font-weight: 650;
      }

      .order {
        margin-inline-start: auto;
      }

      .chips {
        flex-basis: 100%;
        margin-top: var(--bl-space-1);
      }

      .chips button {
        min-height: 1.625rem;
        padding: 0 var(--bl-space-2);
        border: 1px solid transparent;
        border-radius: var(--bl-radius-tag);
        background: color-mix(in srgb, var(--bl-class) 11%, var(--bl-panel));
        color: color-mix(in srgb, var(--bl-class) 65%, var(--bl-text));
        font: 600 0.75rem/1rem var(--bl-font);
        font-variant-numeric: tabular-nums;
        transition: border-color var(--bl-motion-colour);
      }

      .chips button:hover {
        border-color: var(--bl-class);
      }

      .chips [aria-pressed='true'] {
        border-color: var(--bl-class);
        box-shadow: inset 0 0 0 1px var(--bl-class);
      }

      .hint {
        flex-basis: 100%;
      }

      section > h3 {
        padding: var(--bl-space-5) var(--bl-edge) 0;
      }

      section > p,
      details > p {
        padding: 0 var(--bl-edge) var(--bl-space-2);
      }

      section > p,
      details {
        border-bottom: 1px solid var(--bl-line);
      }

      summary {
        padding: var(--bl-space-3) var(--bl-edge);
      }

      summary .sign {
        vertical-align: middle;
      }

      details li {
        padding: var(--bl-space-1) var(--bl-edge);
      }

      bl-unfetched {
        padding-inline: var(--bl-edge);
      }

      @media (width < 640px) {
        .chips button {
          min-height: 2.75rem;
          padding-inline: var(--bl-space-3);
        }

        .order,
        .hint {
          display: none;
        }
      }

      @media print {
        .hint,
        .order,
        .chips button {
          border-color: currentColor;
          background: none;
          box-shadow: none;
        }

        summary {
          list-style: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) answer!: ExposureAnswer
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  /** Only these classes are shown; all when empty. */
  @state() private chosen: readonly ExposureClass[] = []
  @state() private restOpened = false
  readonly #messages = new StoreController(this, $messages)
  readonly #printing = new Printing(this)

  /** Moves the focus to the title, when the list is returned to. */
  async focusTitle() {
    await this.updateComplete
    focusTitle(this.renderRoot)
  }

  override render() {
    const { exposure, words } = this.#messages.value
    const { findings: texts } = exposure
    const { answer } = this
    return html`<header class="row">
        <h2 tabindex="-1">${texts.title}</h2>
        <span class="secondary">${texts.registered(answer.counts.total)}</span>
        <span class="secondary order">${texts.order}</span>
        ${this.#chips()}
        <p class="secondary hint">${texts.hint}</p>
      </header>
      ${this.#list(['direct', 'indirect'])}
      ${
        this.#isShown('unknown')
          ? html`<section>
              <h3>${words.classes.unknown}</h3>
              <p class="secondary">${texts.unknownNote}</p>
              ${this.#list(['unknown'])}
            </section>`
          : nothing
      }
      <bl-findings-outcome
        .answer=${answer}
        .lookup=${this.lookup}
        .view=${this.view}
      ></bl-findings-outcome>
      ${this.#isShown('not-shown') ? this.#rest() : nothing}
      <bl-unfetched .answer=${answer}></bl-unfetched> ${this.#general()}`
  }

  #chips() {
    const { counted, showOnly } = this.#messages.value.exposure.findings
    const { counts } = this.answer
    return html`<div class="row chips" role="group" aria-label=${showOnly}>
      ${this.#present().map(
        (of) =>
          html`<button
            data-class=${of}
            aria-pressed=${this.chosen.includes(of)}
            @click=${() => this.#choose(of)}
          >
            ${counted[of](counts[of])}
          </button>`,
      )}
    </div>`
  }

  #list(classes: readonly ExposureClass[]) {
    const shown = classes.filter((of) => this.#isShown(of))
    const findings = this.answer.findings.filter((finding) => shown.includes(finding.class))
    if (findings.length === 0) return nothing
    return html`<bl-findings-list
      .findings=${findings}
      .lookup=${this.lookup}
      .view=${this.view}
      .whole=${this.#printing.now}
    ></bl-findings-list>`
  }

  /** Closed until asked for, and drawn only then; open when it is all that is asked for. */
  #rest() {
    const { words, exposure, formats } = this.#messages.value
    const isOpen = this.restOpened || this.chosen.includes('not-shown')
    const turned = (event: Event) => (this.restOpened = (event.target as HTMLDetailsElement).open)
    return html`<details ?open=${isOpen} @toggle=${turned}>
      <summary>
        ${classSign('not-shown')} ${words.classes['not-shown']}
        <span class="count">${formats.number(this.answer.counts['not-shown'])}</span>
      </summary>
      <p class="secondary">${exposure.findings.notShownNote}</p>
      ${isOpen ? this.#list(['not-shown']) : nothing}
    </details>`
  }

  #general() {
    const { words, details, formats } = this.#messages.value
    const { general } = this.answer
    if (general.length === 0) return nothing
    return html`<details>
      <summary>
        ${words.ties.GENERAL} <span class="count">${formats.number(general.length)}</span>
      </summary>
      <p class="secondary">${details.partnerships.generalNote}</p>
      <ul>
        ${general.map(
          ({ partnership: id, name }) =>
            html`<li>${nameLink(this.view, { type: 'Partnership', id }, name)}</li>`,
        )}
      </ul>
    </details>`
  }

  /** The classes that any partnership is in. */
  #present() {
    return exposureClasses.filter((of) => this.answer.counts[of] > 0)
  }

  #isShown(of: ExposureClass) {
    const present = this.#present()
    const chosen = this.chosen.filter((one) => present.includes(one))
    const isChosen = chosen.length === 0 || chosen.includes(of) || this.#printing.now
    return isChosen && present.includes(of)
  }

  #choose(of: ExposureClass) {
    this.chosen = this.chosen.includes(of)
      ? this.chosen.filter((one) => one !== of)
      : [...this.chosen, of]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-findings': BlFindings
  }
}
