import { css } from 'lit'

/** What every element shares within its shadow root: boxes, focus ring, links, buttons, tags, hidden text. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  a,
  button.link {
    color: var(--bl-accent);
    text-underline-offset: 3px;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }

  button.link {
    text-decoration: underline;
  }

  button.plain,
  button.primary,
  button.danger {
    min-height: 2.25rem;
    padding: 0 var(--bl-space-4);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
    font-weight: 600;
    text-align: center;
    transition: background-color var(--bl-motion-colour);
  }

  button.plain:hover {
    background: var(--bl-sunken);
  }

  button.primary {
    border-color: var(--bl-accent);
    background: var(--bl-accent);
    color: var(--bl-on-accent);
  }

  button.danger {
    border-color: var(--bl-direct);
    background: var(--bl-direct);
    color: var(--bl-bg);
  }

  .label {
    color: var(--bl-muted);
    font: var(--bl-type-label);
  }

  .secondary {
    color: var(--bl-muted);
    font: var(--bl-type-secondary);
  }

  .tag {
    display: inline-block;
    padding: 0 var(--bl-space-2);
    border-radius: var(--bl-radius-tag);
    background: var(--bl-sunken);
    color: var(--bl-muted);
    font: 500 0.75rem/1.25rem var(--bl-font);
  }

  .count {
    color: var(--bl-muted);
    font-variant-numeric: tabular-nums;
  }

  .icon {
    display: inline-grid;
  }

  .icon svg {
    width: 1.125em;
    height: 1.125em;
  }

  .sign {
    display: inline-grid;
    width: 1.375rem;
    height: 1.375rem;
    place-content: center;
  }

  .sign > svg {
    width: auto;
    height: auto;
    max-width: 1.375rem;
    max-height: 1.375rem;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* No ground is seen there: what is chosen has an outline, and a sign that is drawn by its ground keeps it. */
  @media (forced-colors: active) {
    :is([aria-pressed='true'], [aria-selected='true'], [aria-current]):not(:focus-visible) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .drawn {
      forced-color-adjust: none;
    }
  }
`
