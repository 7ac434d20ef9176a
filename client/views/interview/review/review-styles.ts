import { css } from 'lit'

/** The bar over everything, and what is reviewed below it. */
export const reviewStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
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

  .note details {
    max-height: 30vh;
    overflow-y: auto;
  }

  .note summary {
    min-height: 1.5rem;
    color: var(--bl-accent);
    font-weight: 600;
    cursor: pointer;
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

  @media (width < 900px) {
    .bar {
      padding: var(--bl-space-2) var(--bl-space-4);
    }

    .note button {
      min-height: 2.75rem;
    }
  }
`
