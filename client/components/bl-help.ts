import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { $singleKeys, chooseSingleKeys } from '../state/single-keys.ts'
import { $messages } from '../locales/messages.ts'
import { showDialog } from '../design/focus.ts'
import { icon } from '../design/icon.ts'
import { shared } from '../design/shared.ts'

/** Keys and gestures, and whether keys of one character are taken as shortcuts. */
@customElement('bl-help')
export class BlHelp extends LitElement {
  static override styles = [
    shared,
    css`
      dialog {
        width: min(52rem, calc(100vw - 2rem));
        max-height: calc(100vh - 2rem);
        padding: var(--bl-space-6);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-card);
        background: var(--bl-panel);
        color: var(--bl-text);
        box-shadow: var(--bl-shadow);
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }

      .head {
        display: flex;
        justify-content: space-between;
        align-items: center;
        margin-bottom: var(--bl-space-4);
      }

      .head button {
        display: grid;
        width: 2.25rem;
        height: 2.25rem;
        place-content: center;
      }

      h2 {
        font: var(--bl-type-title);
      }

      h3 {
        margin-bottom: var(--bl-space-2);
        color: var(--bl-muted);
        font: var(--bl-type-label);
      }

      .parts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--bl-space-6);
      }

      dl {
        display: grid;
        grid-template-columns: fit-content(45%) minmax(0, 1fr);
        gap: var(--bl-space-2) var(--bl-space-4);
      }

      dl > div {
        display: contents;
      }

      dt {
        color: var(--bl-muted);
        font-weight: 500;
      }

      label {
        display: flex;
        gap: var(--bl-space-3);
        align-items: center;
        margin-top: var(--bl-space-6);
        padding-top: var(--bl-space-4);
        border-top: 1px solid var(--bl-line);
      }

      input {
        width: 1.125rem;
        height: 1.125rem;
        accent-color: var(--bl-accent);
      }
    `,
  ]

  @query('dialog') private dialog!: HTMLDialogElement

  readonly #messages = new StoreController(this, $messages)
  readonly #singleKeys = new StoreController(this, $singleKeys)

  open() {
    showDialog(this.dialog)
  }

  #part(title: string, keys: readonly (readonly [key: string, does: string])[]) {
    return html`
      <section>
        <h3>${title}</h3>
        <dl>
          ${keys.map(
            ([key, does]) => html`
              <div>
                <dt>${key}</dt>
                <dd>${does}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `
  }

  #parts() {
    const { help } = this.#messages.value.frame
    const { keys } = help
    return [
      this.#part(help.everywhere, [
        ['/', keys.search],
        ['?', keys.help],
        ['Esc', keys.back],
        ['L', keys.list],
        ['1 2 3 4', keys.steps],
        ['Ctrl + Z', keys.undo],
        ['Ctrl + Shift + Z', keys.redo],
      ]),
      this.#part(help.inPicture, [
        [keys.clickKey, keys.click],
        [keys.doubleClick, keys.focus],
        [keys.dragKey, keys.drag],
      ]),
      this.#part(help.inList, [
        [keys.arrows, keys.along],
        [keys.space, keys.choose],
        [keys.enter, keys.focusHere],
        [keys.shiftArrows, keys.move],
        ['+ − 0', keys.zoom],
      ]),
      this.#part(help.inLegend, [
        [keys.hideKey, keys.hide],
        [keys.showcaseKey, keys.showcase],
      ]),
      this.#part(help.inUnits, [
        [keys.arrows, keys.throughUnits],
        [keys.space, keys.tickUnit],
        [keys.letters, keys.toUnit],
      ]),
    ]
  }

  override render() {
    const { help } = this.#messages.value.frame
    return html`
      <dialog aria-labelledby="title">
        <div class="head">
          <h2 id="title" tabindex="-1">${help.title}</h2>
          <button aria-label=${help.close} @click=${() => this.dialog.close()}>
            ${icon('close')}
          </button>
        </div>
        <div class="parts">${this.#parts()}</div>
        <label>
          <input
            type="checkbox"
            .checked=${this.#singleKeys.value}
            @change=${(event: Event) =>
              chooseSingleKeys((event.target as HTMLInputElement).checked)}
          />
          ${help.singleKeys}
        </label>
      </dialog>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-help': BlHelp
  }
}
