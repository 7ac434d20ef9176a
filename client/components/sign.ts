import { html, type TemplateResult } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import type { ActorKind } from '../../server/domain/words.ts'
import { signOf } from '../canvas/signs.ts'

const themed = { of: (colour: string) => `var(--bl-${colour})`, ground: 'var(--bl-canvas)' }

/**
 * The sign of an actor beside its name, as in the picture; silent to screen readers, which read the kind in words.
 * @param named false for a group the source leaves unnamed
 */
export function sign(kind: ActorKind, named: boolean): TemplateResult {
  return html`<span class="sign" aria-hidden="true"
    >${unsafeHTML(signOf(kind, named, themed).svg)}</span
  >`
}
