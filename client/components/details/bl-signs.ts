import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, svg, type SVGTemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { panel } from '../../design/panel.ts'
import { shared } from '../../design/shared.ts'
import { $messages, type Messages } from '../../locales/messages.ts'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import { sign } from '../sign.ts'
import { tieSample } from './tie-sample.ts'

type Explained = keyof Messages['details']['signs']['each']

/** Whether a sign stands in the picture that is looked at. */
const isInView: Record<Explained, (drawing: ShownDrawing) => boolean> = {
  joint: ({ things }) => things.some(({ sort }) => sort === 'joint'),
  hull: ({ things }) => things.some(({ sort }) => sort === 'hull'),
  lozenge: ({ things }) => things.some(({ sort }) => sort === 'lozenge'),
  folded: ({ things }) => things.some(({ sort }) => sort === 'folded'),
  unnamed: ({ things }) => things.some((thing) => thing.sort === 'actor' && !thing.named),
  ties: ({ lines }) => lines.length > 0,
}
const signs = Object.keys(isInView) as Explained[]

const line = (path: string) => svg`<path d=${path} stroke="var(--bl-tie)" stroke-width="1.8" />`
const actorAt = (x: number, y: number) =>
  svg`<rect x=${x - 8} y=${y - 6} width="16" height="12" rx="3" fill="var(--bl-library)" />`

/** Drawn in 80 × 48, as they stand in the picture. */
const pictures: Record<Exclude<Explained, 'unnamed' | 'ties'>, SVGTemplateResult> = {
  joint: svg`${line('M14 12 40 24M66 12 40 24M40 24V40')}${actorAt(12, 11)}${actorAt(68, 11)}${actorAt(40, 41)}
    <circle cx="40" cy="24" r="5.5" fill="var(--bl-canvas)" stroke="var(--bl-tie)" stroke-width="2" />`,
  hull: svg`<rect x="6" y="8" width="68" height="32" rx="16" fill="none" stroke="var(--bl-tie)" stroke-width="1.5" />
    ${actorAt(26, 24)}${actorAt(54, 24)}`,
  lozenge: svg`<path d="M14 12 40 24 14 36" fill="none" stroke="var(--bl-tie)" />${line('M40 24H68')}
    ${actorAt(12, 11)}${actorAt(12, 37)}${actorAt(68, 24)}
    <path d="M40 17.5 46.5 24 40 30.5 33.5 24z" fill="var(--bl-canvas)" stroke="var(--bl-tie)" stroke-width="1.5" />`,
  folded: svg`<circle cx="40" cy="24" r="19" fill="var(--bl-sunken)" stroke="var(--bl-civil)" stroke-width="4" />
    <path d="M40 5a19 19 0 0 1 16.5 28.5" fill="none" stroke="var(--bl-public)" stroke-width="4" />
    <text x="40" y="29" text-anchor="middle" fill="var(--bl-text)" font-size="13" font-weight="650">163</text>`,
}

/** What the signs of the picture mean, those that stand in it first. */
@customElement('bl-signs')
export class BlSigns extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      dl > div {
        display: grid;
        grid-template-columns: 5rem minmax(0, 1fr);
        gap: 0 var(--bl-space-4);
        padding-block: var(--bl-space-3);
        border-bottom: 1px solid var(--bl-line);
      }

      dt {
        font-weight: 600;
      }

      dd {
        grid-column: 2;
        color: var(--bl-muted);
      }

      .drawn {
        display: grid;
        grid-row: span 2;
        place-content: center;
      }
    `,
  ]

  @property({ attribute: false }) drawing: ShownDrawing | undefined
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { drawing } = this
    const { each } = this.#messages.value.details.signs
    const seen = signs.filter((one) => drawing && isInView[one](drawing))
    const ordered = [...seen, ...signs.filter((one) => !seen.includes(one))]
    return html`<section>
      <dl>
        ${ordered.map(
          (one) =>
            html`<div>
              <span class="drawn" aria-hidden="true">${this.#picture(one)}</span>
              <dt>${each[one].name}</dt>
              <dd>${each[one].means}</dd>
            </div>`,
        )}
      </dl>
    </section>`
  }

  #picture(of: Explained) {
    if (of === 'unnamed') return sign('association', false)
    if (of === 'ties')
      return html`${tieSample('FORMAL_PARTNERSHIP')}${tieSample('COLLABORATION')}${tieSample('GENERAL')}`
    return html`<svg width="80" height="48" viewBox="0 0 80 48">${pictures[of]}</svg>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-signs': BlSigns
  }
}
