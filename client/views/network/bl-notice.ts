import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import { hidingRows } from '../../../server/picture/legend.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $drawing, $kept, $lookup, lookAgain } from '../../state/shown.ts'
import { dayChosen, reset } from '../../view/transitions.ts'
import { emit } from '../../events.ts'
import { rowName } from '../../components/row-name.ts'
import { shared } from '../../design/shared.ts'
import { skeleton, skeletonStyles } from '../../design/skeleton.ts'

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
    skeletonStyles,
    css`
      :host {
        display: grid;
        padding: var(--bl-space-4);
        place-content: center;
        pointer-events: none;
      }

      .card {
        width: min(22rem, 100%);
        pointer-events: auto;
      }

      .skeleton {
        min-width: 18rem;
        padding: 0;
      }

      h2 {
        margin-bottom: var(--bl-space-1);
        font: var(--bl-type-heading);
      }

      p {
        color: var(--bl-muted);
      }

      button {
        margin-top: var(--bl-space-3);
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
    const { loading } = this.#messages.value.frame.states
    return html`<div class="card">${skeleton(loading)}</div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-notice': BlNotice
  }
}
