import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { partsOf } from '../../server/domain/written-days.ts'
import { $messages } from '../locales/messages.ts'
import { dayInDenmark } from '../../server/domain/days.ts'
import { icon, type IconName } from './icon.ts'
import { dialogStyles } from './dialog.ts'
import { shared } from './shared.ts'
import { dayByKey, monthsOn, weeksOf } from './calendar.ts'

/** In pixels, between the calendar and what it stands beside. */
const gap = 4

/**
 * A calendar in a dialog, in which one day is chosen (ARIA Authoring Practices Guide, Date Picker Dialog). Closed, it
 * gives the keyboard back to where it was.
 * @fires day-pick with the ISO day
 */
@customElement('bl-calendar')
export class BlCalendar extends LitElement {
  static override styles = [
    shared,
    dialogStyles,
    css`
      dialog {
        --width: 20rem;
        inset: var(--top, 0) auto auto var(--left, 0);
        margin: 0;
        font: var(--bl-type-body);
      }

      dialog::backdrop {
        background: none;
      }

      .sheet {
        overflow: auto;
        padding: var(--bl-space-3);
      }

      header,
      footer {
        display: flex;
        align-items: center;
        justify-content: space-between;
        padding: 0;
        border: 0;
      }

      h2 {
        flex: 1;
        font: var(--bl-type-heading);
        text-align: center;
      }

      table {
        width: 100%;
        margin-block: var(--bl-space-2);
        border-collapse: collapse;
        table-layout: fixed;
        text-align: center;
        font-variant-numeric: tabular-nums;
      }

      th {
        height: 1.75rem;
        color: var(--bl-muted);
        font: var(--bl-type-label);
      }

      td {
        height: 2.25rem;
        border-radius: var(--bl-radius-control);
      }

      td[data-day] {
        cursor: pointer;
      }

      td[data-day]:hover {
        background: var(--bl-sunken);
      }

      td:focus-visible {
        outline-offset: -2.5px;
      }

      [aria-current] {
        font-weight: 700;
        text-decoration: underline;
        text-underline-offset: 4px;
      }

      td[aria-selected='true'] {
        background: var(--bl-accent);
        color: var(--bl-on-accent);
      }

      @media (width < 900px), (pointer: coarse) {
        dialog {
          --width: 22rem;
        }

        td {
          height: var(--bl-target);
        }
      }

      @media (width < 640px) {
        dialog {
          inset: 0;
          width: min(var(--width), 100vw - 1rem);
          height: fit-content;
          margin: auto;
          border: 1px solid var(--bl-line);
          border-radius: var(--bl-radius-card);
        }

        dialog::backdrop {
          background: rgb(0 0 0 / 45%);
        }
      }
    `,
  ]

  /** Of the field the day is for. */
  @property({ attribute: false }) label = ''
  /** The day the keyboard is on; nothing while the calendar is closed. */
  @state() private active: string | undefined
  @query('dialog') private dialog!: HTMLDialogElement
  readonly #messages = new StoreController(this, $messages)
  #chosen: string | undefined

  /**
   * Shows the month of a day, or of today.
   * @param beside what the calendar stands below, or above where there is no room
   */
  async open(day: string | undefined, beside: DOMRect) {
    this.#chosen = day
    this.active = day ?? today()
    await this.updateComplete
    this.dialog.showModal()
    this.#place(beside)
    this.#focusActive()
  }

  #place({ left, top, bottom }: DOMRect) {
    const { width, height } = this.dialog.getBoundingClientRect()
    const isRoomBelow = bottom + gap + height <= innerHeight
    const within = (at: number, room: number) => `${Math.max(gap, Math.min(at, room - gap))}px`
    const y = isRoomBelow ? bottom + gap : top - gap - height
    this.style.setProperty('--top', within(y, innerHeight - height))
    this.style.setProperty('--left', within(left, innerWidth - width))
  }

  #focusActive() {
    this.renderRoot.querySelector<HTMLElement>('td[tabindex="0"]')?.focus()
  }

  #close() {
    this.dialog.close()
    this.active = undefined
  }

  #pick(day: string | undefined) {
    if (day === undefined) return
    this.#close()
    this.dispatchEvent(new CustomEvent('day-pick', { detail: day }))
  }

  /** What is typed here is no key of the page, nor of the form below. */
  #key(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    this.#close()
  }

  async #gridKey(event: KeyboardEvent) {
    const { active } = this
    if (active === undefined) return
    const isChoice = event.key === 'Enter' || event.key === ' '
    const day = dayByKey(active, event.key, event.shiftKey)
    if (isChoice || day !== undefined) event.preventDefault()
    if (isChoice) this.#pick(active)
    else if (day !== undefined) {
      this.active = day
      await this.updateComplete
      this.#focusActive()
    }
  }

  #cell(day: string | undefined) {
    if (day === undefined) return html`<td></td>`
    const parts = partsOf(day)
    return html`<td
      data-day=${day}
      tabindex=${day === this.active ? 0 : -1}
      aria-label=${this.#messages.value.days.date(parts)}
      aria-selected=${day === this.#chosen}
      aria-current=${day === today() ? 'date' : nothing}
      @click=${() => this.#pick(day)}
    >
      ${parts.date}
    </td>`
  }

  #turn(sign: IconName, words: string, months: number) {
    const turn = () => {
      this.active = this.active && monthsOn(this.active, months)
    }
    return html`<button type="button" class="icon-only" aria-label=${words} @click=${turn}>
      ${icon(sign)}
    </button>`
  }

  #month(active: string) {
    const { days } = this.#messages.value
    return html`<header>
        ${this.#turn('chevronsLeft', days.previousYear, -12)}
        ${this.#turn('chevronLeft', days.previousMonth, -1)}
        <h2 id="month" aria-live="polite">${days.month(partsOf(active))}</h2>
        ${this.#turn('chevronRight', days.nextMonth, 1)}
        ${this.#turn('chevronsRight', days.nextYear, 12)}
      </header>
      <table
        role="grid"
        aria-labelledby="month"
        @keydown=${(event: KeyboardEvent) => void this.#gridKey(event)}
      >
        <thead>
          <tr>
            ${days.weekdays.map((name) => html`<th scope="col" abbr=${name}>${name.slice(0, 2)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(active).map(
            (week) =>
              html`<tr>
                ${week.map((day) => this.#cell(day))}
              </tr>`,
          )}
        </tbody>
      </table>
      <footer>
        <button type="button" class="link act" @click=${() => this.#pick(today())}>
          ${days.today}
        </button>
        <button type="button" class="link act" @click=${() => this.#close()}>${days.close}</button>
      </footer>`
  }

  override render() {
    return html`<dialog
      aria-label=${this.#messages.value.days.calendar(this.label)}
      @keydown=${this.#key}
      @click=${(event: Event) => event.target === this.dialog && this.#close()}
    >
      <div class="sheet">${this.active ? this.#month(this.active) : nothing}</div>
    </dialog>`
  }
}

const today = () => dayInDenmark(new Date())

declare global {
  interface HTMLElementTagNameMap {
    'bl-calendar': BlCalendar
  }
}
