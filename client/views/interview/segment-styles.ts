import { css } from 'lit'

/** A choice of one in a row. */
export const segmentStyles = css`
  .segments {
    display: flex;
    flex: none;
    padding: 2px;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .segments button {
    min-height: 2rem;
    padding: 0 var(--bl-space-3);
    border-radius: 6px;
    color: var(--bl-muted);
    font-weight: 500;
  }

  .segments [aria-pressed='true'] {
    background: var(--bl-panel);
    color: var(--bl-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--bl-control);
  }

  @media (width < 900px) {
    .segments button {
      min-height: 2.75rem;
    }
  }
`
