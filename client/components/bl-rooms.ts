import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../locales/messages.ts'
import { addressOf } from '../view/address.ts'
import { $view, changeView } from '../view/view-store.ts'
import { roomEntered } from '../view/transitions.ts'
import { rooms, type Room } from '../view/view.ts'
import { icon } from '../design/icon.ts'
import { shared } from '../design/shared.ts'

/** The rooms as links to themselves. On a narrow page they stand at the bottom. */
@customElement('bl-rooms')
export class BlRooms extends LitElement {
  static override styles = [
    shared,
    css`
      nav {
        display: flex;
        gap: var(--bl-space-1);
      }

      nav a {
        display: flex;
        align-items: center;
        padding: var(--bl-space-2) var(--bl-space-3);
        border-radius: var(--bl-radius-control);
        color: var(--bl-muted);
        font-weight: 500;
        text-decoration: none;
        transition: background-color var(--bl-motion-colour);
      }

      nav a:hover {
        background: var(--bl-sunken);
        color: var(--bl-text);
      }

      nav a[aria-current] {
        background: var(--bl-accent-soft);
        color: var(--bl-accent);
        font-weight: 600;
      }

      nav .icon {
        display: none;
      }

      @media (max-width: 639px) {
        nav {
          position: fixed;
          inset: auto 0 0;
          z-index: 3;
          height: 3.5rem;
          justify-content: space-around;
          border-top: 1px solid var(--bl-line);
          background: var(--bl-bg);
        }

        nav a {
          flex: 1;
          flex-direction: column;
          justify-content: center;
          gap: 2px;
          padding: 0;
          font: 500 0.75rem/1rem var(--bl-font);
        }

        nav a[aria-current] {
          background: none;
        }

        nav .icon {
          display: inline-grid;
          font-size: 1rem;
        }
      }

      @media (max-width: 639px) and (max-height: 400px) {
        nav {
          position: static;
          height: auto;
          border: 0;
        }
      }
    `,
  ]

  readonly #view = new StoreController(this, $view)
  readonly #messages = new StoreController(this, $messages)

  #enter(event: MouseEvent, room: Room) {
    // A new tab or window opens as any link does.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    changeView(roomEntered(room))
  }

  #room(room: Room) {
    const view = this.#view.value
    const current = view.room === room
    return html`
      <a
        href=${addressOf({ ...view, room })}
        aria-current=${current ? 'page' : nothing}
        @click=${(event: MouseEvent) => this.#enter(event, room)}
      >
        ${icon(room)}${this.#messages.value.words.rooms[room]}
      </a>
    `
  }

  override render() {
    return html`
      <nav aria-label=${this.#messages.value.frame.header.rooms}>
        ${rooms.map((room) => this.#room(room))}
      </nav>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-rooms': BlRooms
  }
}
