/** A field as each is drawn: its label above it, below it what helps and what is wrong. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../locales/messages.ts'

interface Labelled {
  label: string
  required?: boolean
}

/** The label of a field, with what must be filled in said in words. */
export const labelOf = ({ label, required }: Labelled, { registering }: Messages) =>
  html`${label}${required ? html` <span class="required">(${registering.form.required})</span>` : nothing}`

interface Notes {
  /** Of the input. */
  id: string
  hint?: string | undefined
  fault?: unknown
}

/** The ids of what is said below a field, for its input. */
export const describedBy = ({ id, hint, fault }: Notes) =>
  [hint && `hint-${id}`, fault && `fault-${id}`].filter(Boolean).join(' ') || nothing

/** What is said below a field. */
export const notesOf = ({ id, hint, fault }: Notes) =>
  html`${hint ? html`<p id="hint-${id}" class="hint">${hint}</p>` : nothing}
  ${fault ? html`<p id="fault-${id}" class="fault">${fault}</p>` : nothing}`

/**
 * Draws a field around its input, which has the id and is `describedBy` the same.
 * @param label what `labelOf` says, or words
 */
export const fieldOf = (
  { label, ...notes }: Notes & { label: unknown },
  input: TemplateResult,
): TemplateResult =>
  html`<div class="field"><label for=${notes.id}>${label}</label>${input}${notesOf(notes)}</div>`

export const fieldStyles = css`
  label,
  legend {
    display: block;
    padding: 0;
    font: 600 0.8125rem/1.125rem var(--bl-font);
  }

  .required {
    color: var(--bl-muted);
    font-weight: 400;
  }

  input:where(:not([type='checkbox'], [type='radio'])),
  select,
  textarea {
    width: 100%;
    min-height: 2.5rem;
    margin-top: var(--bl-space-1);
    padding: 0 var(--bl-space-3);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
  }

  textarea {
    padding-block: var(--bl-space-2);
    resize: vertical;
  }

  [aria-invalid='true'] {
    border-color: var(--bl-direct) !important;
    box-shadow: inset 0 0 0 1px var(--bl-direct);
  }

  .hint,
  .fault {
    margin-top: var(--bl-space-1);
    color: var(--bl-muted);
    font: var(--bl-type-secondary);
  }

  .fault {
    color: var(--bl-direct);
    font-weight: 600;
  }

  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-5);
  }

  .radios label,
  .check {
    display: inline-flex;
    gap: var(--bl-space-2);
    align-items: center;
    min-height: 2.25rem;
    font: inherit;
  }

  :is([type='radio'], [type='checkbox']):not(.unseen) {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--bl-accent);
  }

  @media (width < 900px) {
    :host :is(input, select):where(:not([type='checkbox'], [type='radio'])) {
      min-height: var(--bl-target);
      font-size: 1rem;
    }

    .radios label,
    .check {
      min-height: var(--bl-target);
    }
  }
`
