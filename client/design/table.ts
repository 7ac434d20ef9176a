import { css } from 'lit'

/** A table of words, a hairline below each row. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
    font: var(--bl-type-secondary);
  }

  th,
  td {
    padding: var(--bl-space-1) var(--bl-space-3) var(--bl-space-1) 0;
    border-bottom: 1px solid var(--bl-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
`
