import { css } from 'lit'

export const appStyles = css`
  :host {
    display: grid;
    grid-template-rows: 3.5rem minmax(0, 1fr);
    height: 100%;
  }

  main {
    min-height: 0;
    overflow: hidden;
  }

  main:focus-visible {
    outline: none;
  }

  header {
    display: grid;
    grid-row: 1;
    min-width: 0;
  }

  .skip {
    position: absolute;
    z-index: 6;
    inset: var(--bl-space-2) auto auto var(--bl-space-2);
    padding: var(--bl-space-2) var(--bl-space-4);
    border-radius: var(--bl-radius-control);
    background: var(--bl-panel);
  }

  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    overflow: hidden;
    padding: 0;
    clip-path: inset(50%);
  }

  .broken {
    position: fixed;
    z-index: 5;
    inset: auto auto var(--bl-space-4) 50%;
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-3);
    align-items: center;
    max-width: calc(100vw - 2rem);
    padding: var(--bl-space-4);
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
    box-shadow: var(--bl-shadow);
    transform: translateX(-50%);
  }

  @media (max-width: 639px) {
    main {
      padding-bottom: 3.5rem;
    }
  }

  @media (max-width: 899px) and (max-height: 480px) {
    :host {
      display: block;
      height: auto;
    }

    main {
      overflow: visible;
      padding-bottom: 0;
    }
  }

  @media print {
    :host {
      display: block;
      height: auto;
    }

    main:has(bl-reorganisation-room) {
      overflow: visible;
      padding: 0;
    }

    main:not(:has(bl-reorganisation-room)) {
      height: 100vh;
    }

    :host > :not(main) {
      display: none;
    }
  }
`
