import { css } from 'lit'

/** The head of the right panel: sign, title, one line below it, and the way to close it. */
export const headingStyles = css`
  header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    column-gap: var(--bl-space-3);
    align-items: center;
    padding: var(--bl-space-5);
  }

  header > div {
    grid-column: 2;
  }

  header:not(:has(> svg, > .sign)) > div {
    grid-column: 1 / 3;
  }

  .name {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--bl-space-3);
    align-items: baseline;
  }

  .name button {
    min-height: 1.5rem;
  }

  @media (width < 900px) {
    .name button {
      min-height: 2.75rem;
    }
  }

  h2 {
    min-width: 0;
    font: var(--bl-type-title);
    overflow-wrap: break-word;
  }

  header > .sign {
    width: 2.25rem;
    height: 2.25rem;
  }

  header > .sign > svg {
    max-width: 100%;
    max-height: 100%;
  }

  .close {
    display: grid;
    place-items: center;
    grid-column: 3;
    align-self: start;
    width: 2rem;
    height: 2rem;
    border-radius: var(--bl-radius-control);
    color: var(--bl-muted);
  }

  .close:hover {
    background: var(--bl-sunken);
  }

  .close svg {
    width: 1.125rem;
    height: 1.125rem;
  }

  .back,
  .move,
  .gone {
    padding: 0 var(--bl-space-5) var(--bl-space-4);
  }
`
