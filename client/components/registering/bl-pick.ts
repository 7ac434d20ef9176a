import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { isSameName } from '../../../server/domain/names.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import { registeredIn } from '../../view/view.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { fieldStyles } from './field-styles.ts'
import type { Fault, Leaf, LeafField, Pickable } from './form.ts'
import { labelOf } from './label-template.ts'
import { optionsAmong, peopleNamed, type Option, type Options } from './options.ts'
import { pickStyles } from './pick-styles.ts'

const nobody: Options = { options: [], total: 0 }

export type PickField = LeafField & { sort: 'pick' }

/** What a form does when the words typed name something that is not registered. */
export interface PickNew {
  what: 'unit' | 'actor'
  name: string
}

/** A level of a tree. */
const indent = '\u2003'

/**
 * A field in which something registered is picked: a combobox with a list (ARIA 1.2) that opens below it.
 * @fires pick-change with what stands in the field now
 * @fires pick-new with a `PickNew`, when something new is to be registered first
 */
@customElement('bl-pick')
export class BlPick extends LitElement {
  static override styles = [shared, fieldStyles, pickStyles]
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  }

  @property({ attribute: false }) field!: PickField
  @property({ attribute: false }) value: Leaf = ''
  @property({ attribute: false }) fault: Fault | undefined
  @property({ attribute: false }) network!: NetworkAnswer
  readonly #messages = new StoreController(this, $messages)
  @state() private expanded = false
  @state() private active = -1
  /** Asked when the person has paused, unless they go on before that. */
  readonly #people = wantedResource({ ask: peopleNamed, about: () => 'people', pause: 150 })
  readonly #peopleFound = new StoreController(this, this.#people.$answered)
  /** What was found in the network for the words last typed. */
  #registered: Options = nobody

  #text(): string {
    return typeof this.value === 'string' ? this.value : this.value.name
  }

  #emit(name: 'pick-change' | 'pick-new', detail: Leaf | PickNew) {
    this.dispatchEvent(new CustomEvent(name, { detail }))
  }

  #find(text: string) {
    this.expanded = true
    this.active = -1
    const { of } = this.field
    if (of === 'person') this.#people.want(text.trim() || undefined)
    else {
      const among = { network: this.network, messages: this.#messages.value }
      this.#registered = optionsAmong(of, text, among)
    }
  }

  /** Nobody is offered while the service does not answer; who is typed is looked for again when the form is saved. */
  #found(): Options {
    if (this.field.of !== 'person') return this.#registered
    const { phase, answer } = this.#peopleFound.value
    return phase === 'failed' ? nobody : (answer ?? nobody)
  }

  /** Done when what is found is for the words that are typed. */
  async #settled() {
    if (this.field.of === 'person' && this.#peopleFound.value.phase === 'loading')
      await this.#people.again()
  }

  #typed(event: InputEvent) {
    const { value } = event.target as HTMLInputElement
    this.#emit('pick-change', value)
    this.#find(value)
  }

  /** While a thing is picked, everything can be picked in its place. */
  #opened() {
    this.#find(typeof this.value === 'string' ? this.value : '')
  }

  #choices(): (() => void)[] {
    const picks = this.#found().options.map(({ thing }) => () => {
      this.#emit('pick-change', thing)
      this.expanded = false
    })
    const makes = this.#new() ? [() => this.#make()] : []
    return [...picks, ...makes]
  }

  /** Words that name nothing registered can name something new. */
  #new(): string | undefined {
    const { of } = this.field
    const { pick } = this.#messages.value.registering
    const name = this.#words()
    if (!name || this.#found().options.some(({ thing }) => isSameName(thing.name, name)))
      return undefined
    const words: Partial<Record<Pickable, (name: string) => string>> = {
      unit: pick.newUnit,
      workplace: pick.newUnit,
      actor: pick.newActor,
      person: pick.newPerson,
      activity: pick.newActivity,
    }
    return words[of]?.(name)
  }

  /** A person and an activity are registered with the form itself; a unit and an actor have forms of their own. */
  #make() {
    this.expanded = false
    if (this.field.new) return
    const name = this.#text().trim()
    this.#emit('pick-new', { what: this.field.of === 'actor' ? 'actor' : 'unit', name })
  }

  #key(event: KeyboardEvent) {
    const choices = this.#choices()
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      this.#move(event.key === 'ArrowDown' ? 1 : -1, choices.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      void this.#entered(choices[this.active])
    } else if (event.key === 'Escape' && this.expanded) {
      event.preventDefault()
      event.stopPropagation()
      this.expanded = false
    }
  }

  /**
   * Chooses, of itself what has the name or else is first, where no new name is meant; with the list away, Enter saves the
   * form, as in any of its fields.
   */
  async #entered(choice: (() => void) | undefined) {
    if (!this.expanded) this.closest('form')?.requestSubmit()
    else if (choice) choice()
    else {
      await this.#settled()
      if (!this.#take() && !this.field.new) this.#takeFirst()
      this.expanded = false
    }
  }

  /** The words that are typed; empty while a thing is picked. */
  #words(): string {
    return typeof this.value === 'string' ? this.value.trim() : ''
  }

  /** Picks what the words typed are the whole name of. A person may have the name of another. */
  #take(): boolean {
    const words = this.#words()
    const isSomebodyNew = this.field.of === 'person' && this.field.new
    if (!words || isSomebodyNew) return false
    const [found, another] = this.#found().options.filter(({ thing }) =>
      isSameName(thing.name, words),
    )
    if (!found || another) return false
    this.#emit('pick-change', found.thing)
    return true
  }

  #takeFirst() {
    const [first] = this.#found().options
    if (first && this.#words()) this.#emit('pick-change', first.thing)
  }

  async #left() {
    await this.#settled()
    this.#take()
    this.expanded = false
  }

  #move(by: 1 | -1, of: number) {
    if (!this.expanded) this.#opened()
    else if (of > 0) {
      this.active = this.active < 0 && by < 0 ? of - 1 : (this.active + by + of) % of
    }
  }

  override updated() {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }

  #option({ thing, beside, depth }: Option, at: number) {
    const isWhole = this.#text() === '' || typeof this.value !== 'string'
    return this.#choice(
      at,
      html`<span class="name" lang=${registeredIn}
          >${isWhole ? indent.repeat(depth) : ''}${thing.name}</span
        >
        <span class="secondary">${beside}</span>`,
    )
  }

  /** The pointer leaves the keyboard in the field. */
  #choice(at: number, content: TemplateResult) {
    return html`<li
      id="option-${at}"
      role="option"
      aria-selected=${at === this.active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choices()[at]?.()}
    >
      ${content}
    </li>`
  }

  #newOption(words: string) {
    const at = this.#found().options.length
    return this.#choice(at, html`<span class="new">${words}</span>`)
  }

  #list() {
    const { pick } = this.#messages.value.registering
    const { options, total } = this.#found()
    const made = this.#new()
    const status = total === 0 ? pick.none : pick.found(options.length, total)
    return html`<div class="popup" ?hidden=${!this.expanded}>
      <ul
        id="list"
        role="listbox"
        aria-label=${this.field.label}
        ?hidden=${options.length === 0 && !made}
      >
        ${options.map((option, at) => this.#option(option, at))}
        ${made ? this.#newOption(made) : nothing}
      </ul>
      <p role="status" class="secondary">${this.expanded ? status : ''}</p>
    </div>`
  }

  override render() {
    const { pick } = this.#messages.value.registering
    const { hint, required } = this.field
    const described = [hint && 'hint', this.fault && 'fault'].filter(Boolean).join(' ')
    return html`
      <label for="input">${labelOf(this.field, this.#messages.value)}</label>
      <div class="box">
        <input
          id="input"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          placeholder=${pick.placeholder}
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded=${this.expanded}
          aria-required=${required ? 'true' : nothing}
          aria-invalid=${this.fault ? 'true' : nothing}
          aria-describedby=${described || nothing}
          aria-activedescendant=${this.active >= 0 ? `option-${this.active}` : nothing}
          .value=${live(this.#text())}
          @input=${this.#typed}
          @click=${this.#opened}
          @keydown=${this.#key}
          @blur=${this.#left}
        />
        ${icon('chevronDown')}
      </div>
      ${this.#list()} ${hint ? html`<p id="hint" class="hint">${hint}</p>` : nothing}
      ${this.fault ? html`<p id="fault" class="fault">${this.fault.words}</p>` : nothing}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-pick': BlPick
  }
}
