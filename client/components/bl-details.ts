import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { ShownDrawing, ShownGroupFacts } from '../state/shown-drawing.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { $messages } from '../locales/messages.ts'
import { wantedResource } from '../state/resource.ts'
import { dayInDenmark } from '../../server/domain/days.ts'
import { lookupOf, type Lookup } from '../../server/picture/lookup.ts'
import { registeredIn, type View } from '../view/view.ts'
import './details/bl-actor-card.ts'
import './details/bl-group-card.ts'
import './details/bl-move.ts'
import './details/bl-partnership-card.ts'
import './details/bl-paths.ts'
import './details/bl-person-card.ts'
import './details/bl-set-card.ts'
import './details/bl-signs.ts'
import './details/bl-summary.ts'
import './details/bl-undrawn-card.ts'
import { askCard, questionOf, type Card } from './details/card.ts'
import { emit } from '../events.ts'
import { headingOf, type Heading, type Subject } from './details/heading.ts'
import { skeletonStyles, skeleton } from '../design/skeleton.ts'
import { whileLoaded } from './details/loaded.ts'
import { pathInView } from './details/path-in-view.ts'
import { registerLink } from './details/register-link.ts'
import { namedTogether } from './details/set-partnerships.ts'
import { undrawnIn } from './details/undrawn-facts.ts'
import { tieSample } from './details/tie-sample.ts'
import { focusTitle } from '../design/focus.ts'
import { icon } from '../design/icon.ts'
import { NamedInTitle } from './named-in-title.ts'
import { sign } from './sign.ts'
import { shared } from '../design/shared.ts'

/** Whether the panel's title is a registered name. */
const isRegistered = ({ type }: Subject) =>
  !['Nothing', 'Signs', 'Path', 'Set', 'Group'].includes(type)

/** The right panel: what is selected, with its facts and the answers that speak of it; else what is shown. */
@customElement('bl-details')
export class BlDetails extends LitElement {
  static override styles = [
    shared,
    skeletonStyles,
    css`
      header {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        column-gap: var(--bl-space-3);
        align-items: center;
        padding: var(--bl-space-5);
      }

      header > div {
        grid-column: 2;
      }

      header:not(:has(> svg, > .sign)) > div {
        grid-column: 1 / 3;
      }

      .name {
        gap: 0 var(--bl-space-3);
        align-items: baseline;
      }

      .name button {
        min-height: var(--bl-target);
      }

      h2 {
        min-width: 0;
      }

      header > .sign {
        width: 2.25rem;
        height: 2.25rem;
      }

      header > .sign > svg {
        max-width: 100%;
        max-height: 100%;
      }

      .close {
        --size: 2rem;
        grid-column: 3;
        align-self: start;
        color: var(--bl-muted);
      }

      .back,
      .move,
      .gone {
        padding: 0 var(--bl-space-5) var(--bl-space-4);
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  @property({ attribute: false }) network: NetworkAnswer | undefined
  @property({ attribute: false }) drawing: ShownDrawing | undefined
  /** Of the selected group. */
  @property({ attribute: false }) group: ShownGroupFacts | undefined
  readonly #messages = new StoreController(this, $messages)
  readonly #card = wantedResource({ ask: askCard, about: ({ of }) => JSON.stringify(of) })
  readonly #answered = new StoreController(this, this.#card.$answered)
  #lookup: Lookup | undefined

  constructor() {
    super()
    new NamedInTitle(this, { scope: 'selection', name: () => this.#named() })
    // The button that confirmed goes away with what it confirmed.
    this.addEventListener('thing-confirmed', () => void this.focusTitle())
  }

  /** Moves the focus to the title, for a panel that was opened by keyboard. */
  async focusTitle() {
    await this.updateComplete
    focusTitle(this.renderRoot)
  }

  override willUpdate() {
    this.#lookup = this.network && lookupOf(this.network, this.#day())
    this.#card.want(questionOf(this.view, this.network?.revision ?? -1))
  }

  override render() {
    const subject = this.#subject()
    const heading = headingOf(subject, this.#lookup, this.#messages.value)
    return html`${this.#head(heading, subject)} ${this.#move()} ${this.#back()}
    ${this.#body(subject)}`
  }

  /** Where what is selected is a thing in the picture, and the picture stands. */
  #move() {
    const { selected, asList, language } = this.view
    const thing = this.drawing?.things.find(
      ({ selects: { type, id } }) => type === selected?.type && id === selected.id,
    )
    if (!thing || asList) return nothing
    return html`<p class="move">
      <bl-move .thing=${thing} .language=${language}></bl-move>
    </p>`
  }

  /** What is selected; a path by its two ends. */
  #named() {
    const subject = this.#subject()
    if (subject.type === 'Nothing' || subject.type === 'Signs') return undefined
    const { title, subtitle } = headingOf(subject, this.#lookup, this.#messages.value)
    return subject.type === 'Path' ? subtitle : title
  }

  #day() {
    return this.view.asOf ?? dayInDenmark(new Date())
  }

  #subject(): Subject {
    const path = pathInView(this.view)
    if (path) return { type: 'Path', ...path }
    const { selected } = this.view
    if (!selected) return { type: this.view.explains ? 'Signs' : 'Nothing' }
    const { type, id } = selected
    const lookup = this.#lookup
    if (type === 'Set') return { type, set: lookup && namedTogether(lookup, id) }
    if (type === 'Group') return { type, facts: this.group }
    const { answer: card } = this.#answered.value
    return { type, id, ...(card && { card }) }
  }

  #head({ title, subtitle, sign: drawn, edit }: Heading, subject: Subject) {
    const { details, registering } = this.#messages.value
    const { actions } = details
    const close = () =>
      subject.type === 'Path'
        ? emit(this, 'path-clear', undefined)
        : emit(this, 'thing-select', { selection: undefined })
    return html`<header>
      ${
        drawn === undefined
          ? nothing
          : 'tie' in drawn
            ? tieSample(drawn.tie)
            : sign(drawn.kind, drawn.named)
      }
      <div>
        <div class="row name">
          <h2 tabindex="-1" lang=${isRegistered(subject) ? registeredIn : nothing}>${title}</h2>
          ${edit ? registerLink(registering.edit, edit, registering.titles.edit(title)) : nothing}
        </div>
        ${subtitle ? html`<p class="secondary">${subtitle}</p>` : nothing}
      </div>
      ${
        subject.type === 'Nothing'
          ? nothing
          : html`<button class="icon-only close" aria-label=${actions.close} @click=${close}>
              ${icon('close')}
            </button>`
      }
    </header>`
  }

  /** The way back to a lit path from one of the things on it. */
  #back() {
    const { path } = this.view
    if (!path || pathInView(this.view)) return nothing
    const name = (id: string) => this.#lookup?.actors.get(id)?.name ?? id
    const back = () => emit(this, 'thing-select', { selection: undefined })
    return html`<p class="back">
      <button class="link act" @click=${back}>
        ${this.#messages.value.details.paths.back(name(path.from), name(path.to))}
      </button>
    </p>`
  }

  #body(subject: Subject) {
    const messages = this.#messages.value
    const lookup = this.#lookup
    if (!lookup) return skeleton(messages.details.states.loading)
    const { view, drawing } = this
    switch (subject.type) {
      case 'Nothing':
        return html`<bl-summary .lookup=${lookup} .drawing=${drawing} .view=${view}></bl-summary>`
      case 'Signs':
        return html`<bl-signs .drawing=${drawing}></bl-signs>`
      case 'Set':
        return subject.set
          ? html`<bl-set-card .set=${subject.set} .lookup=${lookup} .view=${view}></bl-set-card>`
          : this.#gone()
      case 'Group':
        return subject.facts
          ? html`<bl-group-card .facts=${subject.facts} .view=${view}></bl-group-card>`
          : this.#gone()
      default:
        return whileLoaded({
          answered: this.#answered.value,
          messages,
          retry: this.#card.again,
          draw: (card) => this.#drawn(card, lookup),
        })
    }
  }

  #gone() {
    return html`<p class="secondary gone">${this.#messages.value.details.states.goneNote}</p>`
  }

  #drawn(card: Card, lookup: Lookup) {
    const { view } = this
    switch (card.type) {
      case 'Actor':
        return html`<bl-actor-card
          .card=${card.answer}
          .lookup=${lookup}
          .view=${view}
        ></bl-actor-card>`
      case 'Partnership':
        return html`<bl-partnership-card
          .card=${card.answer}
          .lookup=${lookup}
          .view=${view}
          .day=${this.#day()}
        ></bl-partnership-card>`
      case 'Person':
        return html`<bl-person-card .card=${card.answer} .view=${view}></bl-person-card>`
      case 'Unit':
      case 'Activity':
      case 'Reorganisation': {
        const id = view.selected?.id ?? ''
        if (!undrawnIn(lookup, card.type, id)) return this.#gone()
        return html`<bl-undrawn-card
          .type=${card.type}
          .subject=${id}
          .card=${card.answer}
          .lookup=${lookup}
          .view=${view}
        ></bl-undrawn-card>`
      }
      case 'Path':
        return html`<bl-paths .paths=${card.answer} .lookup=${lookup} .view=${view}></bl-paths>`
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-details': BlDetails
  }
}
