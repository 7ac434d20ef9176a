import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { ChangeKind } from '../../../server/domain/words.ts'
import { closeAround, dialogOf, dialogStyles } from '../../design/dialog.ts'
import { fieldStyles } from '../../design/field.ts'
import { focusFault, showDialog } from '../../design/focus.ts'
import { faultList, faultListStyles } from '../../components/registering/fault-list.ts'
import { drawField, formStyles, type Drawing } from '../../components/registering/field-template.ts'
import { faultsIn } from '../../components/registering/faults.ts'
import { rowsIn, type Faults, type Leaf, type Values } from '../../components/registering/form.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $question, $saved } from '../../state/exposure.ts'
import { asking, changePut } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import { $kept } from '../../state/shown.ts'
import { changeFields, changeIn, emptyChange } from './change-fields.ts'

/** The dialog in which a change is added to a scenario: what changes, and what it is about. */
@customElement('bl-change-form')
export class BlChangeForm extends LitElement {
  static override styles = [shared, dialogStyles, fieldStyles, formStyles, faultListStyles]

  @state() private values: Values = emptyChange('unit-closed')
  @state() private faults: Faults = {}
  @query('dialog') private dialog!: HTMLDialogElement
  readonly #messages = new StoreController(this, $messages)
  readonly #kept = new StoreController(this, $kept)

  open() {
    this.values = emptyChange('unit-closed')
    this.faults = {}
    showDialog(this.dialog)
  }

  override render() {
    const { changes } = this.#messages.value.reorganisation
    return dialogOf({
      title: changes.add,
      body: html`<div class="stack fields">${this.#fields()}</div>`,
      actions: html`${this.#faultList()}
        <button type="button" class="plain" @click=${closeAround}>${changes.cancel}</button>
        <button class="primary">${changes.put}</button>`,
      submit: this.#submitted,
    })
  }

  #faultList() {
    const messages = this.#messages.value
    const shown = { fields: changeFields(this.values, messages), values: this.values }
    return faultList(shown, this.faults, messages)
  }

  #fields() {
    const { network } = this.#kept.value
    const messages = this.#messages.value
    if (!network) return nothing
    const drawing: Drawing = {
      ...{ network, messages, values: this.values, faults: this.faults },
      typed: (path, value) => this.#typed(path, value),
      made: () => undefined,
      added: (name, row) => this.#put(name, [...rowsIn(this.values, name), row]),
      removed: (name, at) => this.#put(name, rowsIn(this.values, name).toSpliced(at, 1)),
      taken: () => html``,
    }
    return changeFields(this.values, messages).map((field) => drawField(field, drawing))
  }

  #put(name: string, value: Values[string]) {
    this.values = { ...this.values, [name]: value }
    this.faults = {}
  }

  #typed(path: string, value: Leaf) {
    const [name = '', at, column] = path.split('.')
    if (name === 'change') {
      this.values = emptyChange(value as ChangeKind)
      this.faults = {}
    } else if (column === undefined) this.#put(name, value)
    else {
      const rows = rowsIn(this.values, name)
      this.#put(name, rows.with(Number(at), { ...rows[Number(at)], [column]: value }))
    }
  }

  readonly #submitted = async (event: Event) => {
    event.preventDefault()
    const messages = this.#messages.value
    const fields = changeFields(this.values, messages)
    this.faults = faultsIn(fields, this.values, messages)
    if (Object.keys(this.faults).length > 0) {
      await this.updateComplete
      focusFault(this.renderRoot)
      return
    }
    const question = $question.get()
    const put = changePut(question, question.changes.length, changeIn(this.values))
    changeView(asking($saved.get(), put))
    this.dialog.close()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-change-form': BlChangeForm
  }
}
