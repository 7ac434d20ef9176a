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

  .layer {
    display: flex;
    gap: var(--bl-space-3);
    align-items: center;
    width: 100%;
    min-height: 2.25rem;
    padding: var(--bl-space-1) var(--bl-space-4);
    text-align: start;
  }

  .layer:hover {
    background: var(--bl-sunken);
  }

  .layer:focus-visible {
    outline-offset: -3px;
  }

  .track {
    box-sizing: border-box;
    flex: none;
    width: 1.75rem;
    height: 1rem;
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-full);
    background: var(--bl-sunken);
  }

  .track::before {
    display: block;
    width: 0.625rem;
    height: 0.625rem;
    margin: 2px;
    border-radius: var(--bl-radius-full);
    background: var(--bl-control);
    transition: translate var(--bl-motion-colour);
    content: '';
  }

  [aria-checked='true'] > .track {
    border-color: var(--bl-accent);
    background: var(--bl-accent);
  }

  [aria-checked='true'] > .track::before {
    background: var(--bl-on-accent);
    translate: 0.75rem;
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
    .layer,
    .row,
    .showcase {
      min-height: 2.75rem;
    }

    .showcase {
      width: 2.75rem;
    }
  }
`
