import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tieRowOf } from '../../../server/picture/rows.ts'
import type { PartnershipLine } from '../../../server/contract/cards.ts'
import { $messages } from '../../locales/messages.ts'
import { dayInDenmark } from '../../../server/domain/days.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import { alwaysTogether, companyOf } from './company.ts'
import { Limited } from './limited.ts'
import { onlyTieTo } from './only-ties.ts'
import { panel } from '../../design/panel.ts'
import { partnershipLine } from './partnership-line.ts'

const linesAtFirst = 12
const order = { FORMAL_PARTNERSHIP: 0, COLLABORATION: 1, GENERAL: 2 }

/** The partnerships of an actor: formal ones, then collaborations; those spoken of in general apart. */
@customElement('bl-partnerships')
export class BlPartnerships extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      .counted {
        margin-bottom: var(--bl-space-3);
      }
    `,
  ]

  @property({ attribute: false }) actor = ''
  /** The list is that of a whole set, of which `actor` is one: nobody is said to be named together. */
  @property({ attribute: false }) asSet = false
  @property({ attribute: false }) partnerships: PartnershipLine[] = []
  /** Those of them that a person is contact for on behalf of the actor; undefined where none is registered from the list. */
  @property({ attribute: false }) spokenFor: ReadonlySet<string> | undefined
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #named = new Limited(this, linesAtFirst)
  readonly #general = new Limited(this, linesAtFirst)

  override render() {
    const messages = this.#messages.value
    const { partnerships } = messages.details
    const sorted = [...this.partnerships].sort((a, b) => order[tieRowOf(a)] - order[tieRowOf(b)])
    const named = sorted.filter((line) => line.named)
    const general = sorted.filter((line) => !line.named)
    return html`<section>
      <h3>${partnerships.partnerships} <span class="count">${named.length}</span></h3>
      ${this.#counted(named)} ${this.#list(named, this.#named)}
      ${
        general.length > 0
          ? html`<h4>${partnerships.general} <span class="count">${general.length}</span></h4>
              <p class="secondary counted">${partnerships.generalNote}</p>
              ${this.#list(general, this.#general)}`
          : nothing
      }
      ${this.view.asOf ? html`<p class="secondary more">${partnerships.everything}</p>` : nothing}
    </section>`
  }

  /** "4 formaliserede partnerskaber og 5 samarbejder", and who is named together in all of them. */
  #counted(named: PartnershipLine[]) {
    const { partnerships } = this.#messages.value.details
    if (named.length === 0) return html`<p class="secondary">${partnerships.none}</p>`
    if (named.length === 1) return nothing
    const formal = named.filter((line) => tieRowOf(line) === 'FORMAL_PARTNERSHIP').length
    const together = this.#alwaysTogether().map((party) => party.name)
    return html`<p class="secondary counted">
      ${partnerships.counted(formal, named.length - formal)}${
        together.length > 0 ? `, ${partnerships.allTogether(together)}` : nothing
      }.
    </p>`
  }

  #alwaysTogether() {
    return this.asSet || this.partnerships.length < 2
      ? []
      : alwaysTogether(this.partnerships, this.actor)
  }

  /** The one partnership of an actor has it among the facts. */
  #contactMissing({ id, named }: PartnershipLine): RegisterRequest | undefined {
    const isOne = this.partnerships.filter((line) => line.named).length === 1
    if (!this.spokenFor || !named || isOne || this.spokenFor.has(id)) return undefined
    return { act: 'contact', partnership: id, onBehalfOf: this.actor }
  }

  #list(lines: PartnershipLine[], limited: Limited) {
    const messages = this.#messages.value
    const isSaidOnce = this.asSet || this.#alwaysTogether().length > 0
    const items = limited.first(lines).map((partnership) => {
      const { others, together } = companyOf(partnership, this.actor)
      const line = {
        partnership,
        day: this.view.asOf ?? dayInDenmark(new Date()),
        // The one partnership of an actor is told among the facts, with whom included.
        others: lines.length === 1 && !this.asSet && partnership.named ? [] : others,
        together: isSaidOnce ? [] : together,
        onlyTieTo: this.lookup ? onlyTieTo(partnership, this.lookup) : [],
        contact: this.#contactMissing(partnership),
      }
      return partnershipLine(line, this.view, messages)
    })
    return html`<ul>
        ${items}
      </ul>
      ${limited.button(lines.length, messages)}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-partnerships': BlPartnerships
  }
}
