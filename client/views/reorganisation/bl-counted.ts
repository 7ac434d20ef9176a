import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { statuses, ties, type Status, type Tie } from '../../../server/domain/words.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $question, $saved } from '../../state/exposure.ts'
import { $countable } from '../../state/read-on.ts'
import { asking, statusSwitched, tieSwitched } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import type { WhatIf } from '../../view/view.ts'
import { leftStyles } from './left-styles.ts'

interface Row {
  name: string
  count: number
  on: boolean
  /** The only one that counts, which stays. */
  last: boolean
  asked: Partial<WhatIf>
}

/** Which partnerships are counted, by tie and by status, each a switch with how many there are on the day. */
@customElement('bl-counted')
export class BlCounted extends LitElement {
  static override styles = [
    shared,
    leftStyles,
    css`
      .item {
        min-height: 2rem;
        padding: var(--bl-space-1) var(--bl-space-4);
        border-radius: 0;
      }

      .name {
        flex: 1;
      }

      [aria-checked='false'] .name {
        color: var(--bl-muted);
        text-decoration: line-through;
      }

      h3 {
        margin-top: var(--bl-space-2);
        padding-inline: var(--bl-space-4);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #question = new StoreController(this, $question)
  readonly #countable = new StoreController(this, $countable)

  override render() {
    const countable = this.#countable.value
    if (!countable) return nothing
    const { counted } = this.#messages.value.reorganisation
    const known = statuses.filter((status) => countable.statuses.has(status))
    return html`<h2>${counted.title}</h2>
      ${ties.map((tie) => this.#row(this.#tie(tie, countable.ties.get(tie) ?? 0)))}
      ${
        known.length > 1
          ? html`<h3 class="label">${counted.statuses}</h3>
              ${known.map((status) =>
                this.#row(this.#status(status, countable.statuses.get(status) ?? 0)),
              )}`
          : nothing
      }`
  }

  #tie(tie: Tie, count: number): Row {
    const question = this.#question.value
    const on = question.ties.includes(tie)
    return {
      name: this.#messages.value.reorganisation.counted.ties[tie],
      ...{ count, on, last: on && question.ties.length === 1 },
      asked: tieSwitched(question, tie),
    }
  }

  #status(status: Status, count: number): Row {
    const question = this.#question.value
    const on = question.statuses.includes(status)
    return {
      name: this.#messages.value.words.statusesInForce[status],
      ...{ count, on, last: on && question.statuses.length === 1 },
      asked: statusSwitched(question, status),
    }
  }

  #row({ name, count, on, last, asked }: Row) {
    const { formats, reorganisation } = this.#messages.value
    const { counted } = reorganisation
    return html`<button
      class="row item"
      role="switch"
      aria-checked=${on}
      aria-disabled=${last}
      aria-label=${counted.row(name, count)}
      title=${last ? counted.last : nothing}
      @click=${() => changeView(asking($saved.get(), asked))}
    >
      <span class="name">${name}</span>
      <span class="count">${formats.number(count)}</span>
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-counted': BlCounted
  }
}
