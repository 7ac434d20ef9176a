import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import { $singleKeys, chooseSingleKeys } from '../state/single-keys.ts'
import { $messages } from '../locales/messages.ts'
import { dialogOf, dialogStyles } from '../design/dialog.ts'
import { fieldStyles } from '../design/field.ts'
import { showDialog } from '../design/focus.ts'
import { shared } from '../design/shared.ts'

/** Keys and gestures, and whether keys of one character are taken as shortcuts. */
@customElement('bl-help')
export class BlHelp extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    fieldStyles,
    css`
      .parts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: var(--bl-space-6);
      }

      dl {
        display: grid;
        grid-template-columns: fit-content(45%) minmax(0, 1fr);
        gap: var(--bl-space-2) var(--bl-space-4);
        margin-top: var(--bl-space-2);
      }

      dl > div {
        display: contents;
      }

      dt {
        color: var(--bl-muted);
        font-weight: 500;
      }

      .check {
        margin-inline-end: auto;
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
        <h3 class="label">${title}</h3>
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
    return dialogOf({
      title: help.title,
      close: help.close,
      body: html`<div class="parts">${this.#parts()}</div>`,
      actions: html`<label class="check">
        <input
          type="checkbox"
          .checked=${this.#singleKeys.value}
          @change=${(event: Event) => chooseSingleKeys((event.target as HTMLInputElement).checked)}
        />
        ${help.singleKeys}
      </label>`,
      width: '52rem',
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-help': BlHelp
  }
}
