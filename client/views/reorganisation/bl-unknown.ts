import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import { nameLink } from '../../components/details/links.ts'
import { dialogOf, dialogStyles } from '../../design/dialog.ts'
import { showDialog } from '../../design/focus.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import './bl-unfetched.ts'
import { missingIn, type MissingIn, type MissingSort } from './missing.ts'
import { registerButton } from './register-button.ts'

const sorts: readonly MissingSort[] = ['units', 'contacts', 'workplaces', 'agreements']

/** As many of each sort as are drawn before more are asked for. */
const step = 50

/** A dialog with everything missing in the register that would make a result more certain, each with what registers it. */
@customElement('bl-unknown')
export class BlUnknown extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      section {
        margin-top: var(--bl-space-5);
      }

      li {
        margin-top: var(--bl-space-2);
      }
    `,
  ]

  @property({ attribute: false }) answer!: ExposureAnswer
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  /** Whether it is open: what is missing is only gathered then. */
  @state() private opened = false
  @state() private most = step
  @query('dialog') private dialog!: HTMLDialogElement
  readonly #messages = new StoreController(this, $messages)

  open() {
    this.opened = true
    this.most = step
    showDialog(this.dialog)
  }

  override render() {
    const { coverage } = this.#messages.value.exposure
    const close = () => this.dialog.close()
    return dialogOf({
      title: coverage.title,
      close: coverage.close,
      body: this.opened
        ? html`<div @register-open=${close} @thing-select=${close}>${this.#body()}</div>`
        : nothing,
      closed: () => (this.opened = false),
      width: '40rem',
    })
  }

  #body() {
    const messages = this.#messages.value
    const { coverage } = messages.exposure
    const { answer, lookup } = this
    const missing = missingIn(answer.findings, { lookup, messages })
    const interpreted = answer.findings.filter(
      ({ certainty }) => certainty === 'interpreted' || certainty === 'suggested',
    )
    const some = sorts.some((sort) => missing[sort].length > 0) || interpreted.length > 0
    return html`<p class="secondary">${some ? coverage.note : coverage.complete}</p>
      <bl-unfetched .answer=${answer}></bl-unfetched>
      ${sorts.map((sort) =>
        this.#section(coverage[sort], missing[sort], (one) => this.#missing(one)),
      )}
      ${this.#section(
        coverage.interpreted,
        interpreted,
        ({ partnership: id, name }) =>
          html`<li>${nameLink(this.view, { type: 'Partnership', id }, name)}</li>`,
      )}`
  }

  #section<Item>(title: string, items: readonly Item[], line: (item: Item) => unknown) {
    const { findings } = this.#messages.value.exposure
    if (items.length === 0) return nothing
    const shown = items.slice(0, this.most)
    return html`<section>
      <h3 class="label">
        ${title} <span class="count">${this.#messages.value.formats.number(items.length)}</span>
      </h3>
      <ul>
        ${shown.map(line)}
      </ul>
      ${
        shown.length < items.length
          ? html`<p class="secondary">
              ${findings.shown(shown.length, items.length)}
              <button class="link" @click=${() => (this.most += step)}>${findings.more}</button>
            </p>`
          : nothing
      }
    </section>`
  }

  #missing(missing: MissingIn) {
    const { coverage } = this.#messages.value.exposure
    const isItself = missing.request.act === 'agreement'
    const names = missing.partnerships.map(({ name }) => name)
    return html`<li>
      ${registerButton(missing)}
      ${isItself ? nothing : html`<p class="secondary">${coverage.inPartnerships(names)}</p>`}
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-unknown': BlUnknown
  }
}
