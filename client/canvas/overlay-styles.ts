import { css } from 'lit'

export const overlayStyles = css`
  .over {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .marks {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    pointer-events: none;
    transition: opacity var(--bl-motion-picture);
  }

  .marks.faded {
    opacity: 0;
  }

  .over [hidden] {
    display: none;
  }

  .ring {
    position: absolute;
    box-sizing: border-box;
    border: 2.5px solid var(--bl-text);
    border-radius: var(--bl-radius-control);
  }

  .over button {
    position: absolute;
    width: 2rem;
    height: 2rem;
    padding: 0;
    border: 1px solid var(--bl-control);
    border-radius: var(--bl-radius-full);
    background: var(--bl-panel);
    color: var(--bl-text);
    font: 600 1.125rem/1 var(--bl-font);
    pointer-events: auto;
    cursor: pointer;
  }
`
