import { css } from 'lit'

export const networkRoomStyles = css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: 17rem minmax(20rem, 1fr) 24.5rem;
    grid-template-rows: minmax(0, 1fr);
    height: 100%;
  }

  .left {
    display: flex;
    flex-direction: column;
    gap: var(--bl-space-4);
    overflow: auto;
    padding: var(--bl-space-4) 0;
    border-inline-end: 1px solid var(--bl-line);
    background: var(--bl-panel);
  }

  .left > * {
    flex: none;
  }

  .shut,
  .filters {
    display: none;
  }

  .note {
    margin: 0 var(--bl-space-4);
    padding: var(--bl-space-3);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
    color: var(--bl-muted);
    font: var(--bl-type-secondary);
  }

  .stage {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    min-width: 0;
    background: var(--bl-canvas);
  }

  .picture {
    position: relative;
    grid-row: 2;
    min-height: 0;
    overflow: hidden;
  }

  bl-standing-bar {
    position: absolute;
    z-index: 1;
    inset: var(--bl-space-4) var(--bl-space-4) auto;
  }

  /* The bar lies over the picture; above the list it takes its own room, however many lines it has. */
  .as-list {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
  }

  .as-list bl-standing-bar {
    position: relative;
    inset: auto;
    margin: var(--bl-space-4) var(--bl-space-4) var(--bl-space-3);
  }

  .as-list bl-twin {
    position: relative;
    grid-row: 2;
  }

  .as-list bl-picture {
    visibility: hidden;
  }

  .filters,
  .list {
    align-items: center;
    gap: var(--bl-space-2);
    min-height: 2.125rem;
    padding: 0 var(--bl-space-4);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-full);
    background: var(--bl-panel);
    box-shadow: var(--bl-shadow);
    font-weight: 500;
    transition: background-color var(--bl-motion-colour);
  }

  .filters:hover,
  .list:hover {
    background: var(--bl-sunken);
  }

  .list {
    position: absolute;
    z-index: 1;
    inset: auto auto var(--bl-space-4) var(--bl-space-4);
    display: flex;
  }

  bl-evidence-legend {
    grid-row: 3;
  }

  bl-evidence-legend[hidden] {
    display: none;
  }

  /* The legend on the left shows the same signs. */
  @media screen and (min-width: 1200px) {
    bl-evidence-legend {
      display: none;
    }
  }

  bl-notice {
    position: absolute;
    inset: 0;
  }

  .right {
    min-width: 0;
    border-inline-start: 1px solid var(--bl-line);
    background: var(--bl-panel);
  }

  bl-sheet {
    height: 100%;
  }

  @media (max-width: 1199px) {
    :host {
      grid-template-columns: minmax(20rem, 1fr) 24.5rem;
    }

    .left {
      position: absolute;
      z-index: 3;
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

    .filters {
      display: flex;
    }
  }

  @media (max-width: 899px) {
    /* The second row is what the sheet covers, so that the picture fits into what is left. */
    :host {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr) 6rem;
    }

    :host([sheet='half']) {
      grid-template-rows: minmax(0, 1fr) 50%;
    }

    .right {
      display: contents;
    }

    bl-sheet {
      height: var(--sheet);
    }
  }

  @media (max-width: 639px) {
    bl-standing-bar {
      inset: var(--bl-space-3) var(--bl-space-3) auto;
    }

    .as-list bl-standing-bar {
      margin: var(--bl-space-3);
    }

    .filters,
    .list {
      min-height: 2.75rem;
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
  }

  /* Little height, as at 400 %: one column, and the page scrolls. */
  @media (max-width: 899px) and (max-height: 480px) {
    :host {
      display: block;
      height: auto;
    }

    .stage {
      height: 24rem;
    }

    bl-sheet {
      height: auto;
    }
  }
`
