import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import type { Events } from '../../events.ts'
import '../../components/bl-outage.ts'
import '../../design/bl-panels.ts'
import '../../design/bl-sheet.ts'
import { deepestFocus, TitleFocus } from '../../design/focus.ts'
import { icon } from '../../design/icon.ts'
import { NamedInTitle } from '../../components/named-in-title.ts'
import { Narrow } from '../../design/narrow.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $exposure, $question, $reorganisation, $subject } from '../../state/exposure.ts'
import {
  $filtersOpen,
  $sheet,
  openFilters,
  closeFilters,
  openSheet,
  followSheet,
} from '../../state/panels.ts'
import { sheetChosen } from '../../view/reorganising.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $kept, $lookup } from '../../state/shown.ts'
import { DetailsFocus } from '../details-focus.ts'
import { besideExposure } from './beside-exposure.ts'
import './bl-all-subjects.ts'
import './bl-changes.ts'
import './bl-exposure-comparison.ts'
import './bl-counted.ts'
import './bl-exposure-coverage.ts'
import './bl-exposure-picture.ts'
import './bl-exposure-summary.ts'
import './bl-not-answered.ts'
import './bl-saving.ts'
import './bl-sheet-choice.ts'
import './bl-subjects.ts'
import './bl-units.ts'
import './bl-when.ts'
import { headingOf, noteOf } from './subject-note.ts'

/**
 * The reorganisation room: what is reorganised on the left, what that exposes in sentences and in the picture in the
 * middle, each partnership with its reasons on the right. On a narrow page a switch shows one of the three.
 */
@customElement('bl-reorganisation-room')
export class BlReorganisationRoom extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        height: 100%;
        overflow: auto;
        background: var(--bl-panel);
      }

      bl-panels {
        --right: 27.5rem;
      }

      .left {
        grid-template-columns: minmax(0, 1fr);
        gap: var(--bl-space-5);
        padding-block: var(--bl-space-4);
      }

      bl-panels > .middle {
        display: flex;
        flex-direction: column;
        overflow: auto;
      }

      .head {
        display: flex;
      }

      .opener {
        align-self: flex-start;
        margin: 0.375rem 0 0 var(--bl-space-6);
      }

      bl-saving {
        flex: 1;
        min-width: 0;
      }

      .middle > :is(bl-exposure-picture, bl-exposure-comparison) {
        flex: 1 0 26rem;
        border-top: 1px solid var(--bl-line);
      }

      bl-exposure-coverage {
        border-top: 1px solid var(--bl-line);
        background: var(--bl-panel);
      }

      .middle[aria-busy='true'] bl-exposure-summary {
        opacity: 0.6;
        transition: opacity 0s 300ms;
      }

      .back {
        padding: var(--bl-space-3) var(--bl-space-5) 0;
        font-weight: 600;
      }

      .back:not(:hover) {
        text-decoration: none;
      }

      @media (width >= 1200px) {
        .opener {
          display: none;
        }
      }

      @media screen and (width >= 640px) {
        bl-exposure-coverage {
          position: sticky;
          z-index: 2;
          bottom: 0;
        }
      }

      /* A telephone shows one thing at a time: what is saved first, then list, picture or units. */
      @media screen and (width < 640px) {
        bl-sheet-choice {
          position: sticky;
          z-index: 3;
          top: 0;
          display: block;
        }

        :host([data-start][data-show='list']) .left > :not(bl-subjects),
        :host([data-show='list']:not([data-start])) .left,
        :host([data-show='list']) bl-exposure-picture,
        :host([data-show='picture'])
          :is(.left, bl-saving, bl-exposure-summary, .right:not([data-selected])),
        :host([data-show='units'])
          :is(
            bl-subjects,
            bl-exposure-summary,
            bl-exposure-picture,
            bl-exposure-comparison,
            bl-not-answered,
            bl-exposure-coverage,
            .right
          ) {
          display: none;
        }

        bl-exposure-picture {
          height: 28rem;
        }
      }

      @media print {
        :host,
        bl-panels,
        bl-panels > .middle,
        bl-sheet {
          display: block;
          width: auto;
          height: auto;
          overflow: visible;
          border: 0;
        }

        bl-panels::part(left),
        bl-sheet-choice,
        .left,
        .head,
        .back,
        bl-details {
          display: none;
        }

        /* The list is printed also while the details of something stand in its place. */
        bl-findings[hidden] {
          display: block !important;
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #room = new StoreController(this, $reorganisation)
  readonly #subject = new StoreController(this, $subject)
  readonly #question = new StoreController(this, $question)
  readonly #exposure = new StoreController(this, $exposure)
  readonly #lookup = new StoreController(this, $lookup)
  readonly #kept = new StoreController(this, $kept)
  readonly #sheet = new StoreController(this, $sheet)
  readonly #leftOpen = new StoreController(this, $filtersOpen)
  readonly #narrow = new Narrow(this)
  readonly details = new DetailsFocus(this)
  @query('bl-panels') private panels!: HTMLElementTagNameMap['bl-panels'] | null
  @query('bl-exposure-coverage') private coverage!:
    HTMLElementTagNameMap['bl-exposure-coverage'] | null
  @query('bl-exposure-picture') private picture!:
    HTMLElementTagNameMap['bl-exposure-picture'] | null
  /** What the picture shows, or one of two. */
  @state() private drawing: ShownDrawing | undefined
  #selected: string | undefined

  constructor() {
    super()
    new NamedInTitle(this, { scope: 'room', name: () => this.#heading() })
    new TitleFocus(this, () => this.#shown(), '.middle')
  }

  override willUpdate() {
    const room = this.#room.value
    this.dataset['show'] = room.sheet
    this.toggleAttribute('data-start', !room.subject && Object.keys(room.whatIf).length === 0)
    this.#followSelected()
  }

  override render() {
    if (this.#narrow.now) return this.#middle()
    const { panels } = this.#messages.value.reorganisation
    return html`<bl-panels
      .name=${panels.left}
      .closing=${panels.close}
      .opened=${this.#leftOpen.value}
      .sheet=${this.#hasRight() ? this.#sheet.value : undefined}
      @left-toggle=${closeFilters}
    >
      <div slot="left" class="stack left">${this.#left()}</div>
      ${this.#middle()} ${this.#hasRight() ? this.#right() : nothing}
    </bl-panels>`
  }

  #left() {
    return html`<bl-subjects></bl-subjects>
      <bl-units></bl-units>
      <bl-changes></bl-changes>
      <bl-when></bl-when>
      <bl-counted></bl-counted>`
  }

  /** On a telephone the panels stand within it, below what the sentences say. */
  #middle() {
    const { answer } = this.#exposure.value
    const isNarrow = this.#narrow.now
    const { panels } = this.#messages.value.reorganisation
    return html`<div
      class="middle"
      role=${isNarrow ? nothing : 'region'}
      aria-label=${isNarrow ? nothing : panels.middle}
      aria-busy=${this.#exposure.value.phase === 'loading'}
      @units-open=${this.#openUnits}
      @drawing-show=${({ detail }: CustomEvent<Events['drawing-show']>) => (this.drawing = detail.drawing)}
      @missing-open=${() => this.coverage?.showMissing()}
    >
      ${isNarrow && !this.hasAttribute('data-start') ? html`<bl-all-subjects></bl-all-subjects>` : nothing}
      <bl-outage></bl-outage>
      <div class="head">
        ${isNarrow ? nothing : this.#opener()}
        <bl-saving></bl-saving>
      </div>
      ${answer ? html`<bl-not-answered></bl-not-answered>` : nothing} ${this.#unseenHeading()}
      ${this.#heading() === undefined ? nothing : this.#summary()}
      ${answer ? nothing : html`<bl-not-answered></bl-not-answered>`}
      ${
        isNarrow
          ? html`<bl-sheet-choice></bl-sheet-choice>
              <aside class="stack left" aria-label=${panels.left}>${this.#left()}</aside>`
          : nothing
      }
      ${this.#stage()} ${isNarrow && this.#hasRight() ? this.#right() : nothing}
      ${
        answer
          ? html`<bl-exposure-coverage
              .answer=${answer}
              .lookup=${this.#lookup.value}
              .view=${this.#view.value}
            ></bl-exposure-coverage>`
          : nothing
      }
    </div>`
  }

  #opener() {
    return html`<button
      class="plain row opener"
      aria-expanded=${this.#leftOpen.value}
      @click=${openFilters}
    >
      ${icon('filters')}${this.#messages.value.reorganisation.panels.open(this.#question.value.units.length)}
    </button>`
  }

  #heading() {
    const subject = this.#subject.value
    return subject || this.#exposure.value.answer
      ? headingOf(subject, this.#messages.value)
      : undefined
  }

  /** The heading where the summary is not seen with its own: there is none, or a narrow page shows something else. */
  #unseenHeading() {
    const heading = this.#heading()
    const isSeen = !this.#narrow.now || this.#room.value.sheet === 'list'
    return heading !== undefined && isSeen
      ? nothing
      : html`<h1 class="unseen">${heading ?? this.#messages.value.words.rooms.reorganisation}</h1>`
  }

  #summary() {
    const { answer, question } = this.#exposure.value
    return html`<bl-exposure-summary
      .heading=${this.#heading()}
      .note=${noteOf(this.#subject.value, this.#room.value, this.#messages.value)}
      .answer=${answer}
      .asked=${question}
      .view=${this.#view.value}
      .picture=${() => this.picture?.asDrawn()}
    ></bl-exposure-summary>`
  }

  #stage() {
    return this.#room.value.comparedWith
      ? html`<bl-exposure-comparison></bl-exposure-comparison>`
      : html`<bl-exposure-picture
          ?awaiting=${this.#exposure.value.phase === 'loading'}
          .answer=${this.#exposure.value.answer}
          .view=${this.#room.value}
          .language=${this.#view.value.language}
        ></bl-exposure-picture>`
  }

  #right() {
    const { answer } = this.#exposure.value
    const messages = this.#messages.value
    const { right: name } = messages.reorganisation.panels
    const view = this.#view.value
    const [lookup, { network }] = [this.#lookup.value, this.#kept.value]
    const content = besideExposure(
      { answer, view, lookup, network, drawing: this.drawing },
      messages,
    )
    return this.#narrow.now
      ? html`<aside class="right" ?data-selected=${view.selected !== undefined} aria-label=${name}>
          ${content}
        </aside>`
      : html`<bl-sheet
          slot="right"
          aria-label=${name}
          .height=${this.#sheet.value}
          @sheet-move=${followSheet}
        >
          ${content}
        </bl-sheet>`
  }

  /** The subject that is looked at and what it is compared with; the answer to what is asked of it may come later. */
  #shown() {
    const { subject, comparedWith } = this.#room.value
    return JSON.stringify([subject, comparedWith])
  }

  #hasRight() {
    return Boolean(this.#view.value.selected ?? this.#exposure.value.answer)
  }

  /** Leads to the tree, wherever the page has it. */
  readonly #openUnits = async () => {
    if (this.#narrow.now) changeView(sheetChosen('units'))
    else openFilters()
    await this.updateComplete
    await this.panels?.updateComplete
    this.renderRoot.querySelector('bl-units')?.focus()
  }

  /** From the list the keyboard goes to the details in its place, and back to where it was. */
  #followSelected() {
    const now = this.#view.value.selected?.id
    if (now === this.#selected) return
    this.#selected = now
    if (!now) return
    openSheet()
    if (this.shadowRoot?.activeElement?.localName !== 'bl-findings') return
    const from = deepestFocus()
    void this.details.follow(() => {
      if (from?.isConnected) from.focus()
      else void this.renderRoot.querySelector('bl-findings')?.focusTitle()
    })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-reorganisation-room': BlReorganisationRoom
  }
}
