import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Selection } from '../../../server/domain/picture-question.ts'
import type { PathsAnswer } from '../../../server/contract/paths.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import { sign } from '../sign.ts'
import { shared } from '../../design/shared.ts'
import { emit } from '../../events.ts'
import { nameLink, thingLink } from './links.ts'
import { panel } from '../../design/panel.ts'
import { tieSample } from './tie-sample.ts'

type Stop = PathsAnswer['shortest'][number][number]

/** How two actors are connected: the shortest paths stop by stop, and how many independent routes there are. */
@customElement('bl-paths')
export class BlPaths extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      ol li + li {
        margin-top: var(--bl-space-1);
      }

      .reading p + p {
        margin-top: var(--bl-space-2);
      }

      h4:first-of-type {
        margin-top: 0;
      }
    `,
  ]

  @property({ attribute: false }) paths!: PathsAnswer
  @property({ attribute: false }) lookup!: Lookup
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { paths } = this.#messages.value.details
    return html`
      <section class="reading">
        ${this.#answer()}
        <p class="secondary">${paths.readOn(this.paths.asOf)}</p>
      </section>
      ${this.#routes()} ${this.#shortest()}
      <section class="row">
        <button class="plain" @click=${() => emit(this, 'path-clear', undefined)}>
          ${paths.clear}
        </button>
      </section>
    `
  }

  #answer() {
    const { paths } = this.#messages.value.details
    const { from, to, namedTogether, partnerships } = this.paths
    const names = [this.#name(from), this.#name(to)] as const
    if (namedTogether) return html`<p>${paths.namedTogether(...names)}</p>`
    if (partnerships === null) return html`<p>${paths.unconnected(...names)}</p>`
    return html`<p>${paths.length(partnerships)}</p>`
  }

  #routes() {
    const { paths } = this.#messages.value.details
    const { partnerships, independentRoutes } = this.paths
    const { sharingNoPartnership, norActorBetween } = independentRoutes
    if (partnerships === null || sharingNoPartnership === null) return nothing
    return html`<section class="reading">
      <h3>${paths.routes}</h3>
      <p>
        ${paths.disjoint(sharingNoPartnership)}
        ${sharingNoPartnership === 1 ? paths.fragile : nothing}
      </p>
      ${norActorBetween === null ? nothing : html`<p>${paths.apart(norActorBetween)}</p>`}
    </section>`
  }

  #shortest() {
    const { details } = this.#messages.value
    const { shortest, total, namedTogether } = this.paths
    if (shortest.length === 0 || namedTogether) return nothing
    return html`<section>
      <h3>${details.paths.shortest} <span class="count">${total}</span></h3>
      ${shortest.map(
        (stops, index) => html`
          ${shortest.length > 1 ? html`<h4>${details.paths.path(index + 1)}</h4>` : nothing}
          <ol>
            ${stops.map((stop) => html`<li class="line">${this.#stop(stop)}</li>`)}
          </ol>
        `,
      )}
      ${
        total > shortest.length
          ? html`<p class="secondary more">${details.paths.limited(shortest.length, total)}</p>`
          : nothing
      }
    </section>`
  }

  #stop(stop: Stop) {
    if (stop.type === 'Set') return this.#set(stop.actors)
    return stop.type === 'Actor' ? this.#actor(stop.id) : this.#partnership(stop.id)
  }

  #set(actors: string[]) {
    const { picture, formats } = this.#messages.value
    const selection: Selection = { type: 'Set', id: actors.toSorted().join('+') }
    const names = formats.list(actors.map((id) => this.#name(id)))
    return html`<span aria-hidden="true"></span>
      <div>
        ${thingLink(this.view, selection, names)}
        <p class="secondary">${picture.sets.together}</p>
      </div>`
  }

  #actor(id: string) {
    const actor = this.lookup.actors.get(id)
    return html`${actor ? sign(actor.kind, actor.named) : html`<span></span>`}
    ${nameLink(this.view, { type: 'Actor', id }, this.#name(id))}`
  }

  #partnership(id: string) {
    const { words } = this.#messages.value
    const sided = this.lookup.sided.get(id)
    const row = sided?.tie ?? 'COLLABORATION'
    return html`${tieSample(row, words.ties[row])}
    ${nameLink(this.view, { type: 'Partnership', id }, sided?.partnership.name ?? id)}`
  }

  #name(actor: string) {
    return this.lookup.actors.get(actor)?.name ?? actor
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-paths': BlPaths
  }
}
