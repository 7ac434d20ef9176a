import { css } from 'lit'

export const summaryStyles = css`
  :host {
    display: block;
    padding: var(--bl-space-5) var(--bl-space-6) var(--bl-space-4);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2) var(--bl-space-4);
    justify-content: space-between;
    align-items: start;
  }

  h1 {
    font: var(--bl-type-room);
    overflow-wrap: anywhere;
  }

  .said {
    max-width: 66ch;
    margin-top: var(--bl-space-2);
    font: var(--bl-type-reading);
  }

  .folded {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  .whole {
    margin-top: var(--bl-space-1);
    font: var(--bl-type-secondary);
  }

  .unknown {
    margin-top: var(--bl-space-2);
    color: color-mix(in srgb, var(--bl-unknown) 85%, var(--bl-text));
    font-weight: 500;
  }

  .unknown button.link {
    color: inherit;
  }

  /* On the page they stand at the end of the list. */
  .general,
  bl-exposure-terms {
    display: none;
  }

  @media (width < 640px) {
    :host {
      padding: var(--bl-space-3) var(--bl-space-4);
    }

    .folded {
      -webkit-line-clamp: 6;
    }

    .whole {
      min-height: 2.75rem;
    }
  }

  @media print {
    :host {
      padding: 0;
    }

    .folded {
      display: block;
    }

    bl-exposure-actions,
    .whole,
    .unknown button {
      display: none;
    }

    .general,
    bl-exposure-terms {
      display: block;
    }
  }
`
