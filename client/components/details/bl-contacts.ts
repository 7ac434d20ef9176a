import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PartnershipCard } from '../../../server/contract/cards.ts'
import { sidesOf } from '../../../server/domain/sides.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import './bl-basis.ts'
import { eachActorOf, type NamedParty } from './company.ts'
import { nameLink } from './links.ts'
import { News, newsStyles } from './news.ts'
import { panel } from '../../design/panel.ts'
import { registerLink } from './register-link.ts'

type Contact = PartnershipCard['contacts'][number]

const keyOf = ({ id, onBehalfOf }: Contact) => `${id} ${onBehalfOf.actor}`

/** The contact persons of a partnership, and each side that has none. */
@customElement('bl-contacts')
export class BlContacts extends LitElement {
  static override styles = [shared, panel, newsStyles]

  @property({ attribute: false }) card!: PartnershipCard
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #news = new News(this)

  override willUpdate() {
    const { contacts, partnership } = this.card
    const lines = contacts.map((contact) => [keyOf(contact), JSON.stringify(contact)] as const)
    this.#news.look(partnership.id, new Map(lines))
  }

  override render() {
    const { details, registering } = this.#messages.value
    const { contacts, partnership } = this.card
    const { id, named } = partnership
    if (!named && contacts.length === 0) return nothing
    return html`<section>
      <h3>${details.partnerships.contacts} <span class="count">${contacts.length}</span></h3>
      <ul>
        ${contacts.map((contact) => this.#contact(contact))}
        ${named ? this.#without().map((side) => this.#missing(side)) : nothing}
      </ul>
      ${
        named && contacts.length > 0
          ? html`<p class="row more">
              ${registerLink(
                registering.add,
                { act: 'contact', partnership: id, field: 'person' },
                registering.addTo(details.facts.contact),
              )}
              ${registerLink(
                registering.edit,
                { act: 'contacts', partnership: id },
                registering.editFact(details.partnerships.contacts),
              )}
            </p>`
          : nothing
      }
    </section>`
  }

  /** A contact stands for the side of the actor it acts on behalf of; a side of groups alone has none to register. */
  #without(): NamedParty[][] {
    const { contacts, partnership } = this.card
    const spoken = new Set(contacts.map(({ onBehalfOf }) => onBehalfOf.actor))
    return sidesOf(partnership.parties)
      .map((side) => eachActorOf(side).filter(({ named }) => named))
      .filter((side) => side.length > 0 && !side.some(({ actor }) => spoken.has(actor)))
  }

  #missing(side: NamedParty[]) {
    const { details, registering } = this.#messages.value
    const words = details.partnerships.noContactFor(side.map(({ name }) => name))
    const [{ actor: onBehalfOf } = { actor: '' }] = side
    return html`<li class="secondary">
      ${words} ·
      ${registerLink(
        registering.add,
        { act: 'contact', partnership: this.card.partnership.id, onBehalfOf, field: 'person' },
        registering.addContactFor(side.map(({ name }) => name)),
      )}
    </li>`
  }

  #contact(contact: Contact) {
    const { id, name, role, onBehalfOf, certainty, source } = contact
    const { partnerships } = this.#messages.value.details
    const work = [role, partnerships.onBehalfOf(onBehalfOf.name)].filter(Boolean).join(', ')
    return html`<li class=${this.#news.has(keyOf(contact)) ? 'news' : nothing}>
      ${nameLink(this.view, { type: 'Person', id }, name)}
      <bl-basis .certainty=${certainty} .source=${source}></bl-basis>
      <p class="secondary">${work}</p>
    </li>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-contacts': BlContacts
  }
}
