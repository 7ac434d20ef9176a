import { css } from 'lit'

/** The text of an interview: a reading width of 62 characters, mentions underlined by what they are. */
export const answersStyles = css`
  :host {
    display: block;
    min-height: 0;
    padding: 0 var(--bl-space-10) var(--bl-space-10);
    overflow-y: auto;
    scroll-padding-top: var(--bl-space-2);
  }

  section {
    position: relative;
    max-width: 43.5rem;
    padding: var(--bl-space-5) 0;
    border-bottom: 1px solid var(--bl-line);
  }

  h2 {
    margin-bottom: var(--bl-space-1);
    font: 650 1rem/1.5rem var(--bl-font);
  }

  .current h2 {
    color: var(--bl-accent);
  }

  .text {
    max-width: 62ch;
    font: var(--bl-type-reading);
    overflow-wrap: break-word;
    white-space: pre-line;
  }

  .mention a {
    padding: 1px 2px;
    border-bottom: 2px solid var(--tone);
    border-radius: 3px 3px 0 0;
    background: color-mix(in srgb, var(--tone) 12%, var(--bl-bg));
    color: inherit;
    text-decoration: none;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }

  .mention a:hover {
    background: color-mix(in srgb, var(--tone) 24%, var(--bl-bg));
  }

  mark {
    background: var(--bl-mark);
    color: inherit;
  }

  .actor {
    --tone: var(--bl-accent);
  }

  .unit {
    --tone: var(--bl-unknown);
  }

  .other {
    --tone: var(--bl-not-shown);
  }

  @media (width < 640px) {
    :host {
      padding-inline: var(--bl-space-4);
    }
  }
`
