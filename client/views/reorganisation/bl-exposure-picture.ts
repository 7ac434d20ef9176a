import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import type { ShownDrawing } from '../../state/shown-drawing.ts'
import type { Selection } from '../../../server/domain/picture-question.ts'
import type { ExposureAnswer } from '../../../server/contract/exposure.ts'
import '../../canvas/bl-picture.ts'
import '../../canvas/bl-picture-tools.ts'
import '../../list/bl-twin.ts'
import { emit, type Events } from '../../events.ts'
import { type PaperPicture, rasterise } from '../../paper/rasterise.ts'
import { icon } from '../../design/icon.ts'
import { Narrow } from '../../design/narrow.ts'
import { segmented, segmentedStyles } from '../../design/segmented.ts'
import { shared } from '../../design/shared.ts'
import { messagesIn } from '../../locales/messages.ts'
import { unmarked } from '../../state/exposure-marks.ts'
import { exposurePicture, type ExposurePicture } from '../../state/exposure-picture.ts'
import { reasonPutOut, phaseChosen } from '../../view/reorganising.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $grouping, $kept } from '../../state/shown.ts'
import { listToggled, selected } from '../../view/transitions.ts'
import {
  nothingReorganised,
  phases,
  type Language,
  type Phase,
  type ReorganisationView,
} from '../../view/view.ts'
import './bl-exposure-picture-legend.ts'
import { Printing } from './printing.ts'

/**
 * The network before, after and as it changes by a reorganisation: the picture, its list, tools and legend. Nothing
 * moves from one to the other. Two of these stand side by side in a comparison.
 */
@customElement('bl-exposure-picture')
export class BlExposurePicture extends LitElement {
  static override styles = [
    shared,
    segmentedStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(12rem, 1fr) auto;
        min-width: 0;
        min-height: 0;
        background: var(--bl-canvas);
      }

      header {
        gap: var(--bl-space-3);
        padding: var(--bl-space-3) var(--bl-gutter) 0;
      }

      h3 {
        flex-basis: 100%;
      }

      .segmented > * {
        min-height: max(1.875rem, var(--bl-target));
        padding-inline: var(--bl-space-4);
        font-size: 0.875rem;
      }

      .list {
        min-height: 2.125rem;
        margin-inline-start: auto;
        padding: 0 var(--bl-space-3);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-full);
        background: var(--bl-panel);
        font-weight: 500;
        transition: background-color var(--bl-motion-colour);
      }

      .list:hover {
        background: var(--bl-sunken);
      }

      .stage {
        position: relative;
        min-height: 0;
        overflow: hidden;
      }

      bl-twin[visible] {
        padding: var(--bl-space-3) var(--bl-gutter);
      }

      @media (width < 640px) {
        .list {
          min-width: 2.75rem;
          min-height: 2.75rem;
          padding: 0;
          justify-content: center;
        }
      }

      /* On paper the picture stands drawn anew, with its legend in it and nothing to press. */
      @media print {
        :host {
          display: block;
          height: auto;
          background: none;
          break-inside: avoid;
        }

        :host > :not(svg) {
          display: none;
        }

        :host > svg {
          display: block;
          width: 100%;
          height: auto;
          max-height: 20cm;
        }
      }
    `,
  ]

  /** Absent before anything is chosen: the network is shown as it is. */
  @property({ attribute: false }) answer: ExposureAnswer | undefined
  /** An answer is on its way. Until the first is there all stays as it is: what it says takes room from the stage. */
  @property({ type: Boolean }) awaiting = false
  @property({ attribute: false }) view: ReorganisationView = nothingReorganised
  @property() language: Language = 'da'
  /** What tells two pictures apart. */
  @property() heading: string | undefined
  @state() private opened: readonly string[] = []
  @query('bl-picture') private picture!: HTMLElementTagNameMap['bl-picture'] | null

  readonly #view = new StoreController(this, $view)
  readonly #kept = new StoreController(this, $kept)
  readonly #grouping = new StoreController(this, $grouping)
  readonly #pictureOf = exposurePicture()
  readonly #printing = new Printing(this)
  readonly #narrow = new Narrow(this)
  #picture: ExposurePicture | undefined
  #drawing: ShownDrawing | undefined

  override willUpdate() {
    const { answer, view, language, opened } = this
    if (this.awaiting && !answer) return
    const { network } = this.#kept.value
    const communities = this.#grouping.value?.communities ?? []
    this.#picture =
      network && this.#pictureOf({ network, answer, view, language, opened, communities })
  }

  override updated() {
    const { drawing } = this.#picture ?? {}
    if (drawing === this.#drawing) return
    this.#drawing = drawing
    emit(this, 'drawing-show', { drawing })
  }

  /** The picture with everything marked, as a report wants it; undefined while none stands. */
  async asDrawn(): Promise<PaperPicture | undefined> {
    const drawn = this.#onPaper()
    return drawn && rasterise(drawn)
  }

  #onPaper() {
    const names = this.#kept.value.network?.partnerships.map(({ id, name }) => [id, name] as const)
    return this.answer && this.picture?.drawingOnPaper(new Map(names))
  }

  #select(event: CustomEvent<Events['thing-select']>) {
    event.stopPropagation()
    this.#choose(event.detail.selection)
  }

  /** What is chosen in the picture is lit in place of a reason. */
  #choose(selection: Selection | undefined) {
    changeView((view) => selected(selection)(reasonPutOut(view)))
  }

  #focus(event: CustomEvent<Events['actor-focus']>) {
    event.stopPropagation()
    this.#choose({ type: 'Actor', id: event.detail.actor })
  }

  #open(event: CustomEvent<Events['group-open']>) {
    event.stopPropagation()
    this.opened = [...this.opened, event.detail.id]
  }

  #fold(event: CustomEvent<Events['group-fold']>) {
    event.stopPropagation()
    this.opened = this.opened.filter((id) => id !== event.detail.id)
  }

  #show(phase: Phase) {
    changeView(phaseChosen(phase))
    const { announced } = this.#texts
    const { counts } = this.answer ?? {}
    const gone = counts ? counts.direct + counts.indirect : 0
    emit(this, 'announce', { text: phase === 'after' ? announced.after(gone) : announced[phase] })
  }

  get #texts() {
    return messagesIn(this.language).picture.exposure
  }

  #bar(asList: boolean) {
    const { bar } = messagesIn(this.language).frame
    return html`
      <header class="row">
        ${this.heading ? html`<h3>${this.heading}</h3>` : nothing}
        ${segmented({
          legend: this.#texts.phase,
          name: 'phase',
          options: phases.map((phase) => [phase, this.#texts.phases[phase]]),
          chosen: this.view.phase,
          choose: (phase) => this.#show(phase),
          disabled: !this.answer,
        })}
        <button
          class="row list"
          aria-pressed=${asList}
          title=${asList ? bar.asPicture : bar.asList}
          @click=${() => changeView(listToggled)}
        >
          ${icon(asList ? 'network' : 'list')}<span class=${this.#narrow.now ? 'unseen' : nothing}
            >${asList ? bar.asPicture : bar.asList}</span
          >
        </button>
      </header>
    `
  }

  #isIdle() {
    const { subject, whatIf } = this.view
    return !this.answer && !subject && !whatIf.units?.length && !whatIf.changes?.length
  }

  override render() {
    const { asList, selected: chosen } = this.#view.value
    const { drawing, left, marks = unmarked, singled } = this.#picture ?? {}
    return html`
      ${this.#bar(asList)}
      <div
        class="stage"
        @thing-select=${this.#select}
        @actor-focus=${this.#focus}
        @group-open=${this.#open}
        @group-fold=${this.#fold}
      >
        <bl-picture
          framed
          .drawing=${drawing}
          .marks=${marks}
          .selected=${chosen}
          .language=${this.language}
        ></bl-picture>
        <bl-twin
          .drawing=${left}
          .marks=${marks}
          .selected=${chosen}
          .language=${this.language}
          ?visible=${asList}
        ></bl-twin>
        <bl-picture-tools .language=${this.language} ?hidden=${asList}></bl-picture-tools>
      </div>
      <bl-exposure-picture-legend
        .marks=${marks}
        .singled=${singled}
        ?idle=${this.#isIdle()}
        .language=${this.language}
        ?hidden=${asList}
      ></bl-exposure-picture-legend>
      ${this.#printing.now ? unsafeHTML(this.#onPaper()?.svg ?? '') : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-picture': BlExposurePicture
  }
}
