import { css } from 'lit'

export const legendStyles = css`
  :host {
    display: grid;
    gap: var(--bl-space-4);
  }

  h2 {
    margin: 0 0 var(--bl-space-1);
    padding-inline: var(--bl-space-4);
  }

  .line {
    position: relative;
    display: flex;
  }

  .row {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--bl-space-3);
    min-width: 0;
    min-height: 2rem;
    padding: var(--bl-space-1) var(--bl-space-4);
    transition: background-color var(--bl-motion-colour);
  }

  .row:hover,
  .line:focus-within {
    background: var(--bl-sunken);
  }

  .row:focus-visible,
  .showcase:focus-visible {
    outline-offset: -3px;
  }

  .name {
    flex: 1;
    min-width: 0;
    overflow-wrap: break-word;
  }

  .row svg {
    display: block;
  }

  .off .name {
    color: var(--bl-muted);
    text-decoration: line-through;
  }

  .row .icon {
    width: 1.375rem;
    color: var(--bl-muted);
    place-content: center;
  }

  #tie + div .icon {
    width: 2rem;
  }

  .count {
    min-width: 1.5rem;
    text-align: end;
  }

  .showcase {
    display: grid;
    width: 0;
    min-height: 2rem;
    overflow: hidden;
    place-content: center;
    color: var(--bl-muted);
  }

  .line:hover .showcase,
  .line:focus-within .showcase,
  .showcase[aria-pressed='true'] {
    width: 2rem;
    margin-inline-start: calc(-1 * var(--bl-space-2));
  }

  .showcase:hover {
    color: var(--bl-text);
  }

  .showcase[aria-pressed='true'] {
    color: var(--bl-accent);
  }

  .showcase[aria-pressed='true'] svg {
    fill: var(--bl-accent-soft);
  }

  @media (hover: none) {
    .row,
    .showcase {
      min-height: 2.75rem;
    }

    .showcase {
      width: 2.75rem;
    }
  }
`
