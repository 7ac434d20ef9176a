import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { foldedText } from '../../../server/domain/fold.ts'
import { typeAhead } from '../../list/type-ahead.ts'
import { emit } from '../../events.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $question, $saved } from '../../state/exposure.ts'
import { $unitTree } from '../../state/read-on.ts'
import { asking } from '../../view/reorganising.ts'
import { changeView } from '../../view/session.ts'
import { rowsOf, ticksOf, unitTicked, type UnitRow } from '../../state/unit-tree.ts'
import { registeredIn } from '../../view/view.ts'
import './bl-unregistered-actors.ts'
import { leftStyles } from './left-styles.ts'
import { unitsStyles } from './units-styles.ts'

/** More units than this are closed but for those above what is chosen, and can be searched. */
const manyUnits = 30

/**
 * What is reorganised: the units as a tree (ARIA 1.2), each ticked with all below it, and how many actors sit in each.
 * The Tab key stops at one row and at the button that puts it right; arrows move, letters find a unit by its name, Space
 * ticks.
 */
@customElement('bl-units')
export class BlUnits extends LitElement {
  static override styles = [shared, leftStyles, unitsStyles]

  readonly #messages = new StoreController(this, $messages)
  readonly #tree = new StoreController(this, $unitTree)
  readonly #question = new StoreController(this, $question)
  /** Units that were opened or closed by hand. */
  @state() private flipped: ReadonlyMap<string, boolean> = new Map()
  /** The key of the row that the keyboard is at. */
  @state() private current: string | undefined
  @state() private words = ''
  /** The tick of each unit, as last drawn. */
  #tickOf: ReturnType<typeof ticksOf> = () => 'false'
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
      <bl-unregistered-actors></bl-unregistered-actors>`
  }

  #none() {
    const { units } = this.#messages.value.reorganisation
    const register = () => emit(this, 'register-open', { act: 'new-unit' })
    return html`<div class="note">
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
      <p class="note" role="status">${isMany && this.words ? found : ''}</p>
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
      <span class="box"></span>
      <span class="name"
        ><span lang=${registeredIn}>${node.name}</span>${also.map(
          (words) => html`<span class="elsewhere">${words}</span>`,
        )}</span
      >
      <button
        class="edit"
        tabindex=${isStop ? 0 : -1}
        aria-label=${registering.titles.edit(node.name)}
        @click=${(event: Event) => this.#edit(event, node.id)}
      >
        ${icon('edit')}
      </button>
      <span class="count">${formats.number(node.actors)}</span>
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
    const at = rows.findIndex(({ key }) => key === focused)
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.#go(rows[at + 1]),
      ArrowUp: () => this.#go(rows[at - 1]),
      Home: () => this.#go(rows[0]),
      End: () => this.#go(rows.at(-1)),
      ArrowRight: () => this.#inwards(row, rows[at + 1]),
      ArrowLeft: () => this.#outwards(row),
      ' ': () => this.#tick(row.node.id),
      Enter: () => this.#tick(row.node.id),
    }
    const act = acts[event.key] ?? this.#letter(event.key, rows, at)
    if (!act) return
    event.preventDefault()
    act()
  }

  #letter(key: string, rows: readonly UnitRow[], from: number) {
    const names = { from, count: rows.length, at: (i: number) => rows[i]?.node.name ?? '' }
    const found = this.#typeAhead.found(key, names)
    return found === undefined ? undefined : () => this.#go(rows[found])
  }

  #inwards({ node }: UnitRow, next: UnitRow | undefined) {
    if (node.children.length === 0) return
    if (this.#isOpen(node.id)) this.#go(next)
    else this.#turn(node.id, true)
  }

  #outwards({ node, above }: UnitRow) {
    const isOpen = node.children.length > 0 && this.#isOpen(node.id)
    if (isOpen && !this.words) this.#turn(node.id, false)
    else this.#go(above)
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
