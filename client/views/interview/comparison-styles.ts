import { css } from 'lit'

/** As many columns as there is room for, each wide enough to read in. */
export const comparisonStyles = css`
  :host {
    display: block;
    min-height: 0;
    padding: 0 0 var(--bl-space-10);
    overflow-y: auto;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--bl-space-2) var(--bl-space-4);
    align-items: start;
    padding: var(--bl-space-5) var(--bl-space-10) var(--bl-space-2);
  }

  .segmented {
    justify-self: start;
  }

  .head > :nth-child(n + 3) {
    grid-column: 1 / -1;
  }

  h1 {
    font: var(--bl-type-room);
    overflow-wrap: anywhere;
  }

  .choice {
    max-width: 36rem;
  }

  .told,
  .answers,
  .empty {
    margin-inline: var(--bl-space-10);
  }

  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: var(--bl-space-4);
    margin-top: var(--bl-space-4);
  }

  article {
    height: 100%;
    padding: var(--bl-space-4) var(--bl-space-5);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
  }

  article p + p {
    margin-top: var(--bl-space-2);
  }

  .empty {
    margin-top: var(--bl-space-4);
    padding: var(--bl-space-4);
    border: 1px dashed var(--bl-control);
    border-radius: var(--bl-radius-card);
  }

  @media (width < 640px) {
    .head {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: var(--bl-space-4);
    }

    .told,
    .answers,
    .empty {
      margin-inline: var(--bl-space-4);
    }
  }
`
