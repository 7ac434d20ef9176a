import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { live } from 'lit/directives/live.js'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import { isSameName } from '../../../server/domain/names.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import { registeredIn } from '../../view/view.ts'
import { Combobox, comboboxStyles } from '../../design/combobox.ts'
import { describedBy, fieldOf, fieldStyles, labelOf } from '../../design/field.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import type { Fault, Leaf, LeafField, Pickable } from './form.ts'
import { optionsAmong, peopleNamed, type Option, type Options } from './options.ts'

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
  static override styles = [
    shared,
    fieldStyles,
    comboboxStyles,
    css`
      .box {
        position: relative;
      }

      .box .icon {
        position: absolute;
        inset: var(--bl-space-1) var(--bl-space-3) 0 auto;
        place-content: center;
        color: var(--bl-muted);
        pointer-events: none;
      }

      .box input {
        padding-inline-end: 2.25rem;
      }

      /* In the flow, so that nothing of it is cut off by the dialog that scrolls. */
      .popup {
        margin-top: var(--bl-space-1);
        border-color: var(--bl-control);
        border-radius: var(--bl-radius-control);
      }

      .popup ul {
        max-height: 15rem;
        overflow: auto;
        padding: var(--bl-space-1);
      }

      .popup p {
        padding: var(--bl-space-1) var(--bl-space-3) var(--bl-space-2);
      }

      .name {
        white-space: pre-wrap;
      }

      .new {
        color: var(--bl-accent);
        font-weight: 600;
      }
    `,
  ]
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  }

  @property({ attribute: false }) field!: PickField
  @property({ attribute: false }) value: Leaf = ''
  @property({ attribute: false }) fault: Fault | undefined
  @property({ attribute: false }) network!: NetworkAnswer
  readonly #messages = new StoreController(this, $messages)
  readonly #combobox: Combobox = new Combobox(this, {
    count: () => this.#choices().length,
    opened: () => this.#opened(),
    entered: (event, at) => {
      event.preventDefault()
      void this.#entered(this.#choices()[at])
    },
    escaped: (event) => {
      if (!this.#combobox.expanded) return
      event.preventDefault()
      event.stopPropagation()
      this.#combobox.turn(false)
    },
  })
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
    this.#combobox.turn(true)
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
      this.#combobox.turn(false)
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
    this.#combobox.turn(false)
    if (this.field.new) return
    const name = this.#text().trim()
    this.#emit('pick-new', { what: this.field.of === 'actor' ? 'actor' : 'unit', name })
  }

  /**
   * Chooses, of itself what has the name or else is first, where no new name is meant; with the list away, Enter saves the
   * form, as in any of its fields.
   */
  async #entered(choice: (() => void) | undefined) {
    if (!this.#combobox.expanded) this.closest('form')?.requestSubmit()
    else if (choice) choice()
    else {
      await this.#settled()
      if (!this.#take() && !this.field.new) this.#takeFirst()
      this.#combobox.turn(false)
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
    this.#combobox.turn(false)
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

  #choice(at: number, content: unknown) {
    return this.#combobox.option({ at, content, choose: () => this.#choices()[at]?.() })
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
    return html`<div class="popup" ?hidden=${!this.#combobox.expanded}>
      <ul
        id="list"
        role="listbox"
        aria-label=${this.field.label}
        ?hidden=${options.length === 0 && !made}
      >
        ${options.map((option, at) => this.#option(option, at))}
        ${made ? this.#newOption(made) : nothing}
      </ul>
      <p role="status" class="secondary">${this.#combobox.expanded ? status : ''}</p>
    </div>`
  }

  override render() {
    const { pick } = this.#messages.value.registering
    const { hint, required } = this.field
    const notes = { id: 'input', hint, fault: this.fault?.words }
    const { expanded, activeId, key } = this.#combobox
    return fieldOf(
      { ...notes, label: labelOf(this.field, this.#messages.value) },
      html`<div class="box">
          <input
            id="input"
            role="combobox"
            autocomplete="off"
            spellcheck="false"
            placeholder=${pick.placeholder}
            aria-autocomplete="list"
            aria-controls="list"
            aria-expanded=${expanded}
            aria-required=${required ? 'true' : nothing}
            aria-invalid=${this.fault ? 'true' : nothing}
            aria-describedby=${describedBy(notes)}
            aria-activedescendant=${activeId}
            .value=${live(this.#text())}
            @input=${this.#typed}
            @click=${this.#opened}
            @keydown=${key}
            @blur=${this.#left}
          />
          ${icon('chevronDown')}
        </div>
        ${this.#list()}`,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-pick': BlPick
  }
}
