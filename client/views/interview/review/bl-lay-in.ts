import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { closeAround, dialogOf, dialogStyles } from '../../../design/dialog.ts'
import { describedBy, fieldOf, fieldStyles } from '../../../design/field.ts'
import { showDialog } from '../../../design/focus.ts'
import { shared } from '../../../design/shared.ts'
import { $reviewTexts } from '../../../locales/review-texts.ts'
import { fileRead, madeOpened, type NotRead } from './file-reading.ts'

const accepted = '.docx,.txt,.md,.markdown,text/plain,text/markdown'

/**
 * The dialog in which a file is chosen or text is pasted to be read as an interview. A file dropped anywhere on the
 * element it stands in is read too. What was read opens as a draft.
 */
@customElement('bl-lay-in')
export class BlLayIn extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    fieldStyles,
    css`
      .parts {
        gap: var(--bl-space-4);
      }

      .drop {
        gap: var(--bl-space-2);
        padding: var(--bl-space-6) var(--bl-space-4);
        border: 2px dashed var(--bl-control);
        border-radius: var(--bl-radius-card);
        background: var(--bl-sunken);
        justify-items: center;
        text-align: center;
      }

      .drop[data-over] {
        border-color: var(--bl-accent);
        background: var(--bl-accent-soft);
      }

      .drop label {
        display: inline-grid;
        min-height: 2.75rem;
        padding: 0 var(--bl-space-5);
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-control);
        background: var(--bl-panel);
        font: var(--bl-type-heading);
        place-content: center;
        cursor: pointer;
      }

      .drop label:hover {
        background: var(--bl-bg);
      }

      .drop label:has(:focus-visible) {
        outline: 2.5px solid var(--bl-text);
        outline-offset: 2px;
      }

      textarea {
        min-height: 7rem;
      }

      .bad p {
        font-weight: 400;
      }

      .anywhere {
        position: fixed;
        z-index: 8;
        inset: var(--bl-space-2);
        display: grid;
        border: 3px dashed var(--bl-accent);
        border-radius: var(--bl-radius-card);
        background: color-mix(in srgb, var(--bl-accent-soft) 90%, transparent);
        font: var(--bl-type-room);
        place-content: center;
        pointer-events: none;
      }
    `,
  ]

  @state() private reading: string | undefined
  @state() private notRead: NotRead | undefined
  @state() private over = false
  @query('dialog') private dialog!: HTMLDialogElement
  @query('textarea') private pasted!: HTMLTextAreaElement
  @query('.bad') private failure!: HTMLElement | null
  readonly #texts = new StoreController(this, $reviewTexts)
  #dropping = new AbortController()

  override connectedCallback() {
    super.connectedCallback()
    const root = this.getRootNode()
    const room = root instanceof ShadowRoot ? root.host : root
    this.#dropping = new AbortController()
    const { signal } = this.#dropping
    room.addEventListener('dragover', (event) => this.#dragged(event as DragEvent), { signal })
    room.addEventListener('dragleave', (event) => this.#left(event as DragEvent), { signal })
    room.addEventListener('drop', (event) => this.#dropped(event as DragEvent), { signal })
  }

  override disconnectedCallback() {
    this.#dropping.abort()
    super.disconnectedCallback()
  }

  open() {
    if (this.dialog.open) return
    this.notRead = undefined
    showDialog(this.dialog)
  }

  async #read(file: Blob, name?: string) {
    const texts = this.#texts.value
    this.notRead = undefined
    this.reading = name ?? texts.layingIn.pasted
    const outcome = await fileRead(file, name, texts)
    this.reading = undefined
    if ('why' in outcome) {
      this.notRead = outcome
      if (!this.dialog.open) this.dialog.showModal()
      await this.updateComplete
      this.failure?.focus()
    } else {
      this.dialog.close()
      this.pasted.value = ''
      madeOpened(outcome, texts)
    }
  }

  #chosen(event: Event) {
    const input = event.target as HTMLInputElement
    const [file] = input.files ?? []
    // The same file chosen once more is to be read once more.
    if (file) void this.#read(file, file.name).then(() => (input.value = ''))
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    const text = this.pasted.value
    if (text.trim() === '') this.pasted.focus()
    else if (this.reading === undefined) void this.#read(new Blob([text]))
  }

  #dragged(event: DragEvent) {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.over = true
  }

  #left({ currentTarget, relatedTarget }: DragEvent) {
    const isOut = !(currentTarget as Node).contains(relatedTarget as Node | null)
    if (isOut || relatedTarget === null) this.over = false
  }

  #dropped(event: DragEvent) {
    const files = [...(event.dataTransfer?.files ?? [])]
    const [file, another] = files
    if (!file) return
    event.preventDefault()
    this.over = false
    const { layingIn } = this.#texts.value
    if (another) {
      this.open()
      this.notRead = { name: file.name, why: layingIn.one }
    } else if (this.reading === undefined) void this.#read(file, file.name)
  }

  #result() {
    const { layingIn } = this.#texts.value
    if (this.notRead) {
      const { name, why } = this.notRead
      return html`<div class="notice bad" role="alert" tabindex="-1">
        ${layingIn.notRead(name)}
        <p>${why}</p>
      </div>`
    }
    return html`<p role="status" ?hidden=${this.reading === undefined}>
      ${this.reading === undefined ? '' : layingIn.reading(this.reading)}
    </p>`
  }

  override render() {
    const { layingIn } = this.#texts.value
    return html`${
      this.over && !this.dialog.open
        ? html`<p class="anywhere">${layingIn.dropAnywhere}</p>`
        : nothing
    }
    ${dialogOf({
      title: layingIn.title,
      close: layingIn.close,
      body: this.#body(),
      actions: html`<button type="button" class="plain" @click=${closeAround}>
          ${layingIn.close}
        </button>
        <button class="primary" aria-disabled=${this.reading !== undefined}>
          ${layingIn.read}
        </button>`,
      submit: this.#submit,
    })}`
  }

  #body() {
    const { layingIn } = this.#texts.value
    const hint = { id: 'pasted', hint: layingIn.pasteHint }
    return html`<div class="stack parts">
      <p>${layingIn.note}</p>
      ${this.#result()}
      <div class="stack drop" ?data-over=${this.over}>
        <span>${layingIn.drop}</span>
        <label
          >${layingIn.choose}<input
            type="file"
            class="unseen"
            accept=${accepted}
            aria-describedby="accepted"
            ?disabled=${this.reading !== undefined}
            @change=${this.#chosen}
        /></label>
        <span id="accepted" class="secondary">${layingIn.accepted}</span>
      </div>
      ${fieldOf(
        { ...hint, label: layingIn.paste },
        html`<textarea id="pasted" aria-describedby=${describedBy(hint)}></textarea>`,
      )}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-lay-in': BlLayIn
  }
}
