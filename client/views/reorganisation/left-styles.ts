import { css } from 'lit'

/** What the parts of the left panel share. */
export const leftStyles = css`
  h2 {
    margin-bottom: var(--bl-space-2);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  h2,
  .secondary,
  [role='alert'] {
    padding-inline: var(--bl-space-4);
  }

  [role='alert'] {
    color: var(--bl-direct);
    font: var(--bl-type-secondary);
  }
`
