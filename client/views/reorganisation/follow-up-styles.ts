import { css } from 'lit'

export const followUpStyles = css`
  :host {
    display: block;
    font: var(--bl-type-secondary);
  }

  .line {
    color: var(--bl-muted);
    overflow-wrap: anywhere;
  }

  .card {
    display: grid;
    gap: var(--bl-space-3);
    justify-items: start;
    margin-top: var(--bl-space-2);
    padding: var(--bl-space-3);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
  }

  label {
    display: grid;
    gap: var(--bl-space-1);
    width: 100%;
    font-weight: 600;
  }

  label.short {
    max-width: 10rem;
  }

  label.check {
    display: flex;
    gap: var(--bl-space-2);
    align-items: center;
  }

  input:not([type='checkbox']) {
    width: 100%;
    min-height: 2.25rem;
    padding: 0 var(--bl-space-2);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
    font: var(--bl-type-body);
  }

  input[type='checkbox'] {
    width: 1.125rem;
    height: 1.125rem;
    accent-color: var(--bl-accent);
  }

  input::placeholder {
    color: var(--bl-muted);
    opacity: 1;
  }

  [aria-invalid='true'] {
    border-color: var(--bl-direct);
  }

  #failure:not(:empty) {
    color: var(--bl-direct);
  }

  #failure:empty {
    display: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-3);
    align-items: center;
  }

  table {
    width: 100%;
    margin-block: var(--bl-space-2) var(--bl-space-3);
    border-collapse: collapse;
  }

  th,
  td {
    padding: var(--bl-space-1) var(--bl-space-2) var(--bl-space-1) 0;
    border-bottom: 1px solid var(--bl-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }

  @media (width < 640px) {
    input:not([type='checkbox']),
    .actions button,
    .open {
      min-height: 2.75rem;
    }
  }

  .paper {
    display: none;
  }

  @media print {
    .card,
    .open {
      display: none;
    }

    .paper {
      display: inline;
    }

    .line {
      color: inherit;
    }
  }
`
