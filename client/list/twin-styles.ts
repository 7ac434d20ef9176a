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
    padding: 0 var(--bl-space-5) 4.5rem;
    background: var(--bl-canvas);
  }

  .tree,
  .orders {
    width: 100%;
    max-width: 60rem;
  }

  .tree {
    flex: 1;
    min-height: 0;
    overflow: auto;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
    outline: none;
  }

  [role='treeitem'] {
    display: flex;
    align-items: center;
    gap: var(--bl-space-2);
    min-height: 2.75rem;
    padding: var(--bl-space-2) var(--bl-space-4);
    border-bottom: 1px solid var(--bl-line);
    cursor: pointer;
  }

  [role='treeitem']:not([aria-level='1']) {
    padding-inline-start: calc(var(--level) * 1.5rem - 0.25rem);
  }

  [aria-selected='true'] {
    background: var(--bl-accent-soft);
  }

  .tree:focus-visible .active {
    outline: 2.5px solid var(--bl-text);
    outline-offset: -3px;
  }

  .turn {
    flex: none;
    color: var(--bl-muted);
  }

  .turn,
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

  .cell,
  .orders button {
    flex: none;
    width: 8.5rem;
  }

  .orders {
    display: flex;
    gap: var(--bl-space-2);
    padding: 0 var(--bl-space-4) var(--bl-space-1) 2.5rem;
  }

  .orders button {
    min-height: max(2rem, var(--bl-target));
  }

  .orders button:first-child {
    flex: 1;
  }

  .orders :is(:hover, [aria-pressed='true']) {
    color: var(--bl-text);
  }

  .by {
    margin-inline-start: var(--bl-space-1);
  }

  .orders [aria-pressed='false'] .by {
    visibility: hidden;
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

  /* Rows of one height where only those in view are there, and no columns. */
  .windowed [role='treeitem'] {
    height: 2.75rem;
    width: max-content;
    min-width: 100%;
    white-space: nowrap;
  }

  .windowed :is(.cell, .text) {
    flex: none;
    width: auto;
  }

  .windowed .unseen {
    position: static;
    clip-path: none;
  }

  @media (width < 640px) {
    :host([visible]) {
      padding-inline: var(--bl-space-2);
    }

    [role='treeitem'] {
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
    }
  }
`
