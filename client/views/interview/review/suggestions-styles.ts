import { css } from 'lit'

/** A suggestion is a card; what is said of it is a sign and a word, and its edge. */
export const suggestionsStyles = css`
  :host {
    display: block;
  }

  header {
    display: grid;
    gap: var(--bl-space-2);
    padding: var(--bl-space-4) var(--bl-space-5) 0;
  }

  h2 {
    font: var(--bl-type-title);
  }

  h3 {
    margin: var(--bl-space-5) var(--bl-space-5) var(--bl-space-2);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  .scope {
    display: grid;
    grid-template-columns: 1fr 1fr;
    padding: 2px;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .scope label {
    display: grid;
    min-height: 2rem;
    border-radius: 6px;
    color: var(--bl-muted);
    font-weight: 500;
    place-content: center;
    cursor: pointer;
  }

  .scope label:has(:checked) {
    background: var(--bl-panel);
    color: var(--bl-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--bl-control);
  }

  .scope label:has(:focus-visible) {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }

  .suggestion {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0 var(--bl-space-3);
    padding: var(--bl-space-3) var(--bl-space-5);
    border-top: 1px solid var(--bl-line);
    border-inline-start: 3px solid transparent;
    scroll-margin: var(--bl-space-10);
  }

  .suggestion:focus-visible {
    outline-offset: -3px;
  }

  .suggestion[aria-current='true'] {
    border-inline-start-color: var(--bl-accent);
    background: var(--bl-accent-soft);
  }

  .suggestion[aria-current='true'] .secondary {
    color: var(--bl-text);
  }

  .rejected strong {
    color: var(--bl-muted);
    text-decoration: line-through;
  }

  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-2);
    align-items: baseline;
    justify-content: space-between;
    overflow-wrap: anywhere;
  }

  .square {
    width: 0.625rem;
    height: 0.625rem;
    margin-top: 0.375rem;
    justify-self: center;
    border-radius: 2px;
    background: var(--bl-not-shown);
  }

  .square.unit {
    background: var(--bl-unknown);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2);
    margin-top: var(--bl-space-2);
  }

  .actions button.plain {
    min-height: 2rem;
    padding: 0 var(--bl-space-3);
  }

  .like {
    margin-top: var(--bl-space-2);
    padding: var(--bl-space-2) var(--bl-space-3);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .more {
    margin: var(--bl-space-3) var(--bl-space-5);
  }

  .none,
  .keys {
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  @media (width < 900px) {
    .actions button.plain,
    header button.plain,
    .more,
    .scope label {
      min-height: 2.75rem;
    }
  }
`
