import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ShownGroupFacts } from '../../state/shown-drawing.ts'
import { actorKinds } from '../../../server/domain/words.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { sign } from '../sign.ts'
import { shared } from '../../design/shared.ts'
import { emit } from '../../events.ts'
import { nameLink, thingLink } from './links.ts'
import { askableIn } from '../../../server/picture/counts.ts'
import { panel } from '../../design/panel.ts'

/** A group of a folded network: what is in it, where its partnerships lead, who has most, and opening or folding it. */
@customElement('bl-group-card')
export class BlGroupCard extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      li + li {
        margin-top: var(--bl-space-2);
      }

      .signed {
        display: grid;
        grid-template-columns: 1.5rem minmax(0, 1fr) auto;
        column-gap: var(--bl-space-3);
        align-items: center;
      }
    `,
  ]

  @property({ attribute: false }) facts!: ShownGroupFacts
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    return html`${this.#kinds()} ${this.#outward()} ${this.#connected()} ${this.#actions()}`
  }

  #kinds() {
    const { words, details, formats } = this.#messages.value
    const { kinds } = this.facts
    return html`<section>
      <h3>${details.groups.kinds}</h3>
      <ul>
        ${actorKinds.map((kind) => {
          const count = kinds[kind]
          if (!count) return nothing
          return html`<li class="signed">
            ${sign(kind, true)}<span>${words.kinds[kind]}</span>
            <span class="count">${formats.number(count)}</span>
          </li>`
        })}
      </ul>
      ${this.#coverage()}
    </section>`
  }

  #coverage() {
    const { coverages } = this.facts
    const askable = askableIn(coverages)
    if (askable === 0) return nothing
    const { group } = this.#messages.value.coverage
    return html`<p class="secondary more">${group(coverages.interviewed ?? 0, askable)}</p>`
  }

  #outward() {
    const { groups } = this.#messages.value.details
    const { outward } = this.facts
    return html`<section>
      <h3>${groups.outward}</h3>
      ${outward.length === 0 ? html`<p class="secondary">${groups.noneOutward}</p>` : nothing}
      <ul>
        ${outward.map(
          ({ group, partnerships }) =>
            html`<li class="ranked">
              ${thingLink(this.view, { type: 'Group', id: group.id }, groups.to(group.name))}
              <span class="count">${groups.partnershipsTo(partnerships)}</span>
            </li>`,
        )}
      </ul>
    </section>`
  }

  #connected() {
    const { details, formats } = this.#messages.value
    const { connected } = this.facts
    if (connected.length === 0) return nothing
    return html`<section>
      <h3>${details.groups.mostConnected}</h3>
      <ul>
        ${connected.map(
          ({ actor, partnerships }) =>
            html`<li class="signed">
              ${sign(actor.kind, actor.named)}
              ${nameLink(this.view, { type: 'Actor', id: actor.id }, actor.name)}
              <span class="count">${formats.number(partnerships)}</span>
            </li>`,
        )}
      </ul>
    </section>`
  }

  #actions() {
    const { groups } = this.#messages.value.details
    const { id, name, opened } = this.facts.group
    const isKept = this.view.within === id
    const turn = () => emit(this, opened ? 'group-fold' : 'group-open', { id })
    const keep = () => emit(this, isKept ? 'group-leave' : 'group-keep', { id })
    return html`<section class="row">
      <button class="plain" @click=${turn}>${opened ? groups.fold : groups.open}</button>
      <button class="plain" @click=${keep}>${isKept ? groups.leave : groups.keep(name)}</button>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-group-card': BlGroupCard
  }
}
