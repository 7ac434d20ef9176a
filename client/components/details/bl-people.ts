import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ActorCard } from '../../../server/contract/cards.ts'
import { $messages } from '../../locales/messages.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import './bl-basis.ts'
import { held } from './facts.ts'
import { Limited } from './limited.ts'
import { nameLink } from './links.ts'
import { panel } from '../../design/panel.ts'

type PersonLine = ActorCard['people'][number]

const linesAtFirst = 8

/** The people of an actor: who works there, and who is the contact for what. */
@customElement('bl-people')
export class BlPeople extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      p {
        margin-top: 2px;
      }
    `,
  ]

  @property({ attribute: false }) people: PersonLine[] = []
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #limited = new Limited(this, linesAtFirst)

  override render() {
    const messages = this.#messages.value
    const { partnerships } = messages.details
    const { people } = this
    return html`<section>
      <h3>${partnerships.people} <span class="count">${people.length}</span></h3>
      ${people.length === 0 ? html`<p class="secondary">${partnerships.noPeople}</p>` : nothing}
      <ul>
        ${this.#limited.first(people).map((person) => html`<li>${this.#person(person)}</li>`)}
      </ul>
      ${this.#limited.button(people.length, messages)}
    </section>`
  }

  #person({ id, name, role, worksHere, contactFor, certainty, source }: PersonLine) {
    const { details } = this.#messages.value
    const founded = worksHere ?? contactFor[0] ?? { certainty, source }
    const work = held(worksHere?.role ?? role ?? '', worksHere ?? {}, details)
    return html`${nameLink(this.view, { type: 'Person', id }, name)}
      <bl-basis .certainty=${founded.certainty} .source=${founded.source}></bl-basis>
      ${work ? html`<p class="secondary">${work}</p>` : nothing}
      ${contactFor.map(
        (contact) =>
          html`<p class="secondary">
            ${details.facts.contactFor}
            ${nameLink(this.view, { type: 'Partnership', id: contact.partnership }, contact.name)}
          </p>`,
      )}`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-people': BlPeople
  }
}
