/** What stands where something goes that is on its way, or did not come. */
import { css, html, type TemplateResult } from 'lit'

/** Bars at once; the word for them, by style, only when it takes long. */
export function skeleton(word: string): TemplateResult {
  return html`<div class="stack skeleton">
    <p class="secondary" role="status">${word}</p>
    <div></div>
    <div></div>
    <div></div>
  </div>`
}

/** Of the skeleton, and of a `failure`: what is not there, why, and what to do. */
export const skeletonStyles = css`
  .skeleton {
    gap: var(--bl-space-3);
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  .skeleton div {
    height: 0.75rem;
    border-radius: var(--bl-radius-tag);
    background: var(--bl-sunken);
  }

  .skeleton div:nth-of-type(2) {
    width: 75%;
  }

  .skeleton div:nth-of-type(3) {
    width: 88%;
  }

  .skeleton p {
    animation: late 0s 300ms both;
  }

  @keyframes late {
    from {
      visibility: hidden;
    }
  }

  .failure {
    margin: var(--bl-space-4) var(--bl-space-5);
    padding: var(--bl-space-4);
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
  }

  .failure p {
    margin-bottom: var(--bl-space-2);
    color: var(--bl-muted);
  }

  .failure .what {
    margin-bottom: var(--bl-space-1);
    color: inherit;
    font: var(--bl-type-heading);
  }
`
