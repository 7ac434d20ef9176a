import { css, html, type TemplateResult } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import type { ExposureClass } from '../../server/domain/words.ts'
import { classSignOf } from '../canvas/class-signs.ts'

/** The sign of a class of exposure beside its word, as in the picture; silent to screen readers, which read the word. */
export function classSign(of: ExposureClass): TemplateResult {
  const colours = { ink: `var(--bl-${of})`, ground: 'var(--bl-panel)' }
  return html`<span class="sign" aria-hidden="true">${unsafeHTML(classSignOf(of, colours))}</span>`
}

/** The colour of a class, mixed with the text's where small words must be read. */
export const classStyles = css`
  [data-class='direct'] {
    --bl-class: var(--bl-direct);
  }

  [data-class='indirect'] {
    --bl-class: var(--bl-indirect);
  }

  [data-class='unknown'] {
    --bl-class: var(--bl-unknown);
  }

  [data-class='not-shown'] {
    --bl-class: var(--bl-not-shown);
  }

  .class-word {
    color: color-mix(in srgb, var(--bl-class) 70%, var(--bl-text));
    font: var(--bl-type-label);
  }
`
