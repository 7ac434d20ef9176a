import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import type { DrawnGroup, DrawnThing } from '../state/drawing.ts'
import { changeView } from '../state/session.ts'
import { $drawing, $folding } from '../state/shown.ts'
import { foldedAs, groupOpened, selected } from '../state/transitions.ts'
import type { Folding } from '../state/view.ts'
import { shared } from './styles.ts'

const listed = 6

const isFolded = (thing: DrawnThing): thing is DrawnGroup => thing.sort === 'folded'

/** What a large network is folded by, and its largest groups; nothing for one that is drawn whole. */
@customElement('bl-folding')
export class BlFolding extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--bl-space-5);
        padding-inline: var(--bl-space-4);
      }

      :host(:not([folds])) {
        display: none;
      }

      .label {
        margin: 0 0 var(--bl-space-2);
        padding: 0;
      }

      .segments {
        display: flex;
        flex-wrap: wrap;
        padding: 2px;
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-control);
        background: var(--bl-sunken);
      }

      .segments label {
        flex: 1;
        padding: var(--bl-space-1) var(--bl-space-2);
        border-radius: 6px;
        color: var(--bl-muted);
        font: 500 0.8125rem/1.375rem var(--bl-font);
        text-align: center;
        cursor: pointer;
      }

      .segments label:has(:checked) {
        background: var(--bl-panel);
        color: var(--bl-text);
        font-weight: 600;
        box-shadow: 0 0 0 1px var(--bl-control);
      }

      .segments label:has(:focus-visible) {
        outline: 2.5px solid var(--bl-text);
        outline-offset: 2px;
      }

      li button {
        display: flex;
        width: 100%;
        gap: var(--bl-space-3);
        justify-content: space-between;
        min-height: 2rem;
        align-items: center;
      }

      li button:hover {
        background: var(--bl-sunken);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #folding = new StoreController(this, $folding)
  readonly #drawing = new StoreController(this, $drawing)

  override willUpdate() {
    this.toggleAttribute('folds', this.#folding.value !== undefined)
  }

  #choice(folding: Folding, by: Folding) {
    return html`
      <label>
        <input
          class="unseen"
          type="radio"
          name="folding"
          .checked=${folding === by}
          @change=${() => changeView(foldedAs(folding))}
        />
        ${this.#messages.value.words.foldings[folding]}
      </label>
    `
  }

  #open({ selects }: DrawnGroup) {
    changeView((view) => groupOpened(selects.id)(selected(selects)(view)))
  }

  #largest() {
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
                  <button @click=${() => this.#open(group)}>
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

  override render() {
    const folding = this.#folding.value
    if (!folding) return nothing
    return html`
      <fieldset>
        <legend class="label">${this.#messages.value.frame.legend.foldedBy}</legend>
        <div class="segments">${folding.possible.map((one) => this.#choice(one, folding.by))}</div>
      </fieldset>
      ${this.#largest()}
    `
  }
}
