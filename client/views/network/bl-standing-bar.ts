import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $pathFrom, forgetPathStart } from '../../state/path-start.ts'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import type { Steps } from '../../../server/domain/picture-question.ts'
import { $messages } from '../../locales/messages.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $drawing, $kept, $lookup } from '../../state/shown.ts'
import { isNarrowed, reset, stepsTaken } from '../../view/transitions.ts'
import { chipsOf, type Chip } from './chips.ts'
import { icon } from '../../design/icon.ts'
import { pillStyles } from '../../design/pill.ts'
import { shared } from '../../design/shared.ts'

const allSteps: readonly Steps[] = [1, 2, 3, 4]

/** What is shown of what there is, and everything that narrows it, each with its own way out and one for all. */
@customElement('bl-standing-bar')
export class BlStandingBar extends LitElement {
  static override styles = [
    shared,
    pillStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--bl-space-2);
        align-items: center;
        /* What lies between the pills belongs to the picture. */
        pointer-events: none;
      }

      ul {
        display: contents;
      }

      .pill,
      .reset,
      ::slotted(*) {
        pointer-events: auto;
      }

      .pill {
        font-variant-numeric: tabular-nums;
      }

      .quiet,
      .remove,
      .steps button {
        color: var(--bl-muted);
      }

      li.pill,
      .sought {
        padding-inline-end: var(--bl-space-1);
      }

      .sought {
        border-color: var(--bl-accent);
        background: var(--bl-accent-soft);
      }

      .pill button {
        display: grid;
        min-width: 1.625rem;
        height: 1.625rem;
        border-radius: 50%;
        place-content: center;
      }

      .pill button:hover {
        background: var(--bl-sunken);
      }

      .remove:hover {
        color: var(--bl-text);
      }

      .steps {
        display: flex;
        gap: 2px;
      }

      .steps [aria-pressed='true'] {
        background: var(--bl-accent-soft);
        color: var(--bl-accent);
        font-weight: 650;
      }

      .reset {
        min-height: 2.125rem;
        padding: 0 var(--bl-space-2);
        color: var(--bl-accent);
        font-weight: 600;
      }

      .reset:hover {
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      @media (width < 640px) {
        .words {
          display: none;
        }

        .pill {
          padding-inline: var(--bl-space-3);
        }

        li.pill {
          padding-inline-end: 0;
        }

        .pill button {
          min-width: 2rem;
          height: 2rem;
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #drawing = new StoreController(this, $drawing)
  readonly #kept = new StoreController(this, $kept)
  readonly #lookup = new StoreController(this, $lookup)
  readonly #pathFrom = new StoreController(this, $pathFrom)

  #figure({ shown, singly, of, folded }: ShownDrawing) {
    const { bar } = this.#messages.value.frame
    const said =
      folded === 0
        ? bar.shown(shown, of)
        : singly === 0
          ? bar.allFolded(shown, of, folded)
          : bar.singly(singly, of)
    const rest = folded > 0 && singly > 0
    return html`
      <p class="pill"><strong>${said.figure}</strong> ${said.what}</p>
      ${rest ? html`<p class="pill quiet">${bar.rest(folded)}</p>` : nothing}
    `
  }

  /** The network in words: formal, collaborations and general ones always told apart. */
  #words() {
    const { network } = this.#kept.value
    if (!network) return nothing
    const { bar } = this.#messages.value.frame
    const { formal, collaborations, general } = network.shown
    const parts = [bar.formal(formal), bar.collaborations(collaborations)]
    if (general > 0) parts.push(bar.general(general))
    return html`<p class="pill quiet words">${parts.join(' · ')}</p>`
  }

  #steps() {
    const { bar } = this.#messages.value.frame
    const steps = this.#view.value.focus?.steps
    return html`
      <span role="group" aria-label=${bar.steps} class="steps">
        ${allSteps.map(
          (step) => html`
            <button
              aria-pressed=${step === steps}
              aria-label=${bar.step(step)}
              @click=${() => changeView(stepsTaken(step))}
            >
              ${step}
            </button>
          `,
        )}
      </span>
    `
  }

  #chip({ text, removed, steps }: Chip) {
    return html`
      <li class="pill">
        ${text}${steps ? this.#steps() : nothing}
        <button
          class="remove"
          aria-label=${this.#messages.value.frame.bar.remove(text)}
          @click=${() => changeView(removed)}
        >
          ${icon('close')}
        </button>
      </li>
    `
  }

  #pathSought(from: string) {
    const { bar } = this.#messages.value.frame
    const text = bar.pathFrom(this.#lookup.value?.actors.get(from)?.name ?? from)
    return html`
      <p class="pill sought">
        ${text}
        <button class="remove" aria-label=${bar.remove(text)} @click=${() => forgetPathStart()}>
          ${icon('close')}
        </button>
      </p>
    `
  }

  override render() {
    const drawing = this.#drawing.value
    if (!drawing) return nothing
    const view = this.#view.value
    const { bar } = this.#messages.value.frame
    const chips = chipsOf(view, this.#messages.value, {
      lookup: this.#lookup.value,
      within: drawing.within,
    })
    const from = this.#pathFrom.value
    return html`
      <slot></slot>
      ${this.#figure(drawing)} ${from ? this.#pathSought(from) : nothing}
      ${
        chips.length === 0 && !from && drawing.folded === 0
          ? this.#words()
          : html`<ul role="list" aria-label=${bar.label}>
              ${chips.map((chip) => this.#chip(chip))}
            </ul>`
      }
      ${
        isNarrowed(view)
          ? html`<button class="reset" @click=${() => changeView(reset)}>${bar.reset}</button>`
          : nothing
      }
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-standing-bar': BlStandingBar
  }
}
