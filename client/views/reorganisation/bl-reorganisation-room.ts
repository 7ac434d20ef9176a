import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import type { Events } from '../../events.ts'
import '../../components/bl-details.ts'
import '../../components/bl-outage.ts'
import '../../design/bl-sheet.ts'
import { deepestFocus, TitleFocus } from '../../design/focus.ts'
import { icon } from '../../design/icon.ts'
import { NamedInTitle } from '../../components/named-in-title.ts'
import { Narrow } from '../../design/narrow.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $exposure, $question, $reorganisation, $subject } from '../../state/exposure.ts'
import { $filtersOpen, $sheet, openFilters, closeFilters, openSheet } from '../../state/panels.ts'
import { sheetChosen } from '../../view/reorganising.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $kept, $lookup } from '../../state/shown.ts'
import { selected } from '../../view/transitions.ts'
import { DetailsFocus } from '../details-focus.ts'
import { reorganisationRoomNarrowStyles } from './reorganisation-room-narrow-styles.ts'
import { reorganisationRoomStyles } from './reorganisation-room-styles.ts'
import './bl-all-subjects.ts'
import './bl-changes.ts'
import './bl-exposure-comparison.ts'
import './bl-counted.ts'
import './bl-exposure-coverage.ts'
import type { BlExposureCoverage } from './bl-exposure-coverage.ts'
import './bl-exposure-picture.ts'
import type { BlExposurePicture } from './bl-exposure-picture.ts'
import './bl-exposure-summary.ts'
import './bl-findings.ts'
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
  static override styles = [shared, reorganisationRoomStyles, reorganisationRoomNarrowStyles]

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
  @query('bl-exposure-coverage') private coverage!: BlExposureCoverage | null
  @query('bl-exposure-picture') private picture!: BlExposurePicture | null
  /** What the picture shows, or one of two. */
  @state() private drawing: ShownDrawing | undefined
  #selected: string | undefined
  #leftWasOpen = false

  constructor() {
    super()
    new NamedInTitle(this, { scope: 'room', name: () => this.#heading() })
    new TitleFocus(this, () => this.#shown(), '.middle')
  }

  override willUpdate() {
    const room = this.#room.value
    this.dataset['show'] = room.sheet
    this.toggleAttribute('data-start', !room.subject && Object.keys(room.whatIf).length === 0)
    this.toggleAttribute('data-alone', !this.#hasRight())
    this.toggleAttribute('data-selected', this.#view.value.selected !== undefined)
    this.setAttribute('sheet', this.#sheet.value)
    this.#followSelected()
  }

  override updated() {
    this.#followLeft()
  }

  override render() {
    return this.#narrow.now
      ? this.#middle()
      : html`${this.#left()} ${this.#middle()} ${this.#hasRight() ? this.#right() : nothing}`
  }

  #left() {
    const { panels } = this.#messages.value.reorganisation
    return html`<aside
      class="left ${this.#leftOpen.value ? 'opened' : ''}"
      aria-label=${panels.left}
    >
      <button class="shut" aria-label=${panels.close} @click=${() => closeFilters()}>
        ${icon('close')}
      </button>
      <bl-subjects></bl-subjects>
      <div class="question">
        <bl-units></bl-units>
        <bl-changes></bl-changes>
        <bl-when></bl-when>
        <bl-counted></bl-counted>
      </div>
    </aside>`
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
        <button
          class="plain units"
          aria-expanded=${this.#leftOpen.value}
          @click=${() => openFilters()}
        >
          ${icon('filters')}${panels.open(this.#question.value.units.length)}
        </button>
        <bl-saving></bl-saving>
      </div>
      ${answer ? html`<bl-not-answered></bl-not-answered>` : nothing} ${this.#unseenHeading()}
      ${this.#heading() === undefined ? nothing : this.#summary()}
      ${answer ? nothing : html`<bl-not-answered></bl-not-answered>`}
      ${isNarrow ? html`<bl-sheet-choice></bl-sheet-choice>${this.#left()}` : nothing}
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
    const { panels } = this.#messages.value.reorganisation
    const content = this.#rightContent()
    return html`<aside class="right" aria-label=${panels.right}>
      ${this.#narrow.now ? content : html`<bl-sheet>${content}</bl-sheet>`}
    </aside>`
  }

  /** What is selected stands in place of the list, which keeps its place meanwhile. */
  #rightContent() {
    const { selected: isSelected } = this.#view.value
    const { answer } = this.#exposure.value
    const view = this.#view.value
    const { network } = this.#kept.value
    const { exposure, reorganisation } = this.#messages.value
    return html`${
      isSelected
        ? html`<button class="back" @click=${() => changeView(selected(undefined))}>
              ‹ ${answer ? exposure.findings.back : reorganisation.panels.close}
            </button>
            <bl-details .view=${view} .network=${network} .drawing=${this.drawing}></bl-details>`
        : nothing
    }
    ${
      answer
        ? html`<bl-findings
            ?hidden=${isSelected !== undefined}
            .answer=${answer}
            .lookup=${this.#lookup.value}
            .view=${view}
          ></bl-findings>`
        : nothing
    }`
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
    this.renderRoot.querySelector('bl-units')?.focus()
  }

  #followSelected() {
    const now = this.#view.value.selected?.id
    if (now === this.#selected) return
    this.#selected = now
    if (!now) return
    openSheet()
    if (this.shadowRoot?.activeElement?.localName === 'bl-findings') this.#followFromList()
  }

  /** The details stand in place of the list, with the keyboard, which goes back to where it was in it. */
  #followFromList() {
    const from = deepestFocus()
    void this.details.follow(() => {
      if (from?.isConnected) from.focus()
      else void this.renderRoot.querySelector('bl-findings')?.focusTitle()
    })
  }

  #followLeft() {
    const open = this.#leftOpen.value
    if (open === this.#leftWasOpen) return
    this.#leftWasOpen = open
    this.renderRoot.querySelector<HTMLElement>(open ? '.shut' : '.units')?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-reorganisation-room': BlReorganisationRoom
  }
}
