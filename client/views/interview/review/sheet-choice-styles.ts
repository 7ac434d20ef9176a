import { css } from 'lit'

export const sheetChoiceStyles = css`
  .sheets {
    padding: var(--bl-space-2) var(--bl-space-4);
    border-bottom: 1px solid var(--bl-line);
    background: var(--bl-panel);
  }

  .sheet-choice {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    padding: 2px;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .sheet-choice label {
    display: grid;
    min-height: 2.75rem;
    border-radius: 6px;
    color: var(--bl-muted);
    font-weight: 500;
    place-content: center;
    cursor: pointer;
  }

  .sheet-choice label:has(:checked) {
    background: var(--bl-panel);
    color: var(--bl-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--bl-control);
  }

  .sheet-choice label:has(:focus-visible) {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }
`
