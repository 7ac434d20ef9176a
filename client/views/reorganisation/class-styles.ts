import { css } from 'lit'

/** The colour of a class, mixed with the text's where small words must be read. */
export const classStyles = css`
  [data-class='direct'] {
    --bl-class: var(--bl-direct);
  }

  [data-class='indirect'] {
    --bl-class: var(--bl-indirect);
  }

  [data-class='unknown'] {
    --bl-class: var(--bl-unknown);
  }

  [data-class='not-shown'] {
    --bl-class: var(--bl-not-shown);
  }

  .class-word {
    color: color-mix(in srgb, var(--bl-class) 70%, var(--bl-text));
    font: var(--bl-type-label);
  }
`
