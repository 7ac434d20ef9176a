import { css } from 'lit'

export const layInStyles = css`
  .body {
    display: grid;
    gap: var(--bl-space-4);
  }

  .drop {
    display: grid;
    gap: var(--bl-space-2);
    padding: var(--bl-space-6) var(--bl-space-4);
    border: 2px dashed var(--bl-control);
    border-radius: var(--bl-radius-card);
    background: var(--bl-sunken);
    justify-items: center;
    text-align: center;
  }

  .drop[data-over] {
    border-color: var(--bl-accent);
    background: var(--bl-accent-soft);
  }

  .drop label {
    display: inline-grid;
    min-height: 2.75rem;
    padding: 0 var(--bl-space-5);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
    font: 600 0.9375rem/1.375rem var(--bl-font);
    place-content: center;
    cursor: pointer;
  }

  .drop label:hover {
    background: var(--bl-bg);
  }

  .drop label:has(:focus-visible) {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }

  textarea {
    width: 100%;
    min-height: 7rem;
    margin-top: var(--bl-space-1);
    padding: var(--bl-space-2) var(--bl-space-3);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
    color: inherit;
    font: var(--bl-type-body);
    resize: vertical;
  }

  .failure {
    margin: 0;
  }

  .failure p {
    font-weight: 400;
  }

  .anywhere {
    position: fixed;
    z-index: 8;
    inset: var(--bl-space-2);
    display: grid;
    border: 3px dashed var(--bl-accent);
    border-radius: var(--bl-radius-card);
    background: color-mix(in srgb, var(--bl-accent-soft) 90%, transparent);
    font: var(--bl-type-room);
    place-content: center;
    pointer-events: none;
  }
`
