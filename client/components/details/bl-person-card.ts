import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { PersonCard } from '../../../server/contract/cards.ts'
import type { Reference } from '../../../server/domain/words.ts'
import { api } from '../../api.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import './bl-facts.ts'
import './bl-history.ts'
import './bl-quotes.ts'
import './bl-unconfirmed.ts'
import { personConfirmation } from './confirmations.ts'
import { answerLink } from './links.ts'
import { panel } from '../../design/panel.ts'
import { personFacts } from './person-facts.ts'
import { pseudonymiseButton } from './pseudonymise-button.ts'

/** A person in a work role: workplaces, what they are the contact for, interviews, and the answers that mention them. */
@customElement('bl-person-card')
export class BlPersonCard extends LitElement {
  static override styles = [shared, panel]

  @property({ attribute: false }) card!: PersonCard
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { card, view } = this
    const messages = this.#messages.value
    const { people, interviewed, answers } = card.evidence
    const about: Reference[] = (['Person', 'Actor'] as const).map((type) => ({
      type,
      id: card.person.id,
    }))
    return html`
      ${this.#unconfirmed()}
      <bl-facts
        .facts=${personFacts(card, messages)}
        .subject=${card.person.id}
        .view=${view}
      ></bl-facts>
      ${card.interviews.length > 0 ? this.#interviews() : nothing}
      <bl-quotes
        .heading=${messages.details.quotes.answersOfPerson}
        .quotes=${answers}
        .people=${{ gave: people, of: interviewed }}
        .about=${about}
        .view=${view}
      ></bl-quotes>
      ${pseudonymiseButton(card.person, answers, messages)}
      <bl-history
        .item=${{ type: 'Person', id: card.person.id }}
        .revision=${card.revision}
      ></bl-history>
    `
  }

  #unconfirmed() {
    const { person, itemRevision: revision } = this.card
    const { id, name } = person
    const body = personConfirmation(this.card)
    const confirm = body && (() => api.changePerson({ id, body, revision }))
    return html`<bl-unconfirmed .name=${name} .confirm=${confirm}></bl-unconfirmed>`
  }

  #interviews() {
    const { interview } = this.#messages.value
    return html`<section>
      <h3>${interview.interviews} <span class="count">${this.card.interviews.length}</span></h3>
      <ul>
        ${this.card.interviews.map(
          ({ id, series }) => html`<li>${answerLink(this.view, { interview: id }, series)}</li>`,
        )}
      </ul>
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-person-card': BlPersonCard
  }
}
