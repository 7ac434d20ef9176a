import { css } from 'lit'

/**
 * Three columns that scroll by themselves. Below 1200 px the list folds above the text; below 900 px what is named here
 * is a sheet at the bottom, folded to its head.
 */
export const roomStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / 17rem minmax(0, 1fr) 24.5rem;
    height: 100%;
    min-height: 0;
    background: var(--bl-bg);
  }

  .whole,
  bl-answer-comparison {
    grid-column: 2 / -1;
    min-width: 0;
    min-height: 0;
  }

  .whole {
    grid-column: 1 / -1;
  }

  .list,
  aside {
    min-height: 0;
    overflow-y: auto;
    background: var(--bl-panel);
  }

  .list {
    border-inline-end: 1px solid var(--bl-line);
  }

  aside {
    border-inline-start: 1px solid var(--bl-line);
  }

  .lay-in {
    min-height: 2.75rem;
    margin: var(--bl-space-4) var(--bl-space-4) 0;
  }

  bl-lay-in {
    position: absolute;
  }

  .stage {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    min-width: 0;
    min-height: 0;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--bl-space-3);
    align-items: center;
    padding: var(--bl-space-5) var(--bl-space-10) var(--bl-space-2);
  }

  .head > .secondary {
    flex-basis: 100%;
    max-width: 43.5rem;
  }

  h1 {
    font: var(--bl-type-room);
    overflow-wrap: anywhere;
  }

  /* What can be done stands at the end of the line, and at the start of one of its own. */
  .tags {
    display: flex;
    flex: 1 0 auto;
    gap: var(--bl-space-2);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2);
    align-items: center;
  }

  aside header {
    padding: var(--bl-space-5);
  }

  aside h2 {
    font: var(--bl-type-title);
  }

  .fold {
    display: none;
  }

  .empty,
  .alone {
    grid-column: 1 / -1;
    align-self: start;
    width: min(36rem, 100%);
    margin: var(--bl-space-10) auto;
  }

  .empty {
    padding: var(--bl-space-6);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
  }

  .empty .lay-in {
    margin-inline: 0;
  }

  .empty bl-deleted-interviews {
    display: block;
    margin-top: var(--bl-space-5);
  }

  .empty p {
    margin-top: var(--bl-space-2);
    color: var(--bl-muted);
  }

  @media (width < 1200px) {
    :host {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 22rem;
    }

    .list,
    bl-answer-comparison {
      grid-column: 1 / -1;
    }

    .list {
      max-height: 60vh;
      border: 0;
      border-bottom: 1px solid var(--bl-line);
    }

    .list .fold {
      display: flex;
      gap: var(--bl-space-2);
      align-items: center;
      width: 100%;
      min-height: 2.75rem;
      padding: 0 var(--bl-space-5);
      font-weight: 600;
    }

    .list:not([data-opened]) .folded {
      display: none;
    }
  }

  @media (width < 900px) {
    :host {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    }

    aside {
      max-height: 50vh;
      border: 0;
      border-top: 1px solid var(--bl-line);
      border-radius: var(--bl-radius-card) var(--bl-radius-card) 0 0;
      box-shadow: var(--bl-shadow);
    }

    aside header {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      padding: var(--bl-space-3) var(--bl-space-4);
    }

    aside h2 {
      font: 650 1rem/1.5rem var(--bl-font);
    }

    aside p {
      grid-row: 2;
    }

    aside .fold {
      display: flex;
      grid-row: 1 / 3;
      gap: var(--bl-space-2);
      align-items: center;
      min-height: 2.75rem;
      font-weight: 600;
    }

    aside:not([data-opened]) .folded {
      display: none;
    }
  }

  @media (width < 640px) {
    .head {
      padding-inline: var(--bl-space-4);
    }
  }
`
