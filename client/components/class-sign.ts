import { html, type TemplateResult } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import type { ExposureClass } from '../../server/domain/words.ts'
import { classSignOf } from '../canvas/class-signs.ts'

/** The sign of a class of exposure beside its word, as in the picture; silent to screen readers, which read the word. */
export function classSign(of: ExposureClass): TemplateResult {
  const colours = { ink: `var(--bl-${of})`, ground: 'var(--bl-panel)' }
  return html`<span class="sign" aria-hidden="true">${unsafeHTML(classSignOf(of, colours))}</span>`
}
