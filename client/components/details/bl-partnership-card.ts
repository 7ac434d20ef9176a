import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PartnershipCard } from '../../../server/contract/cards.ts'
import { sidesOf, setIdOf } from '../../../server/domain/sides.ts'
import type { Reference } from '../../../server/domain/words.ts'
import { api } from '../../api.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import './bl-basis.ts'
import './bl-contacts.ts'
import './bl-facts.ts'
import './bl-history.ts'
import './bl-quotes.ts'
import './bl-unconfirmed.ts'
import { partnershipConfirmation } from './confirmations.ts'
import type { NamedParty } from './company.ts'
import { nameLink } from './links.ts'
import { onlyTieTo } from './only-ties.ts'
import { panel } from '../../design/panel.ts'
import { partnershipFacts } from './partnership-facts.ts'
import { registerLink } from './register-link.ts'
import { tieSample } from './tie-sample.ts'

/** A partnership: its parties and their ties, what is agreed, its contacts, and the answers that name it or its parties. */
@customElement('bl-partnership-card')
export class BlPartnershipCard extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      .side {
        padding-inline-start: var(--bl-space-3);
        border-inline-start: 2px solid var(--bl-control);
      }
    `,
  ]

  @property({ attribute: false }) card!: PartnershipCard
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  /** The day agreements are read on, ISO 8601. */
  @property({ attribute: false }) day = ''
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { card, view } = this
    const messages = this.#messages.value
    const { details, registering } = messages
    const { quotes } = details
    const { parties, delivers, id, named, status } = card.partnership
    const about: Reference[] = [
      { type: 'Partnership', id },
      ...delivers.map(({ activity }): Reference => ({ type: 'Activity', id: activity })),
    ]
    const { people, interviewed } = card.evidence
    return html`
      ${this.#unconfirmed()}${this.#parties()}
      <bl-facts
        .facts=${partnershipFacts(card, this.day, messages)}
        .subject=${id}
        .view=${view}
      ></bl-facts>
      <bl-contacts .card=${card} .view=${view}></bl-contacts>
      <bl-quotes
        .heading=${quotes.answers}
        .quotes=${card.evidence.answers}
        .people=${{ gave: people, of: interviewed }}
        .about=${about}
        .view=${view}
      ></bl-quotes>
      ${
        card.ofParties.length > 0
          ? html`<bl-quotes
              .heading=${quotes.ofParties}
              .quotes=${card.ofParties}
              .about=${parties.map(({ actor }): Reference => ({ type: 'Actor', id: actor }))}
              .view=${view}
            ></bl-quotes>`
          : nothing
      }
      ${
        named && status !== 'ended'
          ? html`<section>
              ${registerLink(registering.endIt, { act: 'end', partnership: id })}
            </section>`
          : nothing
      }
      <bl-history .item=${about[0]} .revision=${card.revision}></bl-history>
    `
  }

  #unconfirmed() {
    const { partnership, itemRevision: revision } = this.card
    const { id, name } = partnership
    const body = partnershipConfirmation(this.card)
    const confirm = body && (() => api.changePartnership({ id, body, revision }))
    return html`<bl-unconfirmed .name=${name} .confirm=${confirm}></bl-unconfirmed>`
  }

  #parties() {
    const { partnerships, groups } = this.#messages.value.details
    const { partnership } = this.card
    const only = this.lookup ? onlyTieTo(partnership, this.lookup) : []
    return html`<section>
      <h3>${partnerships.parties} <span class="count">${partnership.parties.length}</span></h3>
      <ul>
        ${sidesOf(partnership.parties).map((side) =>
          setIdOf(side) !== undefined
            ? html`<li class="side">
                <p class="secondary">${groups.set}</p>
                <ul>
                  ${side.map((party) => this.#party(party))}
                </ul>
              </li>`
            : side.map((party) => this.#party(party)),
        )}
      </ul>
      ${
        only.length > 0
          ? html`<p class="secondary more">${partnerships.onlyTie(only)}</p>`
          : nothing
      }
      ${
        partnership.named
          ? nothing
          : html`<p class="secondary more">${partnerships.generalNote}</p>`
      }
    </section>`
  }

  #party({ actor, name, tie, kind, named, certainty, source }: NamedParty) {
    const { words, details } = this.#messages.value
    const row = this.card.partnership.named ? tie : 'GENERAL'
    const what = named ? words.kinds[kind] : `${words.kinds[kind]}, ${details.unnamedGroup}`
    return html`<li class="line">
      ${tieSample(row, words.ties[row])}
      <div>
        ${nameLink(this.view, { type: 'Actor', id: actor }, name)}
        <bl-basis .certainty=${certainty} .source=${source}></bl-basis>
        <p class="secondary">${what}</p>
      </div>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-partnership-card': BlPartnershipCard
  }
}
