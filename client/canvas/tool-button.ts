import { css } from 'lit'

/** A button that is a sign, over the picture or beside it. */
export const toolButton = css`
  button {
    display: grid;
    place-content: center;
    width: 2.25rem;
    height: 2.25rem;
    padding: 0;
    border: 0;
    border-radius: var(--bl-radius-control);
    background: none;
    color: var(--bl-text);
    cursor: pointer;
    transition: background-color var(--bl-motion-colour);
  }

  button:hover {
    background: var(--bl-sunken);
  }

  button[aria-expanded='true'] {
    background: var(--bl-accent-soft);
  }

  button:focus-visible {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }

  svg {
    display: block;
    width: 1.125rem;
    height: 1.125rem;
  }

  @media (pointer: coarse) {
    button {
      width: 2.75rem;
      height: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    button[aria-expanded='true'] {
      outline: 2px solid Highlight;
    }
  }
`
