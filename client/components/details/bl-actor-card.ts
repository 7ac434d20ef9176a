import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Steps } from '../../../server/domain/picture-question.ts'
import type { ActorCard } from '../../../server/contract/cards.ts'
import type { Reference } from '../../../server/domain/words.ts'
import { api } from '../../api.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import type { View } from '../../view/view.ts'
import { shared } from '../../design/shared.ts'
import { actorFacts } from './actor-facts.ts'
import './bl-facts.ts'
import './bl-history.ts'
import './bl-partnerships.ts'
import './bl-people.ts'
import './bl-quotes.ts'
import './bl-unconfirmed.ts'
import { actorConfirmation } from './confirmations.ts'
import { emit } from '../../events.ts'
import { panel } from '../../design/panel.ts'
import { pseudonymiseButton } from './pseudonymise-button.ts'
import { registerLink } from './register-link.ts'

const allSteps: readonly Steps[] = [1, 2, 3, 4]

/** An actor: what is known of it, its partnerships, its people, and every answer that mentions it. */
@customElement('bl-actor-card')
export class BlActorCard extends LitElement {
  static override styles = [
    shared,
    panel,
    css`
      .steps {
        display: inline-flex;
        gap: 2px;
        padding: 2px;
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-control);
      }

      .steps button {
        min-width: 1.75rem;
        min-height: 1.75rem;
        border-radius: 6px;
        font-weight: 600;
        text-align: center;
      }

      .steps button:hover {
        background: var(--bl-sunken);
      }

      .steps [aria-pressed='true'] {
        background: var(--bl-accent-soft);
        color: var(--bl-accent);
        box-shadow: inset 0 0 0 1px var(--bl-accent);
      }
    `,
  ]

  @property({ attribute: false }) card!: ActorCard
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { card, view } = this
    const messages = this.#messages.value
    return html`
      ${this.#unconfirmed()}${this.#actions()}
      <bl-facts
        .facts=${actorFacts(card, messages)}
        .subject=${card.actor.id}
        .view=${view}
      ></bl-facts>
      <bl-partnerships
        .actor=${card.actor.id}
        .partnerships=${card.partnerships}
        .spokenFor=${card.actor.named ? this.#spokenFor() : undefined}
        .lookup=${this.lookup}
        .view=${view}
      ></bl-partnerships>
      ${
        card.actor.named || card.people.length > 0
          ? html`<bl-people .people=${card.people} .view=${view}></bl-people>`
          : nothing
      }
      <bl-quotes
        .heading=${messages.details.quotes.answers}
        .quotes=${card.evidence.answers}
        .people=${{ gave: card.evidence.people, of: card.evidence.interviewed }}
        .about=${this.#about()}
        .view=${view}
      ></bl-quotes>
      ${
        card.actor.named
          ? html`<section>
              ${registerLink(messages.registering.newHere, {
                act: 'new-partnership',
                party: card.actor.id,
              })}
            </section>`
          : nothing
      }
      ${
        card.actor.person
          ? pseudonymiseButton(card.actor, card.evidence.answers, messages)
          : nothing
      }
      <bl-history
        .item=${{ type: 'Actor', id: card.actor.id }}
        .revision=${card.revision}
      ></bl-history>
    `
  }

  #unconfirmed() {
    const { actor, itemRevision: revision } = this.card
    const body = actorConfirmation(this.card)
    const confirm = body && (() => api.changeActor({ id: actor.id, body, revision }))
    return html`<bl-unconfirmed .name=${actor.name} .confirm=${confirm}></bl-unconfirmed>`
  }

  #spokenFor() {
    return new Set(
      this.card.people.flatMap(({ contactFor }) => contactFor.map((line) => line.partnership)),
    )
  }

  /** An individual who is a partner can be mentioned as either. */
  #about(): Reference[] {
    const { id, person } = this.card.actor
    return [{ type: 'Actor', id }, ...(person ? [{ type: 'Person', id } as const] : [])]
  }

  /** An unnamed group is in no graph: there is no path to find from it. */
  #actions() {
    const { actions } = this.#messages.value.details
    const { id, named } = this.card.actor
    const start = () => emit(this, 'path-start', { from: id })
    return html`<section class="row">
      <span id="within">${actions.focus}</span>
      <div class="steps" role="group" aria-labelledby="within">
        ${allSteps.map((steps) => this.#step(steps))}
      </div>
      ${named ? html`<button class="plain" @click=${start}>${actions.findPath}</button>` : nothing}
    </section>`
  }

  #step(steps: Steps) {
    const actor = this.card.actor.id
    const { focus } = this.view
    const isOn = focus?.actor === actor && focus.steps === steps
    return html`<button
      aria-pressed=${isOn}
      aria-label=${this.#messages.value.details.actions.step(steps)}
      @click=${() => emit(this, 'actor-focus', { actor, steps })}
    >
      ${steps}
    </button>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-actor-card': BlActorCard
  }
}
