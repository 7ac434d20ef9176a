import { css } from 'lit'

export const amendStyles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    grid-template-rows: auto;
    gap: var(--bl-space-4);
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  footer {
    position: sticky;
    bottom: 0;
    padding: var(--bl-space-3) 0;
    background: var(--bl-panel);
  }

  .row .check {
    grid-column: 1 / -1;
  }

  .save {
    border-color: var(--bl-accent);
    color: var(--bl-accent);
  }

  @media (width < 900px) {
    .radios label,
    .check,
    .remove,
    .add,
    button.plain {
      min-height: 2.75rem;
    }
  }
`
