import { css } from 'lit'

/** A quiet bar above the result. */
export const savingStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2) var(--bl-space-3);
    align-items: center;
    min-height: 3rem;
    padding: var(--bl-space-2) var(--bl-space-6);
  }

  strong {
    font-weight: 650;
  }

  .bar button.link {
    min-height: 2.25rem;
  }

  @media (max-width: 639px) {
    .bar {
      padding-inline: var(--bl-space-4);
    }

    .bar button {
      min-height: 2.75rem;
    }
  }
`
