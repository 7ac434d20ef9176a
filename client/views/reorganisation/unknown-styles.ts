import { css } from 'lit'

export const unknownStyles = css`
  dialog {
    width: min(40rem, calc(100vw - 2rem));
    max-height: calc(100vh - 2rem);
    padding: var(--bl-space-6);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
    color: var(--bl-text);
    box-shadow: var(--bl-shadow);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-bottom: var(--bl-space-2);
  }

  .close {
    display: grid;
    width: 2.75rem;
    height: 2.75rem;
    place-content: center;
  }

  h2 {
    font: var(--bl-type-title);
  }

  section {
    margin-top: var(--bl-space-5);
  }

  h3 {
    margin-bottom: var(--bl-space-2);
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  li {
    padding-block: var(--bl-space-1);
    overflow-wrap: anywhere;
  }

  .register {
    min-height: 1.5rem;
  }

  @media (width < 640px) {
    .register {
      min-height: 2.75rem;
    }
  }
`
