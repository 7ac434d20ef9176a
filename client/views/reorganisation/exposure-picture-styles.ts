import { css } from 'lit'

export const exposurePictureStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(12rem, 1fr) auto;
    min-width: 0;
    min-height: 0;
    background: var(--bl-canvas);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--bl-space-3);
    padding: var(--bl-space-3) var(--bl-space-6) 0;
  }

  h3 {
    flex-basis: 100%;
    font: 600 0.9375rem/1.375rem var(--bl-font);
  }

  .segments {
    display: flex;
    padding: 2px;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .segments label {
    min-height: 1.875rem;
    padding: 0.25rem var(--bl-space-4);
    border-radius: 6px;
    color: var(--bl-muted);
    font: 500 0.875rem/1.375rem var(--bl-font);
    cursor: pointer;
  }

  .segments label:has(:checked) {
    background: var(--bl-panel);
    color: var(--bl-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--bl-control);
  }

  .segments label:has(:focus-visible) {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }

  .segments:disabled label {
    cursor: default;
  }

  .list {
    display: flex;
    align-items: center;
    gap: var(--bl-space-2);
    min-height: 2.125rem;
    margin-inline-start: auto;
    padding: 0 var(--bl-space-3);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-full);
    background: var(--bl-panel);
    font-weight: 500;
    transition: background-color var(--bl-motion-colour);
  }

  .list:hover {
    background: var(--bl-sunken);
  }

  .stage {
    position: relative;
    min-height: 0;
    overflow: hidden;
  }

  bl-twin[visible] {
    padding: var(--bl-space-3) var(--bl-space-6);
  }

  @media (max-width: 639px) {
    header {
      padding-inline: var(--bl-space-3);
    }

    .segments label,
    .list {
      min-height: 2.75rem;
    }

    .segments label {
      padding: 0.625rem var(--bl-space-3);
    }

    .list {
      min-width: 2.75rem;
      padding: 0;
      justify-content: center;
    }

    .list .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    bl-twin[visible] {
      padding-inline: var(--bl-space-2);
    }
  }

  /* On paper the picture stands drawn anew, with its legend in it and nothing to press. */
  @media print {
    :host {
      display: block;
      height: auto;
      background: none;
      break-inside: avoid;
    }

    :host > :not(svg) {
      display: none;
    }

    :host > svg {
      display: block;
      width: 100%;
      height: auto;
      max-height: 20cm;
    }
  }
`
