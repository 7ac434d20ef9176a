import { css } from 'lit'

/** What the parts of the right panel share: sections apart by a hairline, a label over each, lines of a list. */
export const panel = css`
  :host {
    display: block;
  }

  section {
    padding: var(--bl-space-4) var(--bl-space-5);
    border-top: 1px solid var(--bl-line);
  }

  h3 {
    margin-bottom: var(--bl-space-2);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  h3 .count {
    margin-inline-start: var(--bl-space-1);
    font-weight: 500;
  }

  h4 {
    margin: var(--bl-space-4) 0 var(--bl-space-1);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  li + li {
    margin-top: var(--bl-space-3);
  }

  .line {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    column-gap: var(--bl-space-3);
    align-items: baseline;
  }

  .line > :first-child {
    align-self: start;
    justify-self: center;
  }

  .line > * {
    min-width: 0;
    overflow-wrap: break-word;
  }

  .ranked {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--bl-space-3);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2);
    align-items: center;
  }

  .more {
    margin-top: var(--bl-space-3);
    min-height: 1.5rem;
  }

  a {
    overflow-wrap: break-word;
  }
`
