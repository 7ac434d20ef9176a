import { css } from 'lit'

export const correctStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto minmax(0, 1fr) auto;
    gap: var(--bl-space-2);
    padding: var(--bl-space-5) var(--bl-space-10);
    overflow-y: auto;
  }

  label {
    font: var(--bl-type-title);
  }

  textarea {
    width: 100%;
    max-width: 52rem;
    min-height: 50vh;
    padding: var(--bl-space-3) var(--bl-space-4);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
    color: inherit;
    font: var(--bl-type-reading);
    resize: none;
  }

  footer {
    display: flex;
    gap: var(--bl-space-3);
  }

  @media (width < 900px) {
    :host {
      padding-inline: var(--bl-space-4);
    }

    button.plain,
    button.primary {
      min-height: 2.75rem;
    }
  }
`
