import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { foldedText } from '../../../server/domain/fold.ts'
import { Limited } from '../../components/details/limited.ts'
import { nameLink } from '../../components/details/links.ts'
import { treeMove, typeAhead } from '../../design/tree.ts'
import { emit } from '../../events.ts'
import { fieldStyles } from '../../design/field.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $question, $saved } from '../../state/exposure.ts'
import { $unitTree } from '../../state/read-on.ts'
import { asking } from '../../view/reorganising.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { rowsOf, ticksOf, unitTicked, type UnitRow } from '../../state/unit-tree.ts'
import { registeredIn } from '../../view/view.ts'
import { leftStyles } from './left-styles.ts'

/** More units than this are closed but for those above what is chosen, and can be searched. */
const manyUnits = 30

/** As many actors without a unit are shown at first. */
const actorsAtFirst = 20

/**
 * What is reorganised: the units as a tree (ARIA 1.2), each ticked with all below it, and how many actors sit in each.
 * How many actors have no registered unit is told below it, and on request which: no tick can tell what happens to them.
 * The Tab key stops at one row and at the button that puts it right; arrows move, letters find a unit by its name, Space
 * ticks.
 */
@customElement('bl-units')
export class BlUnits extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    leftStyles,
    css`
      .search {
        width: calc(100% - 2 * var(--bl-space-4));
        margin: 0 var(--bl-space-4) var(--bl-space-2);
      }

      .item {
        min-height: 2rem;
        padding: var(--bl-space-1) 1.625rem var(--bl-space-1) var(--bl-space-4);
        border-radius: 0;
      }

      [role='treeitem'] {
        position: relative;
        padding-inline-start: calc(var(--level) * 1.125rem - 1rem);
      }

      .fold {
        display: grid;
        flex: none;
        width: 1rem;
        height: 1.5rem;
        color: var(--bl-muted);
        font-size: 0.75rem;
        place-content: center;
      }

      .box {
        display: inline-grid;
        flex: none;
        width: 1rem;
        height: 1rem;
        border: 1.5px solid var(--bl-control);
        border-radius: 4px;
        background: var(--bl-panel);
        place-content: center;
      }

      :is([aria-checked='true'], [aria-checked='mixed']) > .box {
        border-color: var(--bl-accent);
        background: var(--bl-accent);
        forced-color-adjust: none;
      }

      [aria-checked='true'] > .box::before {
        width: 0.5rem;
        height: 0.25rem;
        margin-top: -0.125rem;
        border: solid var(--bl-on-accent);
        border-width: 0 0 2px 2px;
        content: '';
        transform: rotate(-45deg);
      }

      [aria-checked='mixed'] > .box::before {
        width: 0.5rem;
        height: 2px;
        background: var(--bl-on-accent);
        content: '';
      }

      .name {
        flex: 1;
        min-width: 0;
      }

      .elsewhere {
        display: block;
        padding: 0;
      }

      /* Seen at the row that the pointer or the keyboard is at. */
      .edit {
        --size: 1.5rem;
        position: absolute;
        inset: auto 1px auto auto;
        color: var(--bl-muted);
        font-size: 0.8125rem;
      }

      @media (hover: hover) {
        [role='treeitem']:not(:hover, :focus-within) .edit {
          opacity: 0;
        }
      }

      .unregistered .name {
        color: var(--bl-muted);
      }

      ul {
        padding: 0 var(--bl-space-4) var(--bl-space-2) var(--bl-space-6);
        font: var(--bl-type-secondary);
      }

      li {
        padding-block: 2px;
      }

      .more {
        margin-inline-start: var(--bl-space-6);
        font: var(--bl-type-secondary);
      }

      @media (width < 900px), (hover: none) {
        .edit {
          position: static;
          margin-block: calc(-1 * var(--bl-space-1));
        }

        .fold {
          width: 1.75rem;
          height: var(--bl-target);
        }
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #tree = new StoreController(this, $unitTree)
  readonly #question = new StoreController(this, $question)
  readonly #view = new StoreController(this, $view)
  /** Units that were opened or closed by hand. */
  @state() private flipped: ReadonlyMap<string, boolean> = new Map()
  /** The key of the row that the keyboard is at. */
  @state() private current: string | undefined
  @state() private words = ''
  /** The tick of each unit, as last drawn. */
  #tickOf: ReturnType<typeof ticksOf> = () => 'false'
  readonly #limited = new Limited(this, actorsAtFirst)
  @state() private unregisteredShown = false
  readonly #typeAhead = typeAhead(() => performance.now())

  /** Moves the keyboard into the tree. */
  override focus() {
    this.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
  }

  override willUpdate() {
    const tree = this.#tree.value
    if (tree) this.#tickOf = ticksOf(tree, this.#question.value.units)
  }

  override render() {
    const { units } = this.#messages.value.reorganisation
    const tree = this.#tree.value
    if (!tree) return nothing
    return html`<h2 id="title" tabindex="-1">${units.title}</h2>
      ${tree.nodes.size === 0 ? this.#none() : this.#chooser()}
      ${this.#unregistered(tree.unregistered)}`
  }

  #none() {
    const { units } = this.#messages.value.reorganisation
    const register = () => emit(this, 'register-open', { act: 'new-unit' })
    return html`<div class="secondary">
      <p>${units.none} ${units.noneAdvice}</p>
      <button class="link" @click=${register}>${units.register}</button>
    </div>`
  }

  #chooser() {
    const { units } = this.#messages.value.reorganisation
    const isMany = (this.#tree.value?.nodes.size ?? 0) > manyUnits
    const rows = this.#rows()
    const stop = rows.some(({ key }) => key === this.current) ? this.current : rows[0]?.key
    const found = rows.length > 0 ? '' : units.noMatch(this.words)
    return html`${
        isMany
          ? html`<input
              class="search"
              type="search"
              autocomplete="off"
              maxlength="200"
              aria-label=${units.search}
              placeholder=${units.search}
              @input=${this.#searched}
            />`
          : nothing
      }
      <p class="secondary" role="status">${isMany && this.words ? found : ''}</p>
      <div
        role="tree"
        aria-labelledby="title"
        aria-multiselectable="true"
        @keydown=${this.#key}
        ?hidden=${rows.length === 0}
      >
        ${repeat(
          rows,
          ({ key }) => key,
          (row) => this.#row(row, row.key === stop),
        )}
      </div>`
  }

  #row(row: UnitRow, isStop: boolean) {
    const { key, node, elsewhere, level, position, siblings } = row
    const { reorganisation, registering, formats } = this.#messages.value
    const { units } = reorganisation
    const isParent = node.children.length > 0
    const also = elsewhere.length > 0 ? [units.elsewhere(elsewhere)] : []
    return html`<div
      class="row item"
      role="treeitem"
      data-row=${key}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${siblings}
      aria-checked=${this.#tickOf(node.id)}
      aria-expanded=${isParent ? this.#isOpen(node.id) : nothing}
      aria-label=${[units.row(node.name, node.actors), ...also].join(', ')}
      tabindex=${isStop ? 0 : -1}
      .style=${`--level: ${level}`}
      @click=${() => this.#tick(node.id)}
      @focus=${() => (this.current = key)}
    >
      <span class="fold" aria-hidden="true" @click=${(event: Event) => this.#flip(event, node.id)}
        >${isParent ? icon(this.#isOpen(node.id) ? 'chevronUp' : 'chevronDown') : nothing}</span
      >
      <span class="box drawn"></span>
      <span class="name"
        ><span lang=${registeredIn}>${node.name}</span>${also.map(
          (words) => html`<span class="secondary elsewhere">${words}</span>`,
        )}</span
      >
      <button
        class="icon-only edit"
        tabindex=${isStop ? 0 : -1}
        aria-label=${registering.titles.edit(node.name)}
        @click=${(event: Event) => this.#edit(event, node.id)}
      >
        ${icon('edit')}
      </button>
      <span class="count">${formats.number(node.actors)}</span>
    </div>`
  }

  #unregistered(actors: readonly { id: string; name: string }[]) {
    if (actors.length === 0) return nothing
    const messages = this.#messages.value
    const { unregisteredShown } = this
    return html`<button
        class="row item unregistered"
        aria-expanded=${unregisteredShown}
        @click=${() => (this.unregisteredShown = !unregisteredShown)}
      >
        <span class="name">${messages.reorganisation.units.unregistered}</span>
        <span class="count">${messages.formats.number(actors.length)}</span>
      </button>
      <div ?hidden=${!unregisteredShown}>
        <ul>
          ${this.#limited
            .first(actors)
            .map(
              ({ id, name }) =>
                html`<li>${nameLink(this.#view.value, { type: 'Actor', id }, name)}</li>`,
            )}
        </ul>
        ${this.#limited.button(actors.length, messages)}
      </div>`
  }

  #edit(event: Event, unit: string) {
    event.stopPropagation()
    emit(this, 'register-open', { act: 'unit', unit })
  }

  #isOpen(unit: string): boolean {
    const tree = this.#tree.value
    if (!tree) return false
    const isSmall = tree.nodes.size <= manyUnits
    return this.flipped.get(unit) ?? (isSmall || this.#tickOf(unit) === 'mixed')
  }

  #rows(): UnitRow[] {
    const words = foldedText(this.words)
    const tree = this.#tree.value
    if (!tree) return []
    const isFound = ({ name }: { name: string }) => foldedText(name).includes(words)
    return rowsOf(tree, (id) => this.#isOpen(id), words ? isFound : undefined)
  }

  #tick(unit: string) {
    const tree = this.#tree.value
    if (!tree) return
    const units = unitTicked(tree, this.#question.value.units, unit)
    changeView(asking($saved.get(), { units }))
  }

  #flip(event: Event, unit: string) {
    event.stopPropagation()
    this.#turn(unit, !this.#isOpen(unit))
  }

  #turn(unit: string, open: boolean) {
    this.flipped = new Map(this.flipped).set(unit, open)
  }

  readonly #searched = ({ target }: InputEvent) => {
    this.words = (target as HTMLInputElement).value.trim()
  }

  readonly #key = (event: KeyboardEvent) => {
    const { row: focused } = (event.target as HTMLElement).dataset
    const rows = this.#rows()
    const row = rows.find(({ key }) => key === focused)
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const act = this.#actFor(event.key, row, rows)
    if (!act) return
    event.preventDefault()
    act()
  }

  #actFor(key: string, row: UnitRow, rows: readonly UnitRow[]): (() => void) | undefined {
    const { node, above } = row
    const at = rows.indexOf(row)
    if (key === ' ' || key === 'Enter') return () => this.#tick(node.id)
    const isParent = node.children.length > 0
    const isOpen = isParent ? this.#isOpen(node.id) : undefined
    // What was searched for is shown open.
    const expanded = this.words && key === 'ArrowLeft' ? undefined : isOpen
    const move = treeMove(key, {
      ...{ at, last: rows.length - 1, expanded },
      above: above ? rows.indexOf(above) : at,
    })
    if (!move) return this.#letter(key, rows, at)
    return () => ('go' in move ? this.#go(rows[move.go]) : this.#turn(node.id, move.turn))
  }

  #letter(key: string, rows: readonly UnitRow[], from: number) {
    const names = { from, count: rows.length, at: (i: number) => rows[i]?.node.name ?? '' }
    const found = this.#typeAhead.found(key, names)
    return found === undefined ? undefined : () => this.#go(rows[found])
  }

  #go(row: UnitRow | undefined) {
    if (!row) return
    this.renderRoot.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-units': BlUnits
  }
}
