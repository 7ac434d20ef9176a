import { css } from 'lit'

/** What was said of a suggestion is told by its line and a sign, never by colour alone. */
export const textStyles = css`
  :host {
    display: block;
    min-height: 0;
    padding: var(--bl-space-5) var(--bl-space-10) var(--bl-space-10);
    overflow-y: auto;
  }

  h2 {
    max-width: 43.5rem;
    font: var(--bl-type-title);
    overflow-wrap: anywhere;
  }

  .steps,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--bl-space-2);
    align-items: center;
    max-width: 43.5rem;
    margin-block: var(--bl-space-3);
  }

  .text {
    max-width: 62ch;
    font: var(--bl-type-reading);
    overflow-wrap: break-word;
    white-space: pre-line;
  }

  .mark {
    padding: 1px 2px;
    border-radius: 3px 3px 0 0;
    border-bottom: 2px dotted var(--bl-text);
    cursor: pointer;
  }

  .mark.accepted {
    border-bottom: 2px solid var(--bl-accent);
    background: color-mix(in srgb, var(--bl-accent) 12%, var(--bl-bg));
  }

  .mark.rejected {
    border-bottom: 0;
  }

  .accepted.last::after {
    content: '✓' / '';
    margin-inline-start: 2px;
    color: var(--bl-accent);
    font-size: 0.8em;
    font-weight: 650;
  }

  .rejected.last::after {
    content: '✕' / '';
    margin-inline-start: 2px;
    color: var(--bl-muted);
    font-size: 0.7em;
  }

  .mark.chosen {
    background: var(--bl-mark);
    outline: 2px solid var(--bl-text);
    outline-offset: 0;
  }

  .add {
    display: grid;
    gap: var(--bl-space-2);
    max-width: 43.5rem;
    margin-block: var(--bl-space-3);
    padding: var(--bl-space-4);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
  }

  .introduction {
    max-width: 43.5rem;
    margin-block: var(--bl-space-4);
  }

  .introduction p {
    margin-top: var(--bl-space-2);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  @media (width < 900px) {
    button.plain,
    summary {
      min-height: 2.75rem;
    }
  }

  @media (width < 640px) {
    :host {
      padding-inline: var(--bl-space-4);
    }
  }
`
