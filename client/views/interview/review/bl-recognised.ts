import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { NetworkAnswer } from '../../../../server/contract/network.ts'
import { focusField } from '../../../design/focus.ts'
import {
  drawField,
  formStyles,
  type Drawing,
} from '../../../components/registering/field-template.ts'
import { fieldStyles } from '../../../design/field.ts'
import { valuesTyped } from '../../../components/registering/draft.ts'
import { rowsIn, type Values } from '../../../components/registering/form.ts'
import { panel } from '../../../design/panel.ts'
import { shared } from '../../../design/shared.ts'
import {
  recognisedChange,
  recognisedFaults,
  recognisedFields,
  recognisedValues,
} from './recognised-form.ts'
import type { Wording } from './suggestion-words.ts'

/** Milliseconds after the last letter before what is typed is saved. */
const pause = 700

/**
 * Who was interviewed, when, in which series and with what consent. What is typed is saved by itself.
 * @fires draft-change with a `DraftChange`
 */
@customElement('bl-recognised')
export class BlRecognised extends LitElement {
  static override styles = [
    shared,
    panel,
    fieldStyles,
    formStyles,
    css`
      .entry {
        grid-template-columns: minmax(0, 1fr);
      }

      .radios {
        display: grid;
      }
    `,
  ]

  @property({ attribute: false }) wording!: Wording
  /** With what the draft would register, so that it can be picked. */
  @property({ attribute: false }) network!: NetworkAnswer
  /** The series that are registered. */
  @property({ attribute: false }) series: readonly string[] = []
  @state() private values: Values = {}
  #begun: Values = {}
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Moves the keyboard to the name of an interviewee. */
  async focusInterviewee(at: number) {
    await this.updateComplete
    focusField(this.renderRoot, `interviewees.${at}.name`)
  }

  override disconnectedCallback() {
    this.#save()
    super.disconnectedCallback()
  }

  /** What is being typed stays while the draft changes elsewhere. */
  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('wording') && !changed.has('series')) return
    const begun = recognisedValues(this.wording, this.series)
    const known = this.#begun
    this.#begun = begun
    const isSame = (name: string) => JSON.stringify(begun[name]) === JSON.stringify(known[name])
    const kept = Object.entries(this.values).filter(([name]) => isSame(name))
    this.values = { ...begun, ...Object.fromEntries(kept) }
  }

  #put(values: Values, soon: boolean) {
    this.values = values
    clearTimeout(this.#timer)
    if (soon) this.#save()
    else this.#timer = setTimeout(() => this.#save(), pause)
  }

  #save() {
    clearTimeout(this.#timer)
    const change = recognisedChange(this.values, this.#begun)
    if (change) this.dispatchEvent(new CustomEvent('draft-change', { detail: { change } }))
  }

  #drawing(): Drawing {
    const { values, network } = this
    const rows = (name: string) => rowsIn(this.values, name)
    return {
      ...{ values, network, messages: this.wording.messages },
      faults: recognisedFaults(values, this.wording.messages),
      typed: (path, value) =>
        this.#put(valuesTyped(this.values, path, value), typeof value !== 'string'),
      made: (path, { name }) => this.#put(valuesTyped(this.values, path, name), false),
      added: (name, row) => this.#put({ ...this.values, [name]: [...rows(name), row] }, false),
      removed: (name, at) =>
        this.#put({ ...this.values, [name]: rows(name).filter((_, i) => i !== at) }, true),
      taken: () => html`${nothing}`,
    }
  }

  override render() {
    const { texts, draft } = this.wording
    const { recognised } = texts
    const drawing = this.#drawing()
    return html`<section @focusout=${() => this.#save()}>
      <h2>${recognised.title}</h2>
      ${
        draft.interviewees.length === 0
          ? html`<p class="secondary">${recognised.noInterviewee}</p>`
          : nothing
      }
      <div class="stack fields">
        ${recognisedFields(this.wording, this.values, this.series).map((field) => drawField(field, drawing))}
      </div>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-recognised': BlRecognised
  }
}
