import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import '../../canvas/bl-picture.ts'
import '../../canvas/bl-picture-tools.ts'
import '../../list/bl-twin.ts'
import '../../components/bl-details.ts'
import './bl-evidence-legend.ts'
import './bl-folding.ts'
import './bl-largest.ts'
import './bl-legend.ts'
import './bl-notice.ts'
import '../../components/bl-outage.ts'
import '../../design/bl-sheet.ts'
import './bl-standing-bar.ts'
import './bl-time.ts'
import '../../components/registering/bl-register-links.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import {
  $filtersOpen,
  $sheet,
  openFilters,
  closeFilters,
  openSheet,
  closeSheet,
} from '../../state/panels.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $drawing, $evidence, $groupFacts, $kept, $lit } from '../../state/shown.ts'
import { listToggled } from '../../view/transitions.ts'
import { DetailsFocus } from '../details-focus.ts'
import { networkRoomStyles } from './network-room-styles.ts'

/** The network room: what is shown on the left, the picture in the middle, what is selected on the right. */
@customElement('bl-network-room')
export class BlNetworkRoom extends LitElement {
  static override styles = [shared, networkRoomStyles]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #kept = new StoreController(this, $kept)
  readonly #drawing = new StoreController(this, $drawing)
  readonly #evidence = new StoreController(this, $evidence)
  readonly #lit = new StoreController(this, $lit)
  readonly #groupFacts = new StoreController(this, $groupFacts)
  readonly #sheet = new StoreController(this, $sheet)
  readonly #filtersOpen = new StoreController(this, $filtersOpen)
  #selected: string | undefined
  #wereOpen = false
  readonly details = new DetailsFocus(this)

  override willUpdate() {
    this.#raiseSheet()
    this.setAttribute('sheet', this.#sheet.value)
  }

  /** A selection on a narrow page raises the sheet far enough to be read, and none lowers it. */
  #raiseSheet() {
    const selected = this.#view.value.selected?.id
    if (selected === this.#selected) return
    this.#selected = selected
    if (!selected) closeSheet()
    else openSheet()
  }

  override updated() {
    this.#followFilters()
  }

  /** The keyboard follows the filters in, and back to the button that opened them. */
  #followFilters() {
    const open = this.#filtersOpen.value
    if (open === this.#wereOpen) return
    this.#wereOpen = open
    this.renderRoot.querySelector<HTMLElement>(open ? '.shut' : '.filters')?.focus()
  }

  #left() {
    const { legend } = this.#messages.value.frame
    return html`
      <aside class="left ${this.#filtersOpen.value ? 'opened' : ''}" aria-label=${legend.label}>
        <button class="shut" aria-label=${legend.close} @click=${() => closeFilters()}>
          ${icon('close')}
        </button>
        <bl-folding></bl-folding>
        <bl-legend></bl-legend>
        <bl-largest></bl-largest>
        <bl-time></bl-time>
        <bl-register-links></bl-register-links>
        ${this.#drawing.value?.examples ? html`<p class="note">${legend.examples}</p>` : nothing}
      </aside>
    `
  }

  #bar() {
    const { frame } = this.#messages.value
    const { hidden, showcased } = this.#view.value
    return html`
      <bl-standing-bar>
        <button
          class="filters"
          aria-expanded=${this.#filtersOpen.value}
          @click=${() => openFilters()}
        >
          ${icon('filters')}${frame.legend.button(hidden.length + showcased.length)}
        </button>
      </bl-standing-bar>
    `
  }

  #picture() {
    const { asList, selected, language } = this.#view.value
    return html`
      <bl-picture
        .drawing=${this.#drawing.value}
        .evidence=${this.#evidence.value}
        .lit=${this.#lit.value}
        .selected=${selected}
        .language=${language}
      ></bl-picture>
      <bl-twin
        .drawing=${this.#drawing.value}
        .evidence=${this.#evidence.value}
        .selected=${selected}
        .language=${language}
        ?visible=${asList}
      ></bl-twin>
      <bl-picture-tools .language=${language} ?hidden=${asList}></bl-picture-tools>
    `
  }

  #stage() {
    const { bar } = this.#messages.value.frame
    const { asList } = this.#view.value
    return html`
      <section class="stage">
        <bl-outage></bl-outage>
        <div class=${asList ? 'picture as-list' : 'picture'}>
          ${this.#bar()}
          <button class="list" aria-pressed=${asList} @click=${() => changeView(listToggled)}>
            ${icon(asList ? 'network' : 'list')}
            <span class="word">${asList ? bar.asPicture : bar.asList}</span>
          </button>
          ${this.#picture()}
          <bl-notice></bl-notice>
        </div>
        <bl-evidence-legend ?hidden=${asList}></bl-evidence-legend>
      </section>
    `
  }

  #right() {
    const { network } = this.#kept.value
    return html`
      <aside class="right" aria-label=${this.#messages.value.frame.sheet.label}>
        <bl-sheet>
          <bl-details
            .view=${this.#view.value}
            .network=${network}
            .drawing=${this.#drawing.value}
            .group=${this.#groupFacts.value}
          ></bl-details>
        </bl-sheet>
      </aside>
    `
  }

  override render() {
    return html`
      <h1 class="unseen">${this.#messages.value.words.rooms.network}</h1>
      ${this.#left()} ${this.#stage()} ${this.#right()}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-network-room': BlNetworkRoom
  }
}
