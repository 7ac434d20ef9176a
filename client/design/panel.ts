import { css } from 'lit'

/** What the parts of a side panel share: sections apart by a hairline, a label over each, lines of a list. */
export const panel = css`
  section {
    padding: var(--bl-space-4) var(--bl-edge);
    border-top: 1px solid var(--bl-line);
  }

  h2,
  h3,
  h4 {
    margin-bottom: var(--bl-space-2);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  h3 .count {
    margin-inline-start: var(--bl-space-1);
    font-weight: 500;
  }

  h4 {
    margin-block: var(--bl-space-4) var(--bl-space-1);
  }

  li + li {
    margin-top: var(--bl-space-3);
  }

  .line,
  .ranked {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    column-gap: var(--bl-space-3);
    align-items: baseline;
  }

  .ranked {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .line > :first-child {
    align-self: start;
    justify-self: center;
  }

  .line > * {
    min-width: 0;
  }

  .more {
    margin-top: var(--bl-space-3);
  }
`
