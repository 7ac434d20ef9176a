import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { haloSample, sampleSize, type HaloSort } from '../../canvas/halos.ts'
import { classSign } from '../../components/class-sign.ts'
import { shared } from '../../design/shared.ts'
import { messagesIn } from '../../locales/messages.ts'
import type { Singled } from '../../state/exposure-drawing.ts'
import type { Language } from '../../view/view.ts'
import { unmarked, type ExposureMarks } from '../../state/exposure-marks.ts'
import { exposureClasses } from '../../../server/domain/words.ts'

/** What the signs in the picture of a reorganisation mean, and how much of a large network it shows. */
@customElement('bl-exposure-picture-legend')
export class BlExposurePictureLegend extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        min-height: 2.75rem;
        padding: var(--bl-space-2) var(--bl-gutter) var(--bl-space-3);
        color: var(--bl-text);
        font: var(--bl-type-secondary);
      }

      ul {
        gap: var(--bl-space-2) var(--bl-space-5);
      }

      li {
        gap: var(--bl-space-2);
      }
    `,
  ]

  @property({ attribute: false }) marks: ExposureMarks = unmarked
  /** Nothing is chosen that could be marked. */
  @property({ type: Boolean }) idle = false
  @property({ attribute: false }) singled: Singled | undefined
  @property() language: Language = 'da'

  #row(sign: TemplateResult, words: string) {
    return html`<li class="row">${sign}${words}</li>`
  }

  #classes() {
    const { classes } = messagesIn(this.language).picture.exposure.legend
    return exposureClasses.map((of) => this.#row(classSign(of), classes[of]))
  }

  #isolated() {
    if (this.marks.isolated.size === 0) return nothing
    const { isolated } = messagesIn(this.language).picture.exposure.legend
    return this.#row(halo('isolated'), isolated)
  }

  #inside() {
    if (this.marks.inside.size === 0) return nothing
    const { inside } = messagesIn(this.language).picture.exposure.legend
    return this.#row(halo('inside'), inside)
  }

  override render() {
    const { legend, singled, none } = messagesIn(this.language).picture.exposure
    const { phase } = this.marks
    if (this.idle) return html`<p class="secondary">${none}</p>`
    return html`
      <ul class="row" aria-label=${legend.label} ?hidden=${phase === 'before'}>
        ${phase === 'changes' ? this.#classes() : nothing}${this.#isolated()}
        ${phase === 'changes' ? this.#inside() : nothing}
        ${
          this.singled && this.singled.of > 0
            ? html`<li class="secondary">${singled(this.singled.shown, this.singled.of)}</li>`
            : nothing
        }
      </ul>
    `
  }
}

function halo(sort: HaloSort) {
  const drawing = haloSample(sort, 'var(--bl-direct)')
  return html`<span class="sign" aria-hidden="true"
    >${unsafeHTML(`<svg width="${sampleSize}" height="${sampleSize}">${drawing}</svg>`)}</span
  >`
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-picture-legend': BlExposurePictureLegend
  }
}
