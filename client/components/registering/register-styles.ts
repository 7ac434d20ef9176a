import { css } from 'lit'

export const registerStyles = css`
  /* It is on the top layer by itself; the z-index says so to those who read only styles, as axe does. */
  dialog {
    z-index: 7;
    width: min(36rem, calc(100vw - 2rem));
    max-height: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
    color: var(--bl-text);
    box-shadow: var(--bl-shadow);
  }

  dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  form {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    min-height: 0;
  }

  .head,
  footer {
    display: flex;
    gap: var(--bl-space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  .head {
    border-bottom: 1px solid var(--bl-line);
  }

  h2 {
    min-width: 0;
    overflow-wrap: break-word;
    font: var(--bl-type-title);
  }

  .close {
    display: grid;
    flex: none;
    width: 2.75rem;
    height: 2.75rem;
    margin: calc(-1 * var(--bl-space-2));
    place-content: center;
  }

  .body {
    overflow: auto;
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  footer {
    flex-wrap: wrap;
    justify-content: flex-end;
    border-top: 1px solid var(--bl-line);
  }

  .faults {
    flex: 1 0 100%;
    font: var(--bl-type-secondary);
    font-weight: 600;
  }

  .faults button {
    min-height: 1.5rem;
    margin-inline-end: var(--bl-space-3);
  }

  .discard span {
    margin-inline-end: auto;
    font-weight: 600;
  }

  .fields {
    display: grid;
    gap: var(--bl-space-4);
  }

  .note,
  .failure,
  .conflict {
    margin-bottom: var(--bl-space-4);
    padding: var(--bl-space-3) var(--bl-space-4);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  p + .note {
    margin-top: var(--bl-space-3);
  }

  .note {
    font: var(--bl-type-secondary);
  }

  .failure {
    border-inline-start: 4px solid var(--bl-direct);
    font-weight: 600;
  }

  .conflict h3 {
    font: 650 0.9375rem/1.375rem var(--bl-font);
  }

  table {
    width: 100%;
    margin-block: var(--bl-space-2) var(--bl-space-3);
    border-collapse: collapse;
    font: var(--bl-type-secondary);
  }

  th,
  td {
    padding: var(--bl-space-1) var(--bl-space-2) var(--bl-space-1) 0;
    border-bottom: 1px solid var(--bl-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
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

  [type='radio'],
  [type='checkbox'] {
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--bl-accent);
  }

  .row {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--bl-space-2) var(--bl-space-3);
    align-items: start;
    margin-top: var(--bl-space-2);
    padding: var(--bl-space-3);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
  }

  .row legend {
    float: inline-start;
    overflow-wrap: anywhere;
  }

  .row legend,
  legend + .field,
  .row .field:nth-child(3):nth-last-child(-n + 2):not(:has(bl-day-field)),
  .row .remove {
    grid-column: 1 / -1;
  }

  .remove,
  .add {
    justify-self: start;
    min-height: 2rem;
  }

  .add {
    display: inline-flex;
    gap: var(--bl-space-1);
    align-items: center;
    margin-top: var(--bl-space-1);
  }

  .taken {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-4);
  }

  .taken button {
    min-height: 1.75rem;
  }

  @media (max-width: 639px) {
    .row .field:has(bl-day-field) {
      grid-column: 1 / -1;
    }

    dialog {
      width: 100vw;
      max-width: none;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }

    .radios label,
    .check,
    .remove,
    .add,
    .taken button,
    .faults button,
    button.plain,
    button.primary,
    button.danger {
      min-height: 2.75rem;
    }
  }
`
