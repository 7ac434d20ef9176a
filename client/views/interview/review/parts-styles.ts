import { css } from 'lit'

/** Three columns that scroll by themselves; narrower, what was recognised folds above the text; on a telephone one at a time. */
export const partsStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / 19rem minmax(0, 1fr) 25rem;
    min-height: 0;
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

  .left > .fold,
  .sheets {
    display: none;
  }

  @media (width < 1200px) {
    :host {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 22rem;
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
  }

  @media (width < 900px) {
    :host {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    }

    .sheets {
      display: block;
      grid-column: 1 / -1;
    }

    .left,
    .right,
    bl-review-text {
      grid-row: 2;
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
