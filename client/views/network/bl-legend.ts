import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import type { TieRow } from '../../../server/domain/picture-question.ts'
import type { ActorKind, Coverage } from '../../../server/domain/words.ts'
import { $messages } from '../../locales/messages.ts'
import { sections, type LegendRow, type Section } from '../../../server/picture/legend.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { $legend, $lookup } from '../../state/shown.ts'
import { hiddenToggled, layerToggled, showcasedToggled } from '../../view/transitions.ts'
import { evidenceSign } from '../../components/evidence-sign.ts'
import { tieSample } from '../../components/details/tie-sample.ts'
import { icon } from '../../design/icon.ts'
import { panelRows } from './panel-rows.ts'
import { rowName } from '../../components/row-name.ts'
import { sign } from '../../components/sign.ts'
import { shared } from '../../design/shared.ts'

/**
 * The legend, which is the filter: each row a switch that hides or shows, with a button that showcases.
 * A section is one stop of the Tab key; arrows go up and down its rows, and across to the button.
 */
@customElement('bl-legend')
export class BlLegend extends LitElement {
  static override styles = [
    shared,
    panelRows,
    css`
      :host {
        display: grid;
        gap: var(--bl-space-4);
      }

      .line {
        display: flex;
      }

      .line,
      .pressed {
        transition: background-color var(--bl-motion-colour);
      }

      .line:focus-within {
        background: var(--bl-sunken);
      }

      .line .pressed {
        flex: 1;
        min-width: 0;
      }

      .name {
        flex: 1;
        min-width: 0;
        overflow-wrap: break-word;
      }

      svg {
        display: block;
      }

      .off .name {
        color: var(--bl-muted);
        text-decoration: line-through;
      }

      .off .icon {
        width: 1.375rem;
        color: var(--bl-muted);
        place-content: center;
      }

      .tie .icon {
        width: 2rem;
      }

      .layer {
        min-height: max(2.25rem, var(--bl-target));
      }

      .track {
        flex: none;
        width: 1.75rem;
        height: 1rem;
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-full);
        background: var(--bl-sunken);
      }

      .track::before {
        display: block;
        width: 0.625rem;
        height: 0.625rem;
        margin: 2px;
        border-radius: var(--bl-radius-full);
        background: var(--bl-control);
        transition: translate var(--bl-motion-colour);
        content: '';
      }

      [aria-checked='true'] > .track {
        border-color: var(--bl-accent);
        background: var(--bl-accent);
      }

      [aria-checked='true'] > .track::before {
        background: var(--bl-on-accent);
        translate: 0.75rem;
      }

      .count {
        min-width: 1.5rem;
        text-align: end;
      }

      .showcase {
        display: grid;
        width: 0;
        overflow: hidden;
        color: var(--bl-muted);
        place-content: center;
      }

      .showcase:focus-visible {
        outline-offset: -3px;
      }

      .line:hover .showcase,
      .line:focus-within .showcase,
      .showcase[aria-pressed='true'] {
        width: 2rem;
        margin-inline-start: calc(-1 * var(--bl-space-2));
      }

      .showcase:hover {
        color: var(--bl-text);
      }

      .showcase[aria-pressed='true'] {
        color: var(--bl-accent);
      }

      .showcase[aria-pressed='true'] svg {
        fill: var(--bl-accent-soft);
      }

      @media (hover: none) {
        .showcase {
          width: var(--bl-target);
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #legend = new StoreController(this, $legend)
  readonly #lookup = new StoreController(this, $lookup)

  #clicked(event: MouseEvent, { key }: LegendRow) {
    changeView(event.altKey ? showcasedToggled(key) : hiddenToggled(key))
  }

  /** Arrows move within the section; the control that had the keyboard last is where Tab comes back to. */
  #moved(event: KeyboardEvent) {
    const section = event.currentTarget as HTMLElement
    const controls = [...section.querySelectorAll('button')]
    const at = controls.indexOf(event.target as HTMLButtonElement)
    const steps: Record<string, number> = { ArrowDown: 2, ArrowUp: -2 }
    const across = { ArrowRight: at % 2 === 0 ? 1 : 0, ArrowLeft: at % 2 === 0 ? 0 : -1 }
    const to = at + ({ ...steps, ...across }[event.key] ?? 0)
    const next =
      event.key === 'Home' ? controls[0] : event.key === 'End' ? controls.at(-2) : controls[to]
    if (!next || next === event.target) return
    event.preventDefault()
    for (const control of controls) control.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }

  #sample({ key }: LegendRow) {
    const value = key.slice(key.indexOf(':') + 1)
    if (key === 'kind:group') return sign('individual', false)
    if (key.startsWith('kind:')) return sign(value as ActorKind, true)
    if (key.startsWith('tie:'))
      return html`<span aria-hidden="true">${tieSample(value as TieRow, '')}</span>`
    if (key.startsWith('coverage:')) return evidenceSign(value as Coverage)
    return key === 'basis:suggested' ? evidenceSign('suggested') : nothing
  }

  #row(row: LegendRow, at: number) {
    const { frame } = this.#messages.value
    const { hidden, showcased } = this.#view.value
    const name = rowName(row.key, this.#messages.value, this.#lookup.value)
    const isHidden = hidden.includes(row.key)
    return html`
      <div class=${isHidden ? 'line off' : 'line'}>
        <button
          class="pressed"
          role="switch"
          aria-checked=${!isHidden}
          aria-label=${frame.legend.row(name, row.count)}
          tabindex=${at === 0 ? 0 : -1}
          @click=${(event: MouseEvent) => this.#clicked(event, row)}
        >
          ${isHidden ? icon('eyeOff') : this.#sample(row)}<span class="name">${name}</span>
          <span class="count">${this.#messages.value.formats.number(row.count)}</span>
        </button>
        <button
          class="showcase"
          aria-pressed=${showcased.includes(row.key)}
          aria-label=${frame.legend.showcase(name)}
          title=${frame.legend.showcase(name)}
          tabindex="-1"
          @click=${() => changeView(showcasedToggled(row.key))}
        >
          ${icon('showcase')}
        </button>
      </div>
    `
  }

  /** What lays coverage over the picture; the rows above are its legend. */
  #layer() {
    const { show } = this.#messages.value.coverage
    return html`<button
      class="pressed layer"
      role="switch"
      aria-checked=${this.#view.value.layer === 'coverage'}
      @click=${() => changeView(layerToggled)}
    >
      <span class="track drawn" aria-hidden="true"></span>${show}
    </button>`
  }

  #section(section: Section, rows: readonly LegendRow[]) {
    if (rows.length === 0) return nothing
    return html`
      <section>
        <h2 class="label" id=${section}>${this.#messages.value.frame.legend.sections[section]}</h2>
        <div
          class=${section}
          role="toolbar"
          aria-orientation="vertical"
          aria-labelledby=${section}
          @keydown=${this.#moved}
        >
          ${rows.map((row, at) => this.#row(row, at))}
        </div>
        ${section === 'coverage' ? this.#layer() : nothing}
      </section>
    `
  }

  override render() {
    const legend = this.#legend.value
    return legend ? sections.map((section) => this.#section(section, legend[section])) : nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-legend': BlLegend
  }
}
