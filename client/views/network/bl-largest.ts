import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { ShownThing, ShownGroup } from '../../state/shown-drawing.ts'
import { $messages } from '../../locales/messages.ts'
import { changeView } from '../../view/view-store.ts'
import { $drawing } from '../../state/shown.ts'
import { groupOpened, selected } from '../../view/transitions.ts'
import { shared } from '../../design/shared.ts'

/** Groups that are listed. */
const listed = 6

const isFolded = (thing: ShownThing): thing is ShownGroup => thing.sort === 'folded'

/** The largest folded groups, each opened by a click. */
@customElement('bl-largest')
export class BlLargest extends LitElement {
  static override styles = [
    shared,
    css`
      /* Without groups to list it takes no room beside its neighbours. */
      :host {
        display: contents;
      }

      h2 {
        margin-bottom: var(--bl-space-1);
        padding-inline: var(--bl-space-4);
      }

      .item {
        display: flex;
        gap: var(--bl-space-3);
        align-items: center;
        justify-content: space-between;
        min-height: max(2rem, var(--bl-target));
        padding: var(--bl-space-1) var(--bl-space-4);
        border-radius: 0;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #drawing = new StoreController(this, $drawing)

  #open({ selects }: ShownGroup) {
    changeView((view) => groupOpened(selects.id)(selected(selects)(view)))
  }

  override render() {
    const groups = (this.#drawing.value?.things ?? []).filter(isFolded)
    if (groups.length === 0) return nothing
    const { frame, formats } = this.#messages.value
    return html`
      <section>
        <h2 class="label">${frame.legend.largest}</h2>
        <ul>
          ${groups
            .toSorted((one, other) => other.actors - one.actors)
            .slice(0, listed)
            .map(
              (group) => html`
                <li>
                  <button class="item" @click=${() => this.#open(group)}>
                    <span>${group.name}</span>
                    <span class="count">${formats.number(group.actors)}</span>
                  </button>
                </li>
              `,
            )}
        </ul>
      </section>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-largest': BlLargest
  }
}
