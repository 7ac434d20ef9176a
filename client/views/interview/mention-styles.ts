import { css } from 'lit'

/** The words of an answer, with what they mention underlined by what it is, and a square in its colour. */
export const mentionStyles = css`
  .text {
    max-width: 62ch;
    font: var(--bl-type-reading);
    white-space: pre-line;
  }

  .mention a {
    padding: 1px 2px;
    border-bottom: 2px solid var(--tone);
    border-radius: 3px 3px 0 0;
    background: color-mix(in srgb, var(--tone) 12%, var(--bl-bg));
    color: inherit;
    text-decoration: none;
    box-decoration-break: clone;
  }

  .mention a:hover {
    background: color-mix(in srgb, var(--tone) 24%, var(--bl-bg));
  }

  .square {
    width: 0.625rem;
    height: 0.625rem;
    margin-top: 0.375rem;
    border-radius: 2px;
    background: var(--tone);
  }

  .actor {
    --tone: var(--bl-accent);
  }

  .unit {
    --tone: var(--bl-unknown);
  }

  .other {
    --tone: var(--bl-not-shown);
  }
`
