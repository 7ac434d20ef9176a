import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import { hidingRows } from '../../../server/picture/legend.ts'
import { $view, changeView } from '../../view/session.ts'
import { $drawing, $kept, $lookup, lookAgain } from '../../state/shown.ts'
import { dayChosen, reset } from '../../view/transitions.ts'
import { emit } from '../../events.ts'
import { rowName } from '../../components/row-name.ts'
import { shared } from '../../design/shared.ts'

interface Card {
  title: string
  text: string
  act: string
  does: () => void
}

/** What stands in the picture's place while there is nothing to draw: loading, failed, empty, or all filtered away. */
@customElement('bl-notice')
export class BlNotice extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        pointer-events: none;
        place-content: center;
        padding: var(--bl-space-4);
      }

      .card {
        width: min(22rem, 100%);
        padding: var(--bl-space-5);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-card);
        background: var(--bl-panel);
        pointer-events: auto;
      }

      h2 {
        margin-bottom: var(--bl-space-1);
        font: 650 0.9375rem/1.375rem var(--bl-font);
      }

      p {
        color: var(--bl-muted);
      }

      button {
        margin-top: var(--bl-space-3);
      }

      .skeleton {
        display: grid;
        gap: var(--bl-space-3);
        min-width: 18rem;
      }

      /* The word waits, so that what loads at once does not flash it. */
      .skeleton h2 {
        animation: 0s linear 300ms backwards appear;
      }

      .skeleton span {
        height: 0.75rem;
        border-radius: 6px;
        background: var(--bl-sunken);
      }

      .skeleton span:nth-of-type(2) {
        width: 75%;
      }

      .skeleton span:nth-of-type(3) {
        width: 85%;
      }

      @keyframes appear {
        from {
          visibility: hidden;
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #kept = new StoreController(this, $kept)
  readonly #drawing = new StoreController(this, $drawing)
  readonly #lookup = new StoreController(this, $lookup)

  #failed(): Card | undefined {
    const { states } = this.#messages.value.frame
    const { failure } = this.#kept.value
    if (failure === undefined) return undefined
    const title =
      failure === 'offline' || failure === 'unavailable' ? states[failure] : states.other
    return { title, text: states.nothingYet, act: states.tryNow, does: () => void lookAgain() }
  }

  #empty(): Card {
    const { states } = this.#messages.value.frame
    const { asOf } = this.#kept.value
    return asOf
      ? {
          title: states.emptyOn(asOf),
          text: states.emptyOnAdvice,
          act: this.#messages.value.frame.legend.everything,
          does: () => changeView(dayChosen(undefined)),
        }
      : {
          title: states.empty,
          text: states.emptyAdvice,
          act: this.#messages.value.registering.new.partnership,
          does: () => emit(this, 'register-open', { act: 'new-partnership' }),
        }
  }

  #noMatch(of: number): Card {
    const { states } = this.#messages.value.frame
    const lookup = this.#lookup.value
    const rows = lookup ? hidingRows(lookup, this.#view.value) : []
    const names = rows.map((row) => rowName(row, this.#messages.value, lookup))
    return {
      title: states.noMatch,
      text: states.hiddenBy(of, names),
      act: states.resetFilters,
      does: () => changeView(reset),
    }
  }

  #card(): Card | undefined {
    const { network } = this.#kept.value
    if (!network) return this.#failed()
    if (network.actors.length === 0) return this.#empty()
    const drawing = this.#drawing.value
    return drawing?.shown === 0 ? this.#noMatch(drawing.of) : undefined
  }

  override render() {
    const card = this.#card()
    if (card) {
      return html`
        <div class="card" role="status">
          <h2 tabindex="-1">${card.title}</h2>
          <p>${card.text}</p>
          <button class="link" @click=${card.does}>${card.act}</button>
        </div>
      `
    }
    if (this.#kept.value.network) return nothing
    return html`
      <div class="card skeleton">
        <h2>${this.#messages.value.frame.states.loading}</h2>
        <span></span><span></span><span></span>
      </div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-notice': BlNotice
  }
}
