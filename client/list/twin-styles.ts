import { css } from 'lit'

export const twinStyles = css`
  :host {
    position: absolute;
    inset: 0;
  }

  /* Behind the picture the list is there for the keyboard and for screen readers alone. */
  :host(:not([visible])) {
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  :host([visible]) {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    box-sizing: border-box;
    padding: 0 var(--bl-space-5) 4.5rem;
    background: var(--bl-canvas);
  }

  .tree {
    box-sizing: border-box;
    flex: 1;
    min-height: 0;
    width: 100%;
    max-width: 60rem;
    overflow: auto;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
    outline: none;
  }

  .row {
    display: flex;
    box-sizing: border-box;
    align-items: center;
    gap: var(--bl-space-2);
    min-height: 2.75rem;
    padding: var(--bl-space-2) var(--bl-space-4);
    border-bottom: 1px solid var(--bl-line);
    color: var(--bl-text);
    font: var(--bl-type-body);
    cursor: pointer;
  }

  /* Rows of one height where only those in view are there. */
  .windowed .row {
    height: 2.75rem;
    width: max-content;
    min-width: 100%;
    white-space: nowrap;
  }

  .row[aria-level='2'] {
    padding-inline-start: 2.75rem;
  }

  .row[aria-level='3'] {
    padding-inline-start: 4.25rem;
  }

  .row[aria-level='4'] {
    padding-inline-start: 5.75rem;
  }

  .row[aria-level='5'] {
    padding-inline-start: 7.25rem;
  }

  .row[aria-selected='true'] {
    background: var(--bl-accent-soft);
  }

  .tree:focus-visible .active {
    outline: 2.5px solid var(--bl-text);
    outline-offset: -3px;
  }

  .turn {
    flex: none;
    width: 1rem;
    color: var(--bl-muted);
  }

  .turn svg {
    display: block;
    width: 1rem;
    height: 1rem;
  }

  [aria-expanded='true'] > .turn svg {
    transform: rotate(90deg);
  }

  .text {
    flex: 1;
    min-width: 0;
  }

  .cell {
    flex: none;
    width: 8.5rem;
    color: var(--bl-muted);
    font: var(--bl-type-secondary);
  }

  .comma {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .orders {
    display: flex;
    gap: var(--bl-space-2);
    box-sizing: border-box;
    max-width: 60rem;
    padding: 0 var(--bl-space-4) var(--bl-space-1) 2.5rem;
  }

  .orders button {
    flex: none;
    width: 8.5rem;
    min-height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--bl-muted);
    font: var(--bl-type-label);
    text-align: start;
    cursor: pointer;
  }

  .orders button:first-child {
    flex: 1;
  }

  .orders button:hover,
  .orders [aria-pressed='true'] {
    color: var(--bl-text);
  }

  .orders button:focus-visible {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }

  .by {
    margin-inline-start: var(--bl-space-1);
  }

  .orders [aria-pressed='false'] .by {
    visibility: hidden;
  }

  .windowed .cell,
  .windowed .text {
    flex: none;
    width: auto;
  }

  .windowed .comma {
    position: static;
    clip-path: none;
  }

  .name {
    font-weight: 600;
  }

  [aria-level='2'] .name,
  [aria-level='3'] .name {
    font-weight: 500;
  }

  .rest {
    color: var(--bl-muted);
  }

  .hint {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @media (max-width: 639px) {
    :host([visible]) {
      padding-inline: var(--bl-space-2);
    }

    .row {
      flex-wrap: wrap;
    }

    .cell {
      width: auto;
      padding-inline-start: var(--bl-space-6);
    }

    .cell + .cell {
      padding-inline-start: 0;
    }

    .text {
      flex: 1 1 calc(100% - 2rem);
    }

    .orders {
      padding-inline-start: var(--bl-space-4);
    }

    .orders button {
      width: auto;
      min-height: 2.75rem;
    }
  }
`
