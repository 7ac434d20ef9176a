import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { EvidencedSignal } from '../../../server/contract/evidence.ts'
import type { Finding } from '../../../server/contract/exposure.ts'
import { lastDayOf } from '../../../server/domain/in-force.ts'
import { classSign, classStyles } from '../../components/class-sign.ts'
import '../../components/details/bl-quote.ts'
import { nameLink, thingLink } from '../../components/details/links.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import type { Lookup, Sided } from '../../../server/picture/lookup.ts'
import { reasonToggled } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import type { View } from '../../view/view.ts'
import './bl-follow-up.ts'
import './bl-sentence.ts'
import { missingFor } from './missing.ts'
import { registerButton } from './register-button.ts'

/** Bases that a class says it rests on; the stronger ones go without saying. */
const weak = ['interpreted', 'suggested']

/** A partnership in a reorganisation: its class, each reason with the way to see it, who to talk to, and what is done. */
@customElement('bl-finding')
export class BlFinding extends LitElement {
  static override styles = [
    shared,
    classStyles,
    css`
      article {
        display: grid;
        grid-template-columns: 1.25rem minmax(0, 1fr);
        column-gap: var(--bl-space-3);
        padding: var(--bl-space-4) var(--bl-edge);
        border-bottom: 1px solid var(--bl-line);
      }

      article[data-current] {
        box-shadow: inset 3px 0 0 var(--bl-class);
      }

      header {
        gap: 0 var(--bl-space-3);
        justify-content: space-between;
        align-items: baseline;
      }

      h3 a {
        color: inherit;
        text-decoration: none;
      }

      h3 a:hover,
      h3 a:focus-visible {
        text-decoration: underline;
      }

      .reasons {
        margin: var(--bl-space-2) 0 var(--bl-space-2) calc(-1 * var(--bl-space-2));
        font: 400 0.875rem/1.3125rem var(--bl-font);
      }

      .reasons li {
        display: grid;
        grid-template-columns: 1.5rem minmax(0, 1fr);
        padding-block: 2px;
        border-radius: var(--bl-radius-tag);
        cursor: pointer;
      }

      .reasons li:hover {
        background: var(--bl-sunken);
      }

      .reasons li[data-lit] {
        background: var(--bl-accent-soft);
      }

      .light {
        display: grid;
        height: 1.5rem;
        border-radius: var(--bl-radius-tag);
        place-items: center;
      }

      .light::before {
        width: 0.5rem;
        height: 2px;
        background: var(--bl-muted);
        content: '';
      }

      .light:hover::before,
      .light[aria-pressed='true']::before {
        height: 0.5rem;
        border-radius: 50%;
        background: var(--bl-accent);
      }

      button.register {
        margin-inline-end: var(--bl-space-3);
        color: color-mix(in srgb, var(--bl-unknown) 70%, var(--bl-text));
      }

      bl-quote {
        margin-block: var(--bl-space-2);
        font-size: 0.875rem;
        line-height: 1.3125rem;
      }

      bl-follow-up {
        margin-top: var(--bl-space-2);
      }

      @media print {
        article {
          break-inside: avoid;
        }

        article[data-current] {
          box-shadow: none;
        }

        .reasons li[data-lit] {
          background: none;
        }

        .light {
          pointer-events: none;
        }

        .light::before,
        .light[aria-pressed='true']::before {
          height: 0;
          border-top: 2px solid;
          border-radius: 0;
        }

        .more {
          display: none;
        }
      }
    `,
  ]

  @property({ attribute: false }) finding!: Finding
  @property({ attribute: false }) lookup: Lookup | undefined
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { finding, view } = this
    const { partnership: id, name, class: of, signals } = finding
    const sided = this.lookup?.sided.get(id)
    const isAtRisk = of === 'direct' || of === 'indirect'
    return html`<article
      data-class=${of}
      ?data-current=${view.reorganisation?.reason?.partnership === id}
    >
      ${classSign(of)}
      <div>
        <header class="row">
          <h3>${nameLink(view, { type: 'Partnership', id }, name)}</h3>
          <p class="class-word">${this.#class()}</p>
        </header>
        ${sided ? html`<p class="secondary">${this.#sides(sided)}</p>` : nothing}
        <ul class="reasons">
          ${signals.map((signal) => this.#reason(signal))}
        </ul>
        ${this.#contacts()} ${sided ? this.#agreement(sided) : nothing} ${this.#answers(sided)}
        ${
          isAtRisk || finding.followUp
            ? html`<bl-follow-up .finding=${finding} .view=${view}></bl-follow-up>`
            : nothing
        }
      </div>
    </article>`
  }

  #class() {
    const { words, exposure } = this.#messages.value
    const { class: of, certainty } = this.finding
    return certainty !== undefined && weak.includes(certainty)
      ? exposure.finding.classOf(words.classes[of], words.certainties[certainty])
      : words.classes[of]
  }

  #sides({ sides }: Sided) {
    const { details } = this.#messages.value
    const named = sides.map((side) => {
      const names = side.map(({ actor }) => this.lookup?.actors.get(actor)?.name ?? actor)
      return names.length > 1 ? details.partnerships.together(names) : (names[0] ?? '')
    })
    return named.join(' · ')
  }

  #reason(signal: EvidencedSignal) {
    const messages = this.#messages.value
    const { partnership } = this.finding
    const { reason } = this.view.reorganisation ?? {}
    const isLit = reason?.partnership === partnership && reason.signal === signal.signal
    const light = () => changeView(reasonToggled({ partnership, signal: signal.signal }))
    const pressed = (event: Event) => {
      const path = event.composedPath()
      if (!path.some((part) => part instanceof Element && part.matches('a, button'))) light()
    }
    return html`<li ?data-lit=${isLit} @click=${pressed}>
      <button
        class="light drawn"
        aria-pressed=${isLit}
        aria-label=${messages.exposure.finding.light(signal.sentence)}
        @click=${light}
      ></button>
      <div>
        <bl-sentence .sentence=${signal} .view=${this.view}></bl-sentence>
        ${missingFor(signal, this.finding, { lookup: this.lookup, messages }).map(registerButton)}
      </div>
    </li>`
  }

  #contacts() {
    const { contacts } = this.finding
    const { exposure, details } = this.#messages.value
    if (contacts.length === 0) return nothing
    return html`<p class="secondary">
      ${exposure.finding.contacts}:
      ${contacts.map(({ person, name, onBehalfOf }, index) => {
        const actor = this.lookup?.actors.get(onBehalfOf)?.name ?? onBehalfOf
        return html`${index > 0 ? ', ' : ''}${nameLink(this.view, { type: 'Person', id: person }, name)}
        (${details.partnerships.onBehalfOf(actor)})`
      })}
    </p>`
  }

  /** The form of agreement, its end, and that the partnership itself ends; that there is no agreement is a reason. */
  #agreement({ partnership }: Sided) {
    const { words, details } = this.#messages.value
    const { agreement, end } = partnership
    const lastDay = lastDayOf(partnership)
    const terms = [
      agreement !== 'not-stated' && agreement !== 'none' && words.agreements[agreement],
      end !== undefined && details.facts.agreementEnd(end),
      lastDay !== undefined && [words.statusesInForce.ended, details.facts.lastDay(lastDay)],
    ]
      .flat()
      .filter(Boolean)
      .join(' · ')
    return terms ? html`<p class="secondary">${terms}</p>` : nothing
  }

  #answers(sided: Sided | undefined) {
    const { partnership: id, answers } = this.finding
    const texts = this.#messages.value.exposure.finding
    if (answers.total === 0) return nothing
    const left = answers.total - answers.quotes.length
    const about = new Set([
      `Partnership:${id}`,
      ...(sided?.partnership.parties.map(({ actor }) => `Actor:${actor}`) ?? []),
      ...(sided?.partnership.delivers.map(({ activity }) => `Activity:${activity}`) ?? []),
    ])
    const words = answers.quotes.length > 0 ? texts.moreAnswers(left) : texts.answers(left)
    return html`${answers.quotes.map(
      (quote) =>
        html`<bl-quote
          .quote=${quote}
          .marks=${quote.mentions.filter(({ target }) => about.has(`${target.type}:${target.id}`))}
          .view=${this.view}
        ></bl-quote>`,
    )}
    ${
      left > 0
        ? html`<p class="secondary more">
            ${thingLink(this.view, { type: 'Partnership', id }, words)}
          </p>`
        : nothing
    }`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-finding': BlFinding
  }
}
