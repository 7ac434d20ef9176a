import { css } from 'lit'

/** What the parts of the left panel share. */
export const leftStyles = css`
  :host {
    display: block;
  }

  h2 {
    margin-bottom: var(--bl-space-2);
    padding-inline: var(--bl-space-4);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  .note {
    padding-inline: var(--bl-space-4);
    color: var(--bl-muted);
    font: var(--bl-type-secondary);
  }

  input:not([type='checkbox']) {
    height: 2.25rem;
    padding: 0 var(--bl-space-2);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
    font-variant-numeric: tabular-nums;
  }

  input::placeholder {
    color: var(--bl-muted);
    opacity: 1;
  }

  [role='alert']:not(:empty) {
    padding-inline: var(--bl-space-4);
    color: var(--bl-direct);
    font: var(--bl-type-secondary);
  }

  .box {
    display: inline-grid;
    flex: none;
    width: 1rem;
    height: 1rem;
    border: 1.5px solid var(--bl-control);
    border-radius: 4px;
    background: var(--bl-panel);
    place-content: center;
  }

  [aria-checked='true'] > .box,
  [aria-checked='mixed'] > .box {
    border-color: var(--bl-accent);
    background: var(--bl-accent);
  }

  [aria-checked='true'] > .box::before {
    width: 0.5rem;
    height: 0.25rem;
    margin-top: -0.125rem;
    border: solid var(--bl-on-accent);
    border-width: 0 0 2px 2px;
    content: '';
    transform: rotate(-45deg);
  }

  [aria-checked='mixed'] > .box::before {
    width: 0.5rem;
    height: 2px;
    background: var(--bl-on-accent);
    content: '';
  }

  @media (forced-colors: active) {
    [aria-checked='true'] > .box,
    [aria-checked='mixed'] > .box {
      forced-color-adjust: none;
    }
  }
`
