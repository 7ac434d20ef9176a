/** Fields drawn: a label above each, below it what helps and what is wrong. */
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import type { Messages } from '../../locales/messages.ts'
import '../day/bl-day-field.ts'
import { icon } from '../icon.ts'
import './bl-pick.ts'
import type { PickNew } from './bl-pick.ts'
import { emptyRow, rowsIn, textIn, type Fault, type Faults, type Field } from './form.ts'
import type { Leaf, LeafField, Row, Thing, Values } from './form.ts'

export interface Drawing {
  values: Values
  faults: Faults
  network: NetworkAnswer
  messages: Messages
  typed: (path: string, value: Leaf) => void
  made: (path: string, wanted: PickNew) => void
  added: (name: string, row: Row) => void
  removed: (name: string, at: number) => void
  /** What is offered for a name that is registered already. */
  taken: (path: string, existing: readonly Thing[]) => TemplateResult
}

/** More choices than this are in a list that opens. */
const mostSideBySide = 4

interface Place {
  path: string
  values: Values | Row
}

const idOf = (path: string) => path.replaceAll('.', '-')

function describedBy(path: string, field: LeafField, fault: Fault | undefined) {
  const ids = [field.hint && `hint-${idOf(path)}`, fault && `fault-${idOf(path)}`]
  return ids.filter(Boolean).join(' ') || nothing
}

function below(path: string, hint: string | undefined, drawing: Drawing) {
  const fault = drawing.faults[path]
  return html`${hint ? html`<p id="hint-${idOf(path)}" class="hint">${hint}</p>` : nothing}
  ${
    fault
      ? html`<p id="fault-${idOf(path)}" class="fault">
          ${fault.words} ${fault.existing ? drawing.taken(path, fault.existing) : nothing}
        </p>`
      : nothing
  }`
}

function radios(field: LeafField & { sort: 'choice' }, { path, values }: Place, drawing: Drawing) {
  const now = textIn(values, field.name)
  const fault = drawing.faults[path]
  return html`<fieldset
    class="choice"
    aria-describedby=${describedBy(path, field, fault)}
    aria-invalid=${fault ? 'true' : nothing}
  >
    <legend>${field.label}</legend>
    <div class="radios">
      ${field.options.map(
        ({ value, text }) =>
          html`<label>
            <input
              type="radio"
              name=${path}
              .checked=${live(value === now)}
              @change=${() => drawing.typed(path, value)}
            />${text}
          </label>`,
      )}
    </div>
    ${below(path, field.hint, drawing)}
  </fieldset>`
}

function select(field: LeafField & { sort: 'choice' }, { path, values }: Place, drawing: Drawing) {
  const now = textIn(values, field.name)
  return html`<div class="field">
    <label for=${idOf(path)}>${field.label}</label>
    <select
      id=${idOf(path)}
      aria-describedby=${describedBy(path, field, drawing.faults[path])}
      aria-invalid=${drawing.faults[path] ? 'true' : nothing}
      @change=${(event: Event) => drawing.typed(path, (event.target as HTMLSelectElement).value)}
    >
      ${field.options.map(
        ({ value, text }) =>
          html`<option value=${value} ?selected=${value === now}>${text}</option>`,
      )}
    </select>
    ${below(path, field.hint, drawing)}
  </div>`
}

function check(field: LeafField, { path, values }: Place, drawing: Drawing) {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${live(textIn(values, field.name) === 'yes')}
      @change=${(event: Event) =>
        drawing.typed(path, (event.target as HTMLInputElement).checked ? 'yes' : '')}
    />${field.label}
  </label>`
}

function pick(field: LeafField & { sort: 'pick' }, { path, values }: Place, drawing: Drawing) {
  const fault = drawing.faults[path]
  return html`<div class="field">
    <bl-pick
      .field=${field}
      .value=${values[field.name]}
      .fault=${fault}
      .network=${drawing.network}
      data-path=${path}
      ?data-fault=${Boolean(fault)}
      @pick-change=${(event: CustomEvent<Leaf>) => drawing.typed(path, event.detail)}
      @pick-new=${(event: CustomEvent<PickNew>) => drawing.made(path, event.detail)}
    ></bl-pick>
    ${fault?.existing ? drawing.taken(path, fault.existing) : nothing}
  </div>`
}

function day(field: LeafField, { path, values }: Place, drawing: Drawing) {
  const fault = drawing.faults[path]
  const typed = ({ detail }: CustomEvent<string>) => drawing.typed(path, detail)
  return html`<div class="field">
    <bl-day-field
      .label=${field.label}
      .hint=${field.hint ?? ''}
      .value=${textIn(values, field.name)}
      .fault=${fault?.words ?? ''}
      ?required=${field.required}
      ?data-fault=${Boolean(fault)}
      @day-input=${typed}
      @day-change=${typed}
    ></bl-day-field>
  </div>`
}

function input(field: LeafField, { path, values }: Place, drawing: Drawing) {
  const fault = drawing.faults[path]
  return html`<div class="field">
    <label for=${idOf(path)}>${field.label}</label>
    <input
      id=${idOf(path)}
      type="text"
      autocomplete="off"
      maxlength="200"
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${describedBy(path, field, fault)}
      .value=${live((values[field.name] ?? '') as string)}
      @input=${(event: Event) => drawing.typed(path, (event.target as HTMLInputElement).value)}
    />
    ${below(path, field.hint, drawing)}
  </div>`
}

function leaf(field: LeafField, place: Place, drawing: Drawing): TemplateResult {
  switch (field.sort) {
    case 'choice': {
      const isFew = field.options.length <= mostSideBySide && place.values === drawing.values
      return isFew ? radios(field, place, drawing) : select(field, place, drawing)
    }
    case 'switch':
      return check(field, place, drawing)
    case 'pick':
      return pick(field, place, drawing)
    case 'day':
      return day(field, place, drawing)
    case 'text':
      return input(field, place, drawing)
  }
}

/** A list of the same fields, line by line, with what adds and removes one. */
function rows(field: Field & { sort: 'rows' }, drawing: Drawing) {
  const { name, columns, least = 0 } = field
  const lines = rowsIn(drawing.values, name)
  const { remove } = drawing.messages.registering.rows
  return html`<fieldset class="rows" aria-describedby=${field.hint ? `hint-${name}` : nothing}>
    <legend>${field.label}</legend>
    ${below(name, field.hint, drawing)}
    ${lines.map(
      (values, at) =>
        html`<div class="row">
          ${columns.map((column) =>
            leaf(column, { path: `${name}.${at}.${column.name}`, values }, drawing),
          )}
          ${
            lines.length > least
              ? html`<button
                  type="button"
                  class="link remove"
                  aria-label=${field.remove(at + 1)}
                  @click=${() => drawing.removed(name, at)}
                >
                  ${remove}
                </button>`
              : nothing
          }
        </div>`,
    )}
    <button type="button" class="link add" @click=${() => drawing.added(name, emptyRow(columns))}>
      ${icon('add')} ${field.add}
    </button>
  </fieldset>`
}

export function drawField(field: Field, drawing: Drawing): TemplateResult {
  return field.sort === 'rows'
    ? rows(field, drawing)
    : leaf(field, { path: field.name, values: drawing.values }, drawing)
}
