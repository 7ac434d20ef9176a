import { css } from 'lit'

export const recognisedStyles = css`
  :host {
    display: block;
  }

  section {
    padding: var(--bl-space-4) var(--bl-space-5);
    border-bottom: 1px solid var(--bl-line);
  }

  h2 {
    margin-bottom: var(--bl-space-2);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  .fields {
    gap: var(--bl-space-4);
  }

  .questions li + li {
    margin-top: var(--bl-space-1);
  }

  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--bl-space-2);
    width: 100%;
    min-height: 2.25rem;
    padding: var(--bl-space-1) var(--bl-space-2);
    border-radius: var(--bl-radius-control);
    align-items: center;
    overflow-wrap: anywhere;
  }

  .question:hover {
    background: var(--bl-sunken);
  }

  .question[aria-current='true'] {
    background: var(--bl-accent-soft);
    font-weight: 600;
  }

  .question .secondary {
    grid-column: 1 / -1;
  }

  .question[aria-current='true'] .secondary,
  .question[aria-current='true'] .count {
    color: var(--bl-text);
  }

  .of-answer {
    display: grid;
    gap: var(--bl-space-3);
    padding: var(--bl-space-2) var(--bl-space-2) var(--bl-space-3);
  }

  .more {
    margin-top: var(--bl-space-3);
    min-height: 1.5rem;
  }

  .row {
    grid-template-columns: minmax(0, 1fr);
  }

  .row .field {
    grid-column: 1 / -1;
  }

  .radios {
    display: grid;
  }

  @media (width < 900px) {
    .question,
    .radios label,
    .add,
    .remove,
    .more {
      min-height: 2.75rem;
    }
  }
`
