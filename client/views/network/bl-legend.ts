import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { rowOfKey, type RowKey } from '../../../server/domain/picture-question.ts'
import { sections, type LegendRow, type Section } from '../../../server/picture/legend.ts'
import { tieSample } from '../../components/details/tie-sample.ts'
import { evidenceSign } from '../../components/evidence-sign.ts'
import { rowName } from '../../components/row-name.ts'
import { sign } from '../../components/sign.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { closeFilters, openSheet } from '../../state/panels.ts'
import { $legend, $lookup } from '../../state/shown.ts'
import { $view, changeView } from '../../view/view-store.ts'
import {
  hiddenToggled,
  layerToggled,
  rowsKept,
  rowsShown,
  showcasedToggled,
  signsToggled,
} from '../../view/transitions.ts'

/** A row has three controls beside each other. */
const across = 3

/**
 * The legend, which is the filter: the name of a row highlights it, “kun” hides what stands beside it, and the eye hides and
 * shows. A section is one stop of the Tab key; arrows go up and down its rows, and across to the other controls.
 */
@customElement('bl-legend')
export class BlLegend extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: var(--bl-space-4);
      }

      header {
        display: flex;
        justify-content: space-between;
        padding: 0 var(--bl-space-4) var(--bl-space-1);
      }

      .row {
        display: grid;
        grid-template-columns: 1fr auto auto;
        min-height: max(1.875rem, var(--bl-target));
        padding-inline-end: var(--bl-space-2);
        transition: background-color var(--bl-motion-colour);
      }

      .row:hover,
      .row:focus-within {
        background: var(--bl-sunken);
      }

      .row:has([aria-pressed='true'].name) {
        background: var(--bl-accent-soft);
        color: var(--bl-accent);
        font-weight: 600;
      }

      .name {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 0.375rem;
        min-width: 0;
        padding-inline-start: var(--bl-space-4);
        font-size: 0.8125rem;
        line-height: 1.125rem;
      }

      .words {
        flex: 1 0 4.75rem;
        max-width: 100%;
        overflow-wrap: break-word;
        hyphens: auto;
      }

      .count {
        margin-inline-start: auto;
        color: var(--bl-muted);
        font-size: 0.75rem;
      }

      .count b {
        color: var(--bl-text);
      }

      .only,
      .eye {
        min-width: max(1.5rem, var(--bl-target));
        padding-inline: 0.125rem;
        color: var(--bl-muted);
        font: var(--bl-type-secondary);
      }

      .only:hover,
      .only[aria-pressed='true'],
      .eye:hover {
        color: var(--bl-accent);
      }

      .eye[aria-checked='false'] {
        color: var(--bl-text);
      }

      .row button:focus-visible,
      .layer:focus-visible {
        outline-offset: -3px;
      }

      .hidden .words {
        color: var(--bl-muted);
        text-decoration: line-through;
      }

      .hidden svg {
        opacity: 0.5;
      }

      svg {
        display: block;
        max-width: 1.5rem;
      }

      .how,
      .layer {
        padding: var(--bl-space-1) var(--bl-space-4);
      }

      .layer {
        display: flex;
        gap: var(--bl-space-3);
        align-items: center;
        width: 100%;
        min-height: max(2.25rem, var(--bl-target));
      }

      .layer:hover {
        background: var(--bl-sunken);
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
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #legend = new StoreController(this, $legend)
  readonly #lookup = new StoreController(this, $lookup)

  /** Arrows move within the section; the control that had the keyboard last is where Tab comes back to. */
  #moved(event: KeyboardEvent) {
    const section = event.currentTarget as HTMLElement
    const controls = [...section.querySelectorAll('button')]
    const at = controls.indexOf(event.target as HTMLButtonElement)
    const column = at % across
    const to: Record<string, number> = {
      ArrowDown: at + across,
      ArrowUp: at - across,
      ArrowRight: column < across - 1 ? at + 1 : at,
      ArrowLeft: column > 0 ? at - 1 : at,
      Home: 0,
      End: controls.length - across,
    }
    const next = controls[to[event.key] ?? at]
    if (!next || next === event.target) return
    event.preventDefault()
    for (const control of controls) control.tabIndex = -1
    next.tabIndex = 0
    next.focus()
  }

  /** On a narrow page the panel that explains is a sheet, which the filters stand before. */
  readonly #explain = () => {
    changeView(signsToggled)
    closeFilters()
    if ($view.get().explains) openSheet()
  }

  #sample({ key }: LegendRow) {
    const row = rowOfKey(key)
    switch (row.sort) {
      case 'kind':
        return row.value === 'group' ? sign('individual', false) : sign(row.value, true)
      case 'tie':
        return html`<span aria-hidden="true">${tieSample(row.value, '')}</span>`
      case 'unit':
        return nothing
      default:
        return evidenceSign(row.value)
    }
  }

  #row(row: LegendRow, at: number, keys: readonly RowKey[]) {
    const { frame, formats } = this.#messages.value
    const { hidden, showcased } = this.#view.value
    const { key, shown, of } = row
    const name = rowName(key, this.#messages.value, this.#lookup.value)
    const isHidden = hidden.includes(key)
    const isOnly =
      !isHidden && keys.length > 1 && keys.every((one) => one === key || hidden.includes(one))
    return html`
      <div class=${isHidden ? 'row hidden' : 'row'}>
        <button
          class="name"
          aria-pressed=${showcased.includes(key)}
          aria-label=${frame.legend.row(name, shown, of)}
          tabindex=${at === 0 ? 0 : -1}
          @click=${() => changeView(showcasedToggled(key))}
        >
          ${this.#sample(row)}<span class="words">${name}</span>
          <span class="count"
            ><b>${formats.number(shown)}</b
            >${shown === of ? nothing : ` ${frame.legend.of(of)}`}</span
          >
        </button>
        <button
          class="only"
          aria-pressed=${isOnly}
          aria-label=${frame.legend.showOnly(name)}
          tabindex="-1"
          @click=${() => changeView(isOnly ? rowsShown(keys) : rowsKept([key], keys))}
        >
          ${frame.legend.only}
        </button>
        <button
          class="eye"
          role="switch"
          aria-checked=${!isHidden}
          aria-label=${frame.legend.show(name)}
          title=${frame.legend.show(name)}
          tabindex="-1"
          @click=${() => changeView(hiddenToggled(key))}
        >
          ${icon(isHidden ? 'eyeOff' : 'eye')}
        </button>
      </div>
    `
  }

  /** What lays coverage over the picture; the rows above are its legend. */
  #layer() {
    const { show } = this.#messages.value.coverage
    return html`<button
      class="layer"
      role="switch"
      aria-checked=${this.#view.value.layer === 'coverage'}
      @click=${() => changeView(layerToggled)}
    >
      <span class="track drawn" aria-hidden="true"></span>${show}
    </button>`
  }

  #section(section: Section, rows: readonly LegendRow[]) {
    if (rows.length === 0) return nothing
    const texts = this.#messages.value.frame.legend
    const keys = rows.map(({ key }) => key)
    const hidesAny = this.#view.value.hidden.some((row) => keys.includes(row))
    return html`
      <section>
        <header>
          <h2 class="label" id=${section}>${texts.sections[section]}</h2>
          ${
            hidesAny
              ? html`<button
                  class="link"
                  aria-label="${texts.all}: ${texts.sections[section]}"
                  @click=${() => changeView(rowsShown(keys))}
                >
                  ${texts.all}
                </button>`
              : nothing
          }
        </header>
        <div
          role="toolbar"
          aria-orientation="vertical"
          aria-labelledby=${section}
          @keydown=${this.#moved}
        >
          ${rows.map((row, at) => this.#row(row, at, keys))}
        </div>
        ${section === 'coverage' ? this.#layer() : nothing}
      </section>
    `
  }

  override render() {
    const legend = this.#legend.value
    if (!legend) return nothing
    const { frame, details } = this.#messages.value
    return html`${sections.map((section) => this.#section(section, legend[section]))}
      <p class="how secondary">
        <button
          class="link"
          aria-pressed=${this.#view.value.explains === 'signs'}
          @click=${this.#explain}
        >
          ${details.signs.title}
        </button>
        ${frame.legend.how}
      </p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-legend': BlLegend
  }
}
