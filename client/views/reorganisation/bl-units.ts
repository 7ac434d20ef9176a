import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { folded } from '../../../server/domain/fold.ts'
import { typeAhead } from '../../canvas/type-ahead.ts'
import { emit } from '../../components/details/emitted.ts'
import { icon } from '../../components/icon.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import { $question, $saved } from '../../state/exposure.ts'
import { $unitTree } from '../../state/read-on.ts'
import { asking } from '../../state/reorganising.ts'
import { changeView } from '../../state/session.ts'
import { rowsOf, ticksOf, unitTicked, upwards, type UnitRow } from '../../state/unit-tree.ts'
import { registeredIn } from '../../state/view.ts'
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
  @state() private current: string | undefined
  @state() private words = ''
  readonly #typeAhead = typeAhead(() => performance.now())

  /** Moves the keyboard into the tree. */
  override focus() {
    this.renderRoot.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus()
  }

  override render() {
    const { units } = this.#messages.value.reorganisation
    const tree = this.#tree.value
    if (!tree) return nothing
    return html`<h2 id="title">${units.title}</h2>
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
    const ticks = this.#tree.value && ticksOf(this.#tree.value, this.#question.value.units)
    const stop = rows.some(({ node }) => node.id === this.current) ? this.current : rows[0]?.node.id
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
          ({ node }) => node.id,
          (row) => this.#row(row, ticks?.(row.node.id) ?? 'false', row.node.id === stop),
        )}
      </div>`
  }

  #row({ node, level, position, siblings }: UnitRow, ticked: string, isStop: boolean) {
    const { reorganisation, registering, formats } = this.#messages.value
    const { units } = reorganisation
    const isParent = node.children.length > 0
    return html`<div
      role="treeitem"
      data-unit=${node.id}
      aria-level=${level}
      aria-posinset=${position}
      aria-setsize=${siblings}
      aria-checked=${ticked}
      aria-expanded=${isParent ? this.#isOpen(node.id) : nothing}
      aria-label=${units.row(node.name, node.actors)}
      tabindex=${isStop ? 0 : -1}
      .style=${`--level: ${level}`}
      @click=${() => this.#tick(node.id)}
      @focus=${() => (this.current = node.id)}
    >
      <span class="fold" aria-hidden="true" @click=${(event: Event) => this.#flip(event, node.id)}
        >${isParent ? icon(this.#isOpen(node.id) ? 'chevronUp' : 'chevronDown') : nothing}</span
      >
      <span class="box"></span>
      <span class="name" lang=${registeredIn}>${node.name}</span>
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
    const chosen = () => this.#question.value.units.flatMap((id) => upwards(tree, id).slice(1))
    return this.flipped.get(unit) ?? (tree.nodes.size <= manyUnits || chosen().includes(unit))
  }

  #rows(): UnitRow[] {
    const words = folded(this.words)
    const tree = this.#tree.value
    if (!tree) return []
    const isFound = ({ name }: { name: string }) => folded(name).includes(words)
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
    const unit = (event.target as HTMLElement).dataset['unit']
    const rows = this.#rows()
    const at = rows.findIndex(({ node }) => node.id === unit)
    const row = rows[at]
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const acts: Record<string, () => void> = {
      ArrowDown: () => this.#go(rows[at + 1]),
      ArrowUp: () => this.#go(rows[at - 1]),
      Home: () => this.#go(rows[0]),
      End: () => this.#go(rows.at(-1)),
      ArrowRight: () => this.#inwards(row, rows[at + 1]),
      ArrowLeft: () => this.#outwards(row, rows),
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

  #outwards({ node, level }: UnitRow, rows: readonly UnitRow[]) {
    const isOpen = node.children.length > 0 && this.#isOpen(node.id)
    if (isOpen && !this.words) this.#turn(node.id, false)
    else if (level > 1) this.#go(rows.find((row) => row.node.id === this.#above(node.id)))
  }

  #above(unit: string) {
    return this.#tree.value?.parents.get(unit)
  }

  #go(row: UnitRow | undefined) {
    if (!row) return
    this.renderRoot.querySelector<HTMLElement>(`[data-unit="${CSS.escape(row.node.id)}"]`)?.focus()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-units': BlUnits
  }
}
