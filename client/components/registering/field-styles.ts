import { css } from 'lit'

/** A field: its label above it, what helps below it, and what is wrong with it. */
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

  input:not([type='checkbox'], [type='radio']),
  select {
    width: 100%;
    min-height: 2.5rem;
    margin-top: var(--bl-space-1);
    padding: 0 var(--bl-space-3);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
  }

  input::placeholder {
    color: var(--bl-muted);
    opacity: 1;
  }

  [aria-invalid='true'] {
    border-color: var(--bl-direct) !important;
    box-shadow: inset 0 0 0 1px var(--bl-direct);
  }

  .hint {
    margin-top: var(--bl-space-1);
    color: var(--bl-muted);
    font: var(--bl-type-secondary);
  }

  .fault {
    margin-top: var(--bl-space-1);
    color: var(--bl-direct);
    font: var(--bl-type-secondary);
    font-weight: 600;
  }

  @media (max-width: 899px) {
    input:not([type='checkbox'], [type='radio']),
    select {
      min-height: 2.75rem;
      font-size: 1rem;
    }
  }
`
