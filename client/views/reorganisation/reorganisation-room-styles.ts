import { css } from 'lit'

export const reorganisationRoomStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: 17rem minmax(20rem, 1fr) 27.5rem;
    grid-template-rows: minmax(0, 1fr);
    height: 100%;
  }

  :host([data-alone]) {
    grid-template-columns: 17rem minmax(20rem, 1fr);
  }

  bl-sheet-choice,
  .shut,
  .head .units {
    display: none;
  }

  .left {
    display: flex;
    flex-direction: column;
    gap: var(--bl-space-5);
    overflow: auto;
    padding: var(--bl-space-4) 0;
    border-inline-end: 1px solid var(--bl-line);
    background: var(--bl-panel);
  }

  .left > * {
    flex: none;
  }

  .question {
    display: grid;
    gap: var(--bl-space-5);
  }

  .middle {
    display: flex;
    flex-direction: column;
    min-width: 0;
    overflow: auto;
    background: var(--bl-panel);
  }

  .middle > * {
    flex: none;
  }

  .head {
    display: flex;
  }

  bl-saving {
    flex: 1;
    min-width: 0;
  }

  .middle > :is(bl-exposure-picture, bl-exposure-comparison) {
    flex: 1 0 26rem;
    border-top: 1px solid var(--bl-line);
  }

  bl-exposure-coverage {
    position: sticky;
    z-index: 2;
    bottom: 0;
    border-top: 1px solid var(--bl-line);
    background: var(--bl-panel);
  }

  .middle[aria-busy='true'] bl-exposure-summary {
    opacity: 0.6;
    transition: opacity 0s 300ms;
  }

  .right {
    min-width: 0;
    border-inline-start: 1px solid var(--bl-line);
    background: var(--bl-panel);
  }

  bl-sheet {
    height: 100%;
  }

  .back {
    padding: var(--bl-space-3) var(--bl-space-5) 0;
    color: var(--bl-accent);
    font-weight: 600;
  }

  .back:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  @media screen and (max-width: 1199px) {
    :host {
      grid-template-columns: minmax(20rem, 1fr) 27.5rem;
    }

    :host([data-alone]) {
      grid-template-columns: minmax(20rem, 1fr);
    }

    .left {
      position: absolute;
      z-index: 4;
      inset: 0 auto 0 0;
      width: min(19rem, 100%);
      box-shadow: var(--bl-shadow);
    }

    .left:not(.opened) {
      display: none;
    }

    .shut {
      display: grid;
      align-self: end;
      width: 2.75rem;
      height: 2.75rem;
      margin: calc(-1 * var(--bl-space-3)) var(--bl-space-1) calc(-1 * var(--bl-space-5)) 0;
      place-content: center;
    }

    .head .units {
      display: flex;
      flex: none;
      gap: var(--bl-space-2);
      align-items: center;
      align-self: flex-start;
      margin: 0.375rem 0 0 var(--bl-space-6);
    }
  }

  @media screen and (max-width: 899px) {
    :host,
    :host([data-alone]) {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) 6rem;
    }

    :host([data-alone]) {
      grid-template-rows: minmax(0, 1fr);
    }

    :host([sheet='half']:not([data-alone])) {
      grid-template-rows: minmax(0, 1fr) 50%;
    }

    .right {
      display: contents;
    }

    bl-sheet {
      height: var(--sheet);
    }
  }

  @media print {
    :host,
    :host([data-alone]) {
      display: block;
      height: auto;
    }

    bl-sheet-choice,
    .left,
    .head,
    .back,
    bl-details {
      display: none !important;
    }

    /* The list is printed also while the details of something stand in its place. */
    bl-findings[hidden] {
      display: block !important;
    }

    bl-exposure-coverage {
      position: static;
    }

    .middle,
    .right {
      display: block !important;
      overflow: visible;
      border: 0;
    }
  }
`
