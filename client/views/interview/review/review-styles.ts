import { css } from 'lit'

/** Three columns that scroll by themselves; narrower, what was recognised folds above the text; on a telephone one at a time. */
export const reviewStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / 19rem minmax(0, 1fr) 25rem;
    grid-column: 1 / -1;
    height: 100%;
    min-height: 0;
    background: var(--bl-bg);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: var(--bl-space-1) var(--bl-space-4);
    align-items: center;
    padding: var(--bl-space-3) var(--bl-space-5);
    border-bottom: 1px solid var(--bl-line);
    background: var(--bl-panel);
  }

  .left,
  .right {
    min-height: 0;
    overflow-y: auto;
    background: var(--bl-panel);
  }

  .left {
    border-inline-end: 1px solid var(--bl-line);
  }

  .right {
    border-inline-start: 1px solid var(--bl-line);
  }

  .note {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2) var(--bl-space-4);
    align-items: center;
    margin-top: var(--bl-space-2);
    padding: var(--bl-space-2) var(--bl-space-4);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .note.refused {
    border-inline-start: 4px solid var(--bl-direct);
  }

  .note ul {
    flex-basis: 100%;
    padding-inline-start: var(--bl-space-4);
    list-style: disc;
  }

  .whole {
    flex-basis: 100%;
  }

  .left > .fold,
  .sheets {
    display: none;
  }

  .alone {
    grid-column: 1 / -1;
    width: min(36rem, 100% - 2rem);
    margin: var(--bl-space-10) auto;
  }

  h1 {
    margin-bottom: var(--bl-space-2);
    font: var(--bl-type-title);
  }

  .alone .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-3);
    margin-top: var(--bl-space-4);
  }

  .correcting {
    grid-column: 1 / -1;
    min-height: 0;
  }

  @media (width < 1200px) {
    :host {
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr) 22rem;
    }

    .left {
      grid-column: 1 / -1;
      max-height: 55vh;
      border: 0;
      border-bottom: 1px solid var(--bl-line);
    }

    .left > .fold {
      display: flex;
      gap: var(--bl-space-2);
      align-items: center;
      width: 100%;
      min-height: 2.75rem;
      padding: 0 var(--bl-space-5);
      font-weight: 600;
    }

    .left:not([data-opened]) .folded {
      display: none;
    }

    .correcting {
      grid-row: 2 / -1;
    }
  }

  @media (width < 900px) {
    :host {
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    }

    .bar {
      gap: var(--bl-space-2);
      padding: var(--bl-space-2) var(--bl-space-4);
    }

    .note button {
      min-height: 2.75rem;
    }

    .sheets {
      display: block;
      grid-column: 1 / -1;
    }

    .left,
    .right,
    bl-review-text {
      grid-row: 3;
      grid-column: 1;
      max-height: none;
      border: 0;
    }

    .left > .fold {
      display: none;
    }

    .left:not([data-opened]) .folded {
      display: block;
    }

    :host([sheet='text']) :is(.left, .right),
    :host([sheet='suggestions']) :is(.left, bl-review-text),
    :host([sheet='about']) :is(.right, bl-review-text) {
      display: none;
    }
  }
`
