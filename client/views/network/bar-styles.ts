import { css } from 'lit'

export const barStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2);
    align-items: center;
    /* What lies between the pills belongs to the picture. */
    pointer-events: none;
  }

  ul {
    display: contents;
  }

  .pill,
  .reset,
  ::slotted(*) {
    pointer-events: auto;
  }

  .pill {
    display: flex;
    gap: var(--bl-space-2);
    align-items: center;
    min-height: 2.125rem;
    padding: 0 var(--bl-space-4);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-full);
    background: var(--bl-panel);
    box-shadow: var(--bl-shadow);
    font-variant-numeric: tabular-nums;
  }

  strong {
    font-weight: 650;
  }

  .quiet {
    color: var(--bl-muted);
  }

  li.pill,
  .sought {
    padding-inline-end: var(--bl-space-1);
  }

  .sought {
    border-color: var(--bl-accent);
    background: var(--bl-accent-soft);
  }

  .remove {
    display: grid;
    width: 1.625rem;
    height: 1.625rem;
    border-radius: 50%;
    place-content: center;
    color: var(--bl-muted);
  }

  .remove:hover {
    background: var(--bl-sunken);
    color: var(--bl-text);
  }

  .steps {
    display: flex;
    gap: 2px;
  }

  .steps button {
    min-width: 1.625rem;
    min-height: 1.625rem;
    border-radius: 50%;
    color: var(--bl-muted);
    text-align: center;
  }

  .steps button:hover {
    background: var(--bl-sunken);
  }

  .steps button[aria-pressed='true'] {
    background: var(--bl-accent-soft);
    color: var(--bl-accent);
    font-weight: 650;
  }

  .reset {
    min-height: 2.125rem;
    padding: 0 var(--bl-space-2);
    color: var(--bl-accent);
    font-weight: 600;
  }

  .reset:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  @media (max-width: 639px) {
    .words {
      display: none;
    }

    .pill {
      padding-inline: var(--bl-space-3);
    }

    li.pill {
      padding-inline-end: 0;
    }

    .remove,
    .steps button {
      min-width: 2rem;
      min-height: 2rem;
    }
  }
`
