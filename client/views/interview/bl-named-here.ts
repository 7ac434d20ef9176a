import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { RowKey } from '../../../server/domain/picture-question.ts'
import type { Answer } from '../../../server/domain/interview.ts'
import type { Reference } from '../../../server/domain/words.ts'
import '../../components/details/bl-basis.ts'
import { nameLink } from '../../components/details/links.ts'
import { panel } from '../../design/panel.ts'
import { sign } from '../../components/sign.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import { changeView } from '../../view/view-store.ts'
import { nothingReorganised, type View } from '../../view/view.ts'
import { Limited } from '../../components/details/limited.ts'
import { mentionStyles } from './mention-styles.ts'
import {
  keyOf,
  leadsOf,
  mentionedIn,
  selectionOf,
  sortOf,
  unitsNamedIn,
  type Mentioned,
} from './mentioned.ts'

const relatedAtFirst = 6

/** What the answer in view names, each with its basis and the way to it in the network. */
@customElement('bl-named-here')
export class BlNamedHere extends LitElement {
  static override styles = [
    shared,
    panel,
    mentionStyles,
    css`
      .line {
        grid-template-columns: 1.5rem minmax(0, 1fr) auto;
      }

      .related {
        margin-top: var(--bl-space-1);
      }

      .related li {
        display: inline;
      }

      .related li + li {
        margin: 0;
      }

      .related li + li::before {
        content: ' · ';
      }

      button.plain {
        margin-top: var(--bl-space-2);
      }
    `,
  ]

  @property({ attribute: false }) answer!: Answer
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #limited = new Limited(this, relatedAtFirst)

  override render() {
    const { interview } = this.#messages.value
    const things = mentionedIn(this.answer)
    return html`<section>
      <h3>${interview.namedHere}</h3>
      ${things.length === 0 ? html`<p class="secondary">${interview.namesNothing}</p>` : nothing}
      <ul>
        ${things.map((thing) => this.#thing(thing))}
      </ul>
      ${this.#affects()}
    </section>`
  }

  #thing({ target, name, certainty }: Mentioned) {
    const selection = selectionOf(target)
    const leads = this.lookup && leadsOf(target, this.lookup, this.#messages.value)
    return html`<li class="line" data-thing=${keyOf(target)}>
      ${this.#mark(target)}
      <div>
        ${selection ? nameLink(this.view, selection, name) : html`<strong>${name}</strong>`}
        <p class="secondary">${leads?.what}</p>
        ${leads && this.#related(leads)}
      </div>
      <bl-basis .certainty=${certainty}></bl-basis>
    </li>`
  }

  /** Asks in the reorganisation room about the units that are named. */
  #affects() {
    const units = this.lookup ? unitsNamedIn(this.answer, this.lookup) : []
    if (units.length === 0) return nothing
    const { phase, sheet } = nothingReorganised
    const ask = () =>
      changeView(({ selected: _, ...view }) => ({
        ...view,
        room: 'reorganisation',
        reorganisation: { phase, sheet, whatIf: { units } },
      }))
    return html`<button class="plain" @click=${ask}>
      ${this.#messages.value.reading.affects}
    </button>`
  }

  #mark(target: Reference) {
    const actor = target.type === 'Actor' && this.lookup?.actors.get(target.id)
    if (actor) return sign(actor.kind, actor.named)
    return html`<span class="square ${sortOf(target)}" aria-hidden="true"></span>`
  }

  #related({ heading, empty, related, row }: ReturnType<typeof leadsOf>) {
    const messages = this.#messages.value
    if (heading === undefined) return nothing
    if (related.length === 0) return html`<p class="secondary related">${empty}</p>`
    return html`<div class="secondary related">
        ${heading}:
        <ul>
          ${this.#limited
            .first(related)
            .map(({ selection, name }) => html`<li>${nameLink(this.view, selection, name)}</li>`)}
        </ul>
        ${this.#limited.button(related.length, messages)}
      </div>
      ${
        row === undefined
          ? nothing
          : html`<button class="plain" @click=${() => this.#showcase(row)}>
              ${messages.interview.showInNetwork}
            </button>`
      }`
  }

  #showcase(row: RowKey) {
    changeView((view) => ({ ...view, room: 'network', showcased: [row] }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-named-here': BlNamedHere
  }
}
