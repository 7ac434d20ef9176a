import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LinkedSentence } from '../../../server/contract/evidence.ts'
import { nameLink } from '../../components/details/links.ts'
import { runsOf } from '../../components/details/marked-text.ts'
import { shared } from '../../design/shared.ts'
import type { View } from '../../view/view.ts'
import { selectionOf } from '../interview/mentioned.ts'

/** "3", "3 af 8", "1.200 of 3.470". */
const leadingNumber = /^\d[\d.]*(?: (?:af|of) \d[\d.]*)?(?= )/

/** A sentence of the service; the actors, people and partnerships it names are links to their details. */
@customElement('bl-sentence')
export class BlSentence extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline;
      }

      a:not(:hover) {
        text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
      }
    `,
  ]

  @property({ attribute: false }) sentence!: LinkedSentence
  @property({ attribute: false }) view!: View
  /** Whether the number that the sentence begins with, such as "3 af 8", stands out. */
  @property({ type: Boolean }) counted = false

  override render() {
    const { sentence, links } = this.sentence
    const number = this.counted ? (leadingNumber.exec(sentence)?.[0] ?? '') : ''
    const runs = runsOf(sentence, links, { start: number.length, end: sentence.length })
    return html`${number ? html`<strong>${number}</strong>` : nothing}${runs.map(
      ({ text, ranges: [link] }) => {
        const selection = link && selectionOf(link)
        return selection ? nameLink(this.view, selection, text) : html`${text}`
      },
    )}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-sentence': BlSentence
  }
}
