import { css } from 'lit'

/** What floats over the picture in one line: words, or a button. */
export const pillStyles = css`
  .pill {
    display: flex;
    gap: var(--bl-space-2);
    align-items: center;
    min-height: 2.125rem;
    padding: 0 var(--bl-space-4);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-full);
    background: var(--bl-panel);
    box-shadow: var(--bl-shadow);
  }

  button.pill {
    min-height: max(2.125rem, var(--bl-target));
    font-weight: 500;
    transition: background-color var(--bl-motion-colour);
  }

  button.pill:hover {
    background: var(--bl-sunken);
  }
`
