import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Act, HistoryAnswer } from '../../../server/contract/history.ts'
import { finalities, type Reference } from '../../../server/domain/words.ts'
import { api } from '../../api.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import { undoAct } from '../../state/acts.ts'
import { dayInDenmark } from '../../../server/domain/days.ts'
import { hindranceWords } from '../../state/hindrance-words.ts'
import { $kept } from '../../state/shown.ts'
import { focusTitleOn } from '../../design/focus.ts'
import { shared } from '../../design/shared.ts'
import { changeWords, namesFor } from './history-words.ts'
import { skeletonStyles } from '../../design/skeleton.ts'
import { whileLoaded } from './loaded.ts'
import { panel } from '../../design/panel.ts'

const actsAtFirst = 5
const actsMore = 50

interface HistoryQuestion {
  item: Reference
  limit: number
  /** Of the network: asked again when it moves. */
  revision: number
}

/** Who did what to an item and when, newest first; asked for when it is opened. */
@customElement('bl-history')
export class BlHistory extends LitElement {
  static override styles = [
    shared,
    panel,
    skeletonStyles,
    css`
      ul {
        margin-top: var(--bl-space-2);
      }

      button.link {
        min-height: 1.5rem;
      }
    `,
  ]

  @property({ attribute: false }) item: Reference | undefined
  /** Of the network: it moves with every act. */
  @property({ attribute: false }) revision = 0
  readonly #messages = new StoreController(this, $messages)
  readonly #history = wantedResource({
    ask: ({ item, limit }: HistoryQuestion, signal) => api.history({ item, limit }, signal),
    about: ({ item, limit }) => JSON.stringify([item, limit]),
  })
  readonly #answered = new StoreController(this, this.#history.$answered)
  @state() private opened = false
  @state() private limit = actsAtFirst

  override willUpdate() {
    const { item, limit } = this
    if (!this.opened || !item) return
    const { type, id } = item
    this.#history.want({ item: { type, id }, limit, revision: this.revision })
  }

  override render() {
    const { history } = this.#messages.value.acts
    const messages = this.#messages.value
    return html`<section>
      <details
        @toggle=${(event: Event) => (this.opened = (event.target as HTMLDetailsElement).open)}
      >
        <summary class="label">${history.title}</summary>
        ${
          this.opened
            ? whileLoaded({
                answered: this.#answered.value,
                messages,
                retry: this.#history.again,
                draw: (answer) => this.#acts(answer),
              })
            : nothing
        }
      </details>
    </section>`
  }

  #acts({ acts, total }: HistoryAnswer) {
    const { history } = this.#messages.value.acts
    if (total === 0) return html`<p class="secondary">${history.none}</p>`
    return html`<ul>
        ${acts.map((act) => html`<li>${this.#act(act)}</li>`)}
      </ul>
      ${
        acts.length < total
          ? html`<p class="secondary more">
              ${history.some(acts.length, total)}
              <button class="link" @click=${() => (this.limit += actsMore)}>${history.more}</button>
            </p>`
          : nothing
      }`
  }

  #act(act: Act) {
    const { formats, acts } = this.#messages.value
    const { history, kinds } = acts
    const instant = new Date(act.at)
    const when = history.at(dayInDenmark(instant), formats.time(instant))
    const names = namesFor(act, $kept.get().network)
    const why = hindranceWords(act, this.#messages.value)
    const isUndone = act.reason === 'undone'
    const undo = async (event: Event) => {
      const trail = event.composedPath()
      await undoAct({ act: act.id, words: kinds[act.what] })
      focusTitleOn(trail)
    }
    return html`
      <p><strong>${kinds[act.what]}</strong></p>
      <p class="secondary">
        ${when} ${act.by ? history.by(act.by) : nothing}
        ${
          act.undoable
            ? html`<button
                class="link"
                aria-label=${history.undoOf(`${kinds[act.what]}, ${when}`)}
                @click=${undo}
              >
                ${history.undo}
              </button>`
            : isUndone
              ? html`<span class="tag">${history.isUndone}</span>`
              : nothing
        }
      </p>
      ${why && !isUndone ? html`<p class="secondary">${history.hindered(why)}</p>` : nothing}
      ${isFinal(act) ? html`<p class="secondary">${this.#forgotten(act)}</p>` : nothing}
      ${act.changes.map((change) => {
        const words = changeWords(change, names, this.#messages.value)
        return html`<p class="secondary">
          ${words.field}: ${words.before}
          <span aria-hidden="true">→</span><span class="unseen"> ${history.became} </span>
          ${words.after}
        </p>`
      })}
    `
  }

  #forgotten({ forgottenAt }: Act) {
    const { formats, acts } = this.#messages.value
    if (forgottenAt === undefined) return acts.history.notForgotten
    const instant = new Date(forgottenAt)
    return acts.history.forgotten(acts.history.at(dayInDenmark(instant), formats.time(instant)))
  }
}

/** Whether something that was there before the act is not kept. */
const isFinal = ({ reason }: Act) => finalities.some((one) => one === reason)

declare global {
  interface HTMLElementTagNameMap {
    'bl-history': BlHistory
  }
}
