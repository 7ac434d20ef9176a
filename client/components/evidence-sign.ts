import { html, type TemplateResult } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { evidenceSignOf, type EvidenceSign } from '../canvas/evidence-signs.ts'

const colours = { ink: 'var(--bl-text)', ground: 'var(--bl-panel)' }

/** The sign of coverage, or of what nobody has confirmed, beside its words, as in the picture; silent to screen readers, which read the words. */
export function evidenceSign(of: EvidenceSign): TemplateResult {
  return html`<span class="sign" aria-hidden="true"
    >${unsafeHTML(evidenceSignOf(of, colours))}</span
  >`
}
