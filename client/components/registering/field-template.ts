/** The fields of a form drawn, each by what sort it is. */
import { css, html, nothing, type LitElement, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import type { Messages } from '../../locales/messages.ts'
import '../../design/bl-day-field.ts'
import { describedBy, fieldOf, labelOf, notesOf } from '../../design/field.ts'
import { focusField, focusLine } from '../../design/focus.ts'
import { icon } from '../../design/icon.ts'
import './bl-pick.ts'
import type { PickNew } from './bl-pick.ts'
import { emptyRow, rowsIn, textIn, type Faults, type Field } from './form.ts'
import type { Leaf, LeafField, Row, Rows, Thing, Values } from './form.ts'
import { lineTitle } from './paths.ts'

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

/** What is said of a field. */
function notesAt(path: string, { hint }: Field, { faults, taken }: Drawing) {
  const fault = faults[path]
  const words =
    fault && html`${fault.words} ${fault.existing ? taken(path, fault.existing) : nothing}`
  return { id: idOf(path), hint, fault: words }
}

function radios(field: LeafField & { sort: 'choice' }, { path, values }: Place, drawing: Drawing) {
  const now = textIn(values, field.name)
  const notes = notesAt(path, field, drawing)
  const isFaulty = Boolean(notes.fault)
  return html`<fieldset
    aria-describedby=${describedBy(notes)}
    aria-invalid=${isFaulty ? 'true' : nothing}
  >
    <legend tabindex="-1" data-path=${path} ?data-fault=${isFaulty}>${field.label}</legend>
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
    ${notesOf(notes)}
  </fieldset>`
}

function select(field: LeafField & { sort: 'choice' }, { path, values }: Place, drawing: Drawing) {
  const now = textIn(values, field.name)
  const notes = notesAt(path, field, drawing)
  const isFaulty = Boolean(notes.fault)
  return html`<div class="field">
    <label for=${notes.id} tabindex="-1" data-path=${path} ?data-fault=${isFaulty}
      >${field.label}</label
    >
    <select
      id=${notes.id}
      aria-describedby=${describedBy(notes)}
      aria-invalid=${isFaulty ? 'true' : nothing}
      @change=${(event: Event) => drawing.typed(path, (event.target as HTMLSelectElement).value)}
    >
      ${field.options.map(
        ({ value, text }) =>
          html`<option value=${value} ?selected=${value === now}>${text}</option>`,
      )}
    </select>
    ${notesOf(notes)}
  </div>`
}

function check(field: LeafField, { path, values }: Place, drawing: Drawing) {
  return html`<label class="check" tabindex="-1" data-path=${path}>
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
      data-path=${path}
      ?data-fault=${Boolean(fault)}
      @day-input=${typed}
      @day-change=${typed}
    ></bl-day-field>
  </div>`
}

function input(field: LeafField & { sort: 'text' }, { path, values }: Place, drawing: Drawing) {
  const notes = notesAt(path, field, drawing)
  const isFaulty = Boolean(notes.fault)
  return fieldOf(
    { ...notes, label: labelOf(field, drawing.messages) },
    html`<input
      id=${notes.id}
      type="text"
      data-path=${path}
      ?data-fault=${isFaulty}
      autocomplete=${field.autocomplete ?? 'off'}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${isFaulty ? 'true' : nothing}
      aria-describedby=${describedBy(notes)}
      .value=${live((values[field.name] ?? '') as string)}
      @input=${(event: Event) => drawing.typed(path, (event.target as HTMLInputElement).value)}
    />`,
  )
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

/** Does to a list of fields what was asked, and moves the keyboard once the list is drawn anew. */
async function relined(event: Event, change: () => void, move: (root: ShadowRoot) => void) {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot
  change()
  await (root.host as Element & Pick<LitElement, 'updateComplete'>).updateComplete
  move(root)
}

function line(field: Rows, { values, at }: { values: Row; at: number }, drawing: Drawing) {
  const { name, columns, least = 0 } = field
  const { remove } = drawing.messages.registering.rows
  const removed = (event: Event) =>
    relined(
      event,
      () => drawing.removed(name, at),
      (root) => focusLine(root, name, at),
    )
  return html`<fieldset class="entry" data-row="${name}.${at}" tabindex="-1">
    <legend>${lineTitle({ of: field, at }, values, drawing.messages)}</legend>
    ${columns.map((column) => leaf(column, { path: `${name}.${at}.${column.name}`, values }, drawing))}
    ${
      rowsIn(drawing.values, name).length > least
        ? html`<button
            type="button"
            class="link act remove"
            aria-label=${field.remove(at + 1)}
            @click=${removed}
          >
            ${remove}
          </button>`
        : nothing
    }
  </fieldset>`
}

/** A list of the same fields, each line a group, with what adds and removes one. */
function rows(field: Rows, drawing: Drawing) {
  const { name, columns } = field
  const lines = rowsIn(drawing.values, name)
  const added = (event: Event) =>
    relined(
      event,
      () => drawing.added(name, emptyRow(columns)),
      (root) => focusField(root, `${name}.${lines.length}`),
    )
  const notes = notesAt(name, field, drawing)
  return html`<fieldset class="rows" aria-describedby=${describedBy(notes)}>
    <legend tabindex="-1" data-path=${name} ?data-fault=${Boolean(notes.fault)}>
      ${field.label}
    </legend>
    ${notesOf(notes)} ${lines.map((values, at) => line(field, { values, at }, drawing))}
    <button type="button" class="link act row" @click=${added}>${icon('add')} ${field.add}</button>
  </fieldset>`
}

export function drawField(field: Field, drawing: Drawing): TemplateResult {
  return field.sort === 'rows'
    ? rows(field, drawing)
    : leaf(field, { path: field.name, values: drawing.values }, drawing)
}

/** Of what `drawField` draws, beside `fieldStyles`. */
export const formStyles = css`
  .fields {
    gap: var(--bl-space-4);
  }

  .entry {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--bl-space-2) var(--bl-space-3);
    align-items: start;
    margin-top: var(--bl-space-2);
    padding: var(--bl-space-3);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
  }

  .entry legend {
    float: inline-start;
    overflow-wrap: anywhere;
  }

  .entry legend,
  legend + .field,
  .entry .field:nth-child(3):nth-last-child(-n + 2):not(:has(bl-day-field)),
  .entry .remove {
    grid-column: 1 / -1;
  }

  .remove {
    justify-self: start;
  }

  button.act.row {
    gap: var(--bl-space-1);
    margin-top: var(--bl-space-1);
  }

  @media (width < 640px) {
    .entry .field:has(bl-day-field) {
      grid-column: 1 / -1;
    }
  }
`
