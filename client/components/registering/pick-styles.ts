import { css } from 'lit'

export const pickStyles = css`
  :host {
    display: block;
  }

  .box {
    position: relative;
  }

  .box .icon {
    position: absolute;
    inset: var(--bl-space-1) var(--bl-space-3) 0 auto;
    place-content: center;
    color: var(--bl-muted);
    pointer-events: none;
  }

  .box input {
    padding-inline-end: 2.25rem;
  }

  /* In the flow, so that nothing of it is cut off by the dialog that scrolls. */
  .popup {
    margin-top: var(--bl-space-1);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
  }

  .popup ul {
    max-height: 15rem;
    overflow: auto;
    padding: var(--bl-space-1);
  }

  .popup p {
    padding: var(--bl-space-1) var(--bl-space-3) var(--bl-space-2);
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-3);
    align-items: center;
    min-height: 2.25rem;
    padding: var(--bl-space-1) var(--bl-space-2);
    border-radius: var(--bl-radius-tag);
    cursor: pointer;
  }

  .name {
    white-space: pre-wrap;
  }

  [role='option']:hover {
    background: var(--bl-sunken);
  }

  [role='option'][aria-selected='true'] {
    background: var(--bl-accent-soft);
    outline: 2.5px solid var(--bl-text);
    outline-offset: -2.5px;
  }

  .new {
    color: var(--bl-accent);
    font-weight: 600;
  }

  @media (max-width: 899px) {
    [role='option'] {
      min-height: 2.75rem;
    }
  }
`
