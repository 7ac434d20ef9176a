import { css } from 'lit'

/** A button that is a sign, over the picture or beside it. */
export const toolButton = css`
  button {
    display: grid;
    width: max(2.25rem, var(--bl-target));
    height: max(2.25rem, var(--bl-target));
    border-radius: var(--bl-radius-control);
    place-content: center;
    transition: background-color var(--bl-motion-colour);
  }

  button:hover {
    background: var(--bl-sunken);
  }

  button[aria-expanded='true'] {
    background: var(--bl-accent-soft);
  }

  svg {
    display: block;
    width: 1.125rem;
    height: 1.125rem;
  }
`
