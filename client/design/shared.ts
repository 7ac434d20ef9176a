import { css } from 'lit'

/** What every element shares within its shadow root: boxes, focus ring, headings, links, buttons, tags, hidden text. */
export const shared = css`
  :host {
    display: block;
  }

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

  h1 {
    font: var(--bl-type-room);
  }

  h2 {
    font: var(--bl-type-title);
  }

  h3 {
    font: var(--bl-type-heading);
  }

  strong {
    font-weight: 650;
  }

  mark {
    background: var(--bl-mark);
    color: inherit;
  }

  a,
  button.link {
    color: var(--bl-accent);
    text-underline-offset: 3px;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  ::placeholder {
    color: var(--bl-muted);
    opacity: 1;
  }

  button {
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }

  summary {
    min-height: 1.5rem;
    cursor: pointer;
  }

  button.link {
    text-decoration: underline;
  }

  :is(button, summary).plain,
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

  :is(button, summary).plain:hover {
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

  /* A sign that is pressed, in a square. */
  :where(.icon-only) {
    display: grid;
    flex: none;
    width: var(--size, 2.25rem);
    height: var(--size, 2.25rem);
    border-radius: var(--bl-radius-control);
    place-content: center;
  }

  button.icon-only:hover {
    background: var(--bl-sunken);
  }

  /* A link that stands by itself is not within a line of text. */
  button.act {
    min-height: 1.5rem;
  }

  /* Arrangements, which every rule of an element may change. */
  :where(.row) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2);
    align-items: center;
  }

  :where(.stack) {
    display: grid;
    gap: var(--bl-space-2);
  }

  /* What can be chosen among others, in a list. */
  :where(.item) {
    width: 100%;
    border-radius: var(--bl-radius-control);
    cursor: pointer;
  }

  :where(.item):focus-visible {
    outline-offset: -3px;
  }

  .item:hover {
    background: var(--bl-sunken);
  }

  .item:is([aria-current], [aria-pressed='true']) {
    background: var(--bl-accent-soft);
    color: var(--bl-accent);
    font-weight: 600;
  }

  :where(.card) {
    padding: var(--bl-space-5);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
  }

  /* Words that stand apart from what is around them. */
  .notice {
    padding: var(--bl-space-3) var(--bl-space-4);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .notice.bad {
    border-inline-start: 4px solid var(--bl-direct);
    font-weight: 600;
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

  /* A finger needs as much whatever an element says of its height. */
  @media (width < 900px), (pointer: coarse) {
    :host :is(.plain, .primary, .danger, .act, .item, .icon-only, summary) {
      min-height: var(--bl-target);
      align-content: center;
    }

    :host .icon-only {
      min-width: var(--bl-target);
    }
  }

  @media print {
    a {
      color: inherit;
      text-decoration: none;
    }

    button.link {
      display: none;
    }
  }

  /* No ground is seen there: what is chosen has an outline, and a sign that is drawn by its ground keeps it. */
  @media (forced-colors: active) {
    :is([aria-pressed='true'], [aria-selected='true'], [aria-current], :has(> :checked.unseen)):not(
      :focus-visible
    ) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .drawn {
      forced-color-adjust: none;
    }
  }
`
