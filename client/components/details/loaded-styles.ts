import { css } from 'lit'

/** The skeleton and the failure of `whileLoaded`. */
export const loadedStyles = css`
  .skeleton {
    display: grid;
    gap: var(--bl-space-3);
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  .skeleton div {
    height: 0.75rem;
    border-radius: var(--bl-radius-tag);
    background: var(--bl-sunken);
  }

  .skeleton div:nth-of-type(2) {
    width: 75%;
  }

  .skeleton div:nth-of-type(3) {
    width: 88%;
  }

  .skeleton p {
    animation: late 0s 300ms both;
  }

  @keyframes late {
    from {
      visibility: hidden;
    }

    to {
      visibility: visible;
    }
  }

  .failure {
    margin: var(--bl-space-4) var(--bl-space-5);
    padding: var(--bl-space-4);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
  }

  .failure p {
    margin-bottom: var(--bl-space-2);
    color: var(--bl-muted);
  }

  .failure .what {
    margin-bottom: var(--bl-space-1);
    color: inherit;
    font: 600 0.9375rem/1.375rem var(--bl-font);
  }
`
