import { css } from 'lit'

export const findingStyles = css`
  :host {
    display: block;
  }

  article {
    display: grid;
    grid-template-columns: 1.25rem minmax(0, 1fr);
    column-gap: var(--bl-space-3);
    padding: var(--bl-space-4) var(--bl-space-5);
    border-bottom: 1px solid var(--bl-line);
  }

  article[data-current] {
    box-shadow: inset 3px 0 0 var(--bl-class);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-3);
    justify-content: space-between;
    align-items: baseline;
  }

  h3 {
    font: 600 0.9375rem/1.375rem var(--bl-font);
    overflow-wrap: anywhere;
  }

  h3 a {
    color: inherit;
    text-decoration: none;
  }

  h3 a:hover,
  h3 a:focus-visible {
    text-decoration: underline;
  }

  .reasons {
    margin: var(--bl-space-2) 0 var(--bl-space-2) calc(-1 * var(--bl-space-2));
    font: 400 0.875rem/1.3125rem var(--bl-font);
  }

  .reasons li {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    padding-block: 2px;
    border-radius: var(--bl-radius-tag);
    cursor: pointer;
  }

  .reasons li:hover {
    background: var(--bl-sunken);
  }

  .reasons li[data-lit] {
    background: var(--bl-accent-soft);
  }

  .light {
    display: grid;
    height: 1.5rem;
    border-radius: var(--bl-radius-tag);
    place-items: center;
  }

  .light::before {
    width: 0.5rem;
    height: 2px;
    background: var(--bl-muted);
    content: '';
  }

  .light:hover::before,
  .light[aria-pressed='true']::before {
    width: 0.5rem;
    height: 0.5rem;
    border-radius: 50%;
    background: var(--bl-accent);
  }

  button.register {
    display: inline-block;
    min-height: 1.5rem;
    margin-inline-end: var(--bl-space-3);
    color: color-mix(in srgb, var(--bl-unknown) 70%, var(--bl-text));
  }

  bl-quote {
    margin-block: var(--bl-space-2);
    font-size: 0.875rem;
    line-height: 1.3125rem;
  }

  bl-follow-up {
    margin-top: var(--bl-space-2);
  }

  @media (forced-colors: active) {
    .light::before {
      background: ButtonText;
    }

    .light[aria-pressed='true']::before {
      background: Highlight;
    }
  }

  @media print {
    article {
      padding-inline: 0;
      break-inside: avoid;
    }

    article[data-current] {
      box-shadow: none;
    }

    .reasons li[data-lit] {
      background: none;
    }

    .light {
      pointer-events: none;
    }

    .light::before,
    .light[aria-pressed='true']::before {
      width: 0.5rem;
      height: 0;
      border-top: 2px solid;
      border-radius: 0;
    }

    button.register,
    .more {
      display: none;
    }

    a {
      color: inherit;
      text-decoration: none;
    }
  }
`
