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
    padding: 4.5rem var(--bl-space-5);
    background: var(--bl-canvas);
  }

  .tree {
    box-sizing: border-box;
    height: 100%;
    max-width: 48rem;
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
  }
`
