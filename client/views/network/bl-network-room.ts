import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import '../../canvas/bl-focus.ts'
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
import '../../design/bl-panels.ts'
import '../../design/bl-sheet.ts'
import './bl-standing-bar.ts'
import './bl-time.ts'
import '../../components/registering/bl-register-links.ts'
import { icon } from '../../design/icon.ts'
import { pillStyles } from '../../design/pill.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import {
  $filtersOpen,
  $sheet,
  openFilters,
  closeFilters,
  openSheet,
  closeSheet,
  followSheet,
} from '../../state/panels.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $drawing, $evidence, $groupFacts, $kept, $lit } from '../../state/shown.ts'
import { listToggled } from '../../view/transitions.ts'
import { DetailsFocus } from '../details-focus.ts'

/** Pixels of the stage above rows at the least, and those around the standing bar. */
const leastAbove = 72
const beside = { bar: 28 }

/** The network room: what is shown on the left, the picture in the middle, what is selected on the right. */
@customElement('bl-network-room')
export class BlNetworkRoom extends LitElement {
  static override styles = [
    shared,
    pillStyles,
    css`
      :host {
        height: 100%;
      }

      .left {
        grid-template-columns: minmax(0, 1fr);
        gap: var(--bl-space-4);
        padding-block: var(--bl-space-4);
      }

      .notice {
        margin-inline: var(--bl-space-4);
        padding: var(--bl-space-3);
      }

      .stage {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        background: var(--bl-canvas);
      }

      .picture {
        position: relative;
        grid-row: 2;
        min-height: 0;
        overflow: hidden;
      }

      bl-standing-bar {
        position: relative;
        z-index: 1;
        margin: var(--bl-space-4) var(--bl-space-4) var(--bl-space-3);
      }

      /* The bar lies over the picture; above the list it takes its own room, however many lines it has. */
      .as-list {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }

      .as-list bl-twin {
        position: relative;
      }

      .as-list bl-focus,
      .as-list bl-picture {
        visibility: hidden;
      }

      .list {
        position: absolute;
        z-index: 1;
        inset: auto auto var(--bl-space-4) var(--bl-space-4);
      }

      bl-evidence-legend {
        grid-row: 3;
      }

      bl-notice {
        position: absolute;
        inset: 0;
      }

      /* The legend on the left shows the signs of the other. */
      @media (width >= 1200px) {
        .opener,
        bl-evidence-legend {
          display: none;
        }
      }

      @media (width < 640px) {
        bl-standing-bar {
          margin: var(--bl-space-3);
        }

        .list {
          min-width: var(--bl-target);
          padding: 0;
          justify-content: center;
        }

        .list .word {
          position: absolute;
          clip-path: inset(50%);
        }
      }

      @media (width < 900px) and (height <= 480px) {
        .stage {
          height: 24rem;
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #kept = new StoreController(this, $kept)
  readonly #drawing = new StoreController(this, $drawing)
  readonly #evidence = new StoreController(this, $evidence)
  readonly #lit = new StoreController(this, $lit)
  readonly #groupFacts = new StoreController(this, $groupFacts)
  readonly #sheet = new StoreController(this, $sheet)
  readonly #filtersOpen = new StoreController(this, $filtersOpen)
  /** Pixels of the standing bar, however many lines it has. */
  @state() private barHeight = 0
  @query('bl-standing-bar') private bar!: HTMLElement
  #selected: string | undefined
  readonly #watch = new ResizeObserver(() => (this.barHeight = this.bar.offsetHeight))
  readonly details = new DetailsFocus(this)

  override willUpdate() {
    this.#raiseSheet()
  }

  /** A selection on a narrow page raises the sheet far enough to be read, and none lowers it. */
  #raiseSheet() {
    const selected = this.#view.value.selected?.id
    if (selected === this.#selected) return
    this.#selected = selected
    if (!selected) closeSheet()
    else openSheet()
  }

  override firstUpdated() {
    this.#watch.observe(this.bar)
  }

  override disconnectedCallback() {
    this.#watch.disconnect()
    super.disconnectedCallback()
  }

  #left() {
    return html`
      <div slot="left" class="stack left">
        <bl-folding></bl-folding>
        <bl-legend></bl-legend>
        <bl-largest></bl-largest>
        <bl-time></bl-time>
        <bl-register-links></bl-register-links>
        ${
          this.#drawing.value?.examples
            ? html`<p class="notice secondary">${this.#messages.value.frame.legend.examples}</p>`
            : nothing
        }
      </div>
    `
  }

  #bar() {
    const { frame } = this.#messages.value
    const { hidden, showcased } = this.#view.value
    return html`
      <bl-standing-bar>
        <button
          class="pill opener"
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
    const isFocus = this.#drawing.value?.focus !== undefined
    return html`
      ${isFocus ? this.#focus() : this.#free()}
      <bl-twin
        .drawing=${this.#drawing.value}
        .evidence=${this.#evidence.value}
        .selected=${selected}
        .language=${language}
        ?visible=${asList}
      ></bl-twin>
      <bl-picture-tools .language=${language} ?row=${isFocus} ?hidden=${asList}></bl-picture-tools>
    `
  }

  #focus() {
    const { selected, language } = this.#view.value
    return html`<bl-focus
      .above=${Math.max(leastAbove, this.barHeight + beside.bar)}
      .drawing=${this.#drawing.value}
      .evidence=${this.#evidence.value}
      .lit=${this.#lit.value}
      .selected=${selected}
      .language=${language}
    ></bl-focus>`
  }

  #free() {
    const { selected, language } = this.#view.value
    return html`<bl-picture
      .drawing=${this.#drawing.value}
      .evidence=${this.#evidence.value}
      .lit=${this.#lit.value}
      .selected=${selected}
      .language=${language}
    ></bl-picture>`
  }

  #stage() {
    const { bar } = this.#messages.value.frame
    const { asList } = this.#view.value
    return html`
      <section class="stage">
        <bl-outage></bl-outage>
        <div class=${asList ? 'picture as-list' : 'picture'}>
          ${this.#bar()}
          <button class="pill list" aria-pressed=${asList} @click=${() => changeView(listToggled)}>
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
      <bl-sheet
        slot="right"
        aria-label=${this.#messages.value.frame.sheet.label}
        .height=${this.#sheet.value}
        @sheet-move=${followSheet}
      >
        <bl-details
          .view=${this.#view.value}
          .network=${network}
          .drawing=${this.#drawing.value}
          .group=${this.#groupFacts.value}
        ></bl-details>
      </bl-sheet>
    `
  }

  override render() {
    const { frame, words } = this.#messages.value
    return html`
      <h1 class="unseen">${words.rooms.network}</h1>
      <bl-panels
        .name=${frame.legend.label}
        .closing=${frame.legend.close}
        .opened=${this.#filtersOpen.value}
        .sheet=${this.#sheet.value}
        @left-toggle=${closeFilters}
      >
        ${this.#left()} ${this.#stage()} ${this.#right()}
      </bl-panels>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-network-room': BlNetworkRoom
  }
}
