import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { fieldStyles } from '../../../components/registering/field-styles.ts'
import { registerStyles } from '../../../components/registering/register-styles.ts'
import { showDialog } from '../../../design/focus.ts'
import { icon } from '../../../design/icon.ts'
import { shared } from '../../../design/shared.ts'
import { $reviewTexts } from '../../../locales/review-texts.ts'
import { fileRead, madeOpened, type NotRead } from './file-reading.ts'
import { layInStyles } from './lay-in-styles.ts'

const accepted = '.docx,.txt,.md,.markdown,text/plain,text/markdown'

/**
 * The dialog in which a file is chosen or text is pasted to be read as an interview. A file dropped anywhere on the
 * element it stands in is read too. What was read opens as a draft.
 */
@customElement('bl-lay-in')
export class BlLayIn extends LitElement {
  static override styles = [shared, fieldStyles, registerStyles, layInStyles]

  @state() private reading: string | undefined
  @state() private notRead: NotRead | undefined
  @state() private over = false
  @query('dialog') private dialog!: HTMLDialogElement
  @query('textarea') private pasted!: HTMLTextAreaElement
  @query('.failure') private failure!: HTMLElement | null
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

  #submit(event: Event) {
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

  #key(event: KeyboardEvent) {
    event.stopPropagation()
  }

  #result() {
    const { layingIn } = this.#texts.value
    if (this.notRead) {
      const { name, why } = this.notRead
      return html`<div class="failure" role="alert" tabindex="-1">
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
      <dialog aria-labelledby="title" @keydown=${this.#key}>
        <form @submit=${this.#submit}>
          <div class="head">
            <h2 id="title" tabindex="-1">${layingIn.title}</h2>
            <button
              type="button"
              class="close"
              aria-label=${layingIn.close}
              @click=${() => this.dialog.close()}
            >
              ${icon('close')}
            </button>
          </div>
          <div class="body">
            <p>${layingIn.note}</p>
            ${this.#result()}
            <div class="drop" ?data-over=${this.over}>
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
            <div>
              <label for="pasted">${layingIn.paste}</label>
              <textarea id="pasted" aria-describedby="pasted-hint"></textarea>
              <p id="pasted-hint" class="hint">${layingIn.pasteHint}</p>
            </div>
          </div>
          <footer>
            <button type="button" class="plain" @click=${() => this.dialog.close()}>
              ${layingIn.close}
            </button>
            <button class="primary" aria-disabled=${this.reading !== undefined}>
              ${layingIn.read}
            </button>
          </footer>
        </form>
      </dialog>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-lay-in': BlLayIn
  }
}
