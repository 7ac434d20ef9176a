import { css } from 'lit'

export const findingsStyles = css`
  :host {
    display: block;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-1) var(--bl-space-2);
    align-items: baseline;
    padding: var(--bl-space-4) var(--bl-space-5) var(--bl-space-3);
    border-bottom: 1px solid var(--bl-line);
  }

  h2 {
    font: 650 0.9375rem/1.375rem var(--bl-font);
  }

  .order {
    margin-inline-start: auto;
  }

  .chips {
    display: flex;
    flex-basis: 100%;
    flex-wrap: wrap;
    gap: var(--bl-space-2);
    margin-top: var(--bl-space-1);
  }

  .chips button {
    min-height: 1.625rem;
    padding: 0 var(--bl-space-2);
    border: 1px solid transparent;
    border-radius: var(--bl-radius-tag);
    background: color-mix(in srgb, var(--bl-class) 11%, var(--bl-panel));
    color: color-mix(in srgb, var(--bl-class) 65%, var(--bl-text));
    font: 600 0.75rem/1rem var(--bl-font);
    font-variant-numeric: tabular-nums;
    transition: border-color var(--bl-motion-colour);
  }

  .chips button:hover {
    border-color: var(--bl-class);
  }

  .chips [aria-pressed='true'] {
    border-color: var(--bl-class);
    box-shadow: inset 0 0 0 1px var(--bl-class);
  }

  .hint {
    flex-basis: 100%;
  }

  section > h3,
  summary {
    font: 600 0.9375rem/1.375rem var(--bl-font);
  }

  section > h3 {
    padding: var(--bl-space-5) var(--bl-space-5) 0;
  }

  section > p,
  details > p {
    padding: 0 var(--bl-space-5) var(--bl-space-2);
  }

  section > p {
    border-bottom: 1px solid var(--bl-line);
  }

  details {
    border-bottom: 1px solid var(--bl-line);
  }

  summary {
    padding: var(--bl-space-3) var(--bl-space-5);
    cursor: pointer;
  }

  summary .sign {
    vertical-align: middle;
  }

  details li {
    padding: var(--bl-space-1) var(--bl-space-5);
  }

  bl-unfetched {
    display: block;
    padding-inline: var(--bl-space-5);
  }

  @media (width < 640px) {
    .chips button {
      min-height: 2.75rem;
      padding-inline: var(--bl-space-3);
    }

    .order,
    .hint {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .chips button {
      border-color: ButtonText;
    }

    .chips [aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    header,
    section > h3,
    section > p,
    summary,
    details > p,
    details li {
      padding-inline: 0;
    }

    .hint,
    .order,
    .chips button {
      border-color: currentColor;
      background: none;
      box-shadow: none;
    }

    section > h3 {
      break-after: avoid;
    }

    summary {
      list-style: none;
    }

    a {
      color: inherit;
      text-decoration: none;
    }
  }
`
