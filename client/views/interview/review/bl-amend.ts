import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import {
  drawField,
  formStyles,
  type Drawing,
} from '../../../components/registering/field-template.ts'
import { fieldStyles } from '../../../design/field.ts'
import { focusFault, focusTitle } from '../../../design/focus.ts'
import { faultList, faultListStyles } from '../../../components/registering/fault-list.ts'
import { valuesTyped } from '../../../components/registering/draft.ts'
import { rowsIn, type Faults, type Values } from '../../../components/registering/form.ts'
import { shared } from '../../../design/shared.ts'
import type { AmendForm, Amended } from './amend-forms.ts'

/**
 * The form in which a suggestion is put right.
 * @fires draft-change with the `DraftChange` that saves it
 * @fires amend-end when it is saved or left
 */
@customElement('bl-amend')
export class BlAmend extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    formStyles,
    faultListStyles,
    css`
      form {
        gap: var(--bl-space-4);
        padding: var(--bl-space-4) var(--bl-space-5);
      }

      footer {
        gap: var(--bl-space-3);
        position: sticky;
        bottom: 0;
        justify-content: flex-end;
        padding-block: var(--bl-space-3);
        border-top: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }

      .entry .check {
        grid-column: 1 / -1;
      }

      .save {
        border-color: var(--bl-accent);
        color: var(--bl-accent);
      }
    `,
  ]

  @property({ attribute: false }) form!: AmendForm
  @property({ attribute: false }) amended!: Amended
  @state() private values: Values = {}
  @state() private faults: Faults = {}

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('form')) return
    this.values = this.form.begun
    this.faults = {}
  }

  protected override firstUpdated() {
    focusTitle(this.renderRoot)
  }

  #put(values: Values) {
    this.values = values
    this.faults = {}
  }

  #drawing(): Drawing {
    const { network, messages } = this.amended
    return {
      ...{ values: this.values, faults: this.faults, network, messages },
      typed: (path, value) => this.#put(valuesTyped(this.values, path, value)),
      made: (path, { name }) => this.#put(valuesTyped(this.values, path, name)),
      added: (name, row) =>
        this.#put({ ...this.values, [name]: [...rowsIn(this.values, name), row] }),
      removed: (name, at) =>
        this.#put({ ...this.values, [name]: rowsIn(this.values, name).filter((_, i) => i !== at) }),
      taken: () => html`${nothing}`,
    }
  }

  #submit(event: Event) {
    event.preventDefault()
    this.faults = this.form.faults(this.values)
    if (Object.keys(this.faults).length > 0) {
      void this.updateComplete.then(() => focusFault(this.renderRoot))
      return
    }
    const change = this.form.change(this.values)
    this.dispatchEvent(
      new CustomEvent('draft-change', { detail: { change, says: this.form.title } }),
    )
    this.#end()
  }

  #end() {
    this.dispatchEvent(new CustomEvent('amend-end'))
  }

  #key(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Escape') this.#end()
  }

  override render() {
    const { amend } = this.amended.texts
    const drawing = this.#drawing()
    const shown = { fields: this.form.fields(this.values), values: this.values }
    return html`<form class="stack" novalidate @submit=${this.#submit} @keydown=${this.#key}>
      <h2 tabindex="-1">${this.form.title}</h2>
      <div class="stack fields">${shown.fields.map((field) => drawField(field, drawing))}</div>
      <footer class="row">
        ${faultList(shown, this.faults, this.amended.messages)}
        <button type="button" class="plain" @click=${() => this.#end()}>${amend.cancel}</button>
        <button class="plain save">${amend.save}</button>
      </footer>
    </form>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-amend': BlAmend
  }
}
