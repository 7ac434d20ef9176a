import { css } from 'lit'

/** Rows in the left panel that are pressed, as wide as it is, and the label over them. */
export const panelRows = css`
  h2 {
    margin-bottom: var(--bl-space-1);
    padding-inline: var(--bl-space-4);
  }

  .pressed {
    display: flex;
    gap: var(--bl-space-3);
    align-items: center;
    width: 100%;
    min-height: max(2rem, var(--bl-target));
    padding: var(--bl-space-1) var(--bl-space-4);
  }

  .pressed:hover {
    background: var(--bl-sunken);
  }

  .pressed:focus-visible {
    outline-offset: -3px;
  }
`
