import { css } from 'lit'

export const searchStyles = css`
  .field {
    position: relative;
    width: 18.75rem;
  }

  .field > .icon {
    position: absolute;
    inset: 0 auto 0 var(--bl-space-3);
    place-content: center;
    color: var(--bl-muted);
    pointer-events: none;
  }

  input {
    width: 100%;
    height: 2.25rem;
    padding: 0 var(--bl-space-10) 0 2.25rem;
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-control);
    background: var(--bl-bg);
  }

  input::placeholder {
    color: var(--bl-muted);
    opacity: 1;
  }

  kbd {
    position: absolute;
    inset: 0.5rem 0.5rem auto auto;
    min-width: 1.125rem;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-tag);
    background: var(--bl-sunken);
    color: var(--bl-muted);
    font: 500 0.75rem/1.125rem var(--bl-font);
    text-align: center;
    pointer-events: none;
  }

  input:focus ~ kbd {
    display: none;
  }

  .open,
  .shut {
    display: none;
    min-width: 2.75rem;
    min-height: 2.75rem;
    place-content: center;
  }

  .popup {
    position: absolute;
    z-index: 4;
    inset: calc(100% + var(--bl-space-2)) 0 auto auto;
    width: max(100%, 27rem);
    max-height: min(70vh, 36rem);
    overflow: auto;
    padding: var(--bl-space-2);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
    box-shadow: var(--bl-shadow);
  }

  .popup > p:not(.unseen) {
    padding: var(--bl-space-2) var(--bl-space-3);
  }

  .label {
    padding: var(--bl-space-2) var(--bl-space-3) var(--bl-space-1);
  }

  .label .count {
    margin-inline-start: var(--bl-space-2);
    font-weight: 400;
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-3);
    align-items: center;
    padding: var(--bl-space-2) var(--bl-space-3);
    border-radius: var(--bl-radius-control);
    cursor: pointer;
  }

  [role='option'][aria-disabled='true'] {
    color: var(--bl-muted);
    cursor: default;
  }

  [role='option']:hover {
    background: var(--bl-sunken);
  }

  [role='option'][aria-selected='true'] {
    background: var(--bl-accent-soft);
    outline: 2.5px solid var(--bl-text);
    outline-offset: -2.5px;
  }

  .excerpt {
    font: var(--bl-type-secondary);
  }

  mark {
    background: var(--bl-mark);
    color: inherit;
  }

  /* The rooms need the width: the field opens over the header. */
  @media (max-width: 899px) {
    .open {
      display: grid;
    }

    .field {
      display: none;
    }

    .field.opened {
      position: fixed;
      z-index: 5;
      inset: 0 0 auto;
      display: flex;
      align-items: center;
      gap: var(--bl-space-2);
      width: auto;
      height: 3.5rem;
      padding: 0 var(--bl-space-2) 0 var(--bl-space-3);
      background: var(--bl-bg);
    }

    .field.opened > .icon {
      inset-inline-start: var(--bl-space-6);
    }

    .opened input {
      height: 2.75rem;
    }

    kbd {
      display: none;
    }

    .shut {
      display: grid;
    }

    .popup {
      inset: 100% 0 auto;
      width: auto;
      border-radius: 0;
    }
  }
`
