import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Finding } from '../../../server/contract/exposure.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import './bl-finding.ts'

/** As many as are drawn at once, so that a tick is answered quickly however long the list is. */
const step = 50

/** Findings in their order, some at a time. */
@customElement('bl-findings-list')
export class BlFindingsList extends LitElement {
  static override styles = [
    shared,
    css`
      .more {
        padding: var(--bl-space-4) var(--bl-edge);
      }

      @media print {
        .more {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) findings: readonly Finding[] = []
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  /** All of them at once, for paper. */
  @property({ attribute: false }) whole = false
  @state() private most = step
  readonly #messages = new StoreController(this, $messages)
  /** The finding in view, which is not scrolled to again. */
  #seen: string | undefined

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('view') && !changed.has('findings')) return
    const index = this.findings.findIndex(({ partnership }) => partnership === this.#inView())
    if (index >= this.most) this.most = index + step
  }

  protected override updated() {
    const current = this.#inView()
    if (current === this.#seen) return
    this.#seen = current
    if (current !== undefined) requestAnimationFrame(() => this.#reveal(current))
  }

  /** Once all findings are drawn, since those above decide where it is. */
  #reveal(partnership: string) {
    const finding = this.renderRoot.querySelector(`[data-partnership="${CSS.escape(partnership)}"]`)
    finding?.scrollIntoView({ block: 'nearest' })
  }

  override render() {
    const { findings, lookup, view } = this
    const shown = this.whole ? findings : findings.slice(0, this.most)
    return html`<ol>
        ${repeat(
          shown,
          ({ partnership }) => partnership,
          (finding) =>
            html`<li data-partnership=${finding.partnership}>
              <bl-finding .finding=${finding} .lookup=${lookup} .view=${view}></bl-finding>
            </li>`,
        )}
      </ol>
      ${shown.length < findings.length ? this.#more(shown.length) : nothing}`
  }

  #more(shown: number) {
    const texts = this.#messages.value.exposure.findings
    return html`<p class="row more secondary">
      ${texts.shown(shown, this.findings.length)}
      <button class="link" @click=${() => (this.most += step)}>${texts.more}</button>
    </p>`
  }

  #inView() {
    return this.view.reorganisation?.reason?.partnership
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-findings-list': BlFindingsList
  }
}
