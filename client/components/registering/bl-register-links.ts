import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { $messages } from '../../locales/messages.ts'
import { $lookup } from '../../state/shown.ts'
import { unitTreeOn } from '../../state/unit-tree.ts'
import { registeredIn } from '../../view/view.ts'
import { Limited } from '../details/limited.ts'
import { registerLink } from '../details/register-link.ts'
import { shared } from '../../design/shared.ts'

const linesAtFirst = 12

/** What can be registered from nothing, and the actors whose unit is missing. */
@customElement('bl-register-links')
export class BlRegisterLinks extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        padding-inline: var(--bl-space-4);
      }

      h2 {
        margin-bottom: var(--bl-space-1);
      }

      .new {
        gap: 0 var(--bl-space-4);
      }

      button.link,
      summary {
        min-height: max(2rem, var(--bl-target));
      }

      summary {
        padding-block: var(--bl-space-1);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #lookup = new StoreController(this, $lookup)
  readonly #limited = new Limited(this, linesAtFirst)

  #withoutUnit() {
    const messages = this.#messages.value
    const lookup = this.#lookup.value
    const actors = lookup ? unitTreeOn(lookup.network, lookup.day).unregistered : []
    if (actors.length === 0) return nothing
    const { registering } = messages
    return html`<details>
      <summary>${registering.withoutUnit(actors.length)}</summary>
      <ul lang=${registeredIn}>
        ${this.#limited
          .first(actors)
          .map(
            ({ id, name }) =>
              html`<li>
                ${registerLink(
                  name,
                  { act: 'actor-unit', actor: id },
                  registering.titles.actorUnit(name),
                )}
              </li>`,
          )}
      </ul>
      ${this.#limited.button(actors.length, messages)}
    </details>`
  }

  override render() {
    const { section, new: words } = this.#messages.value.registering
    return html`
      <h2 class="label" tabindex="-1">${section}</h2>
      <div class="row new">
        ${registerLink(words.actor, { act: 'new-actor' })}
        ${registerLink(words.unit, { act: 'new-unit' })}
        ${registerLink(words.partnership, { act: 'new-partnership' })}
      </div>
      ${this.#withoutUnit()}
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-register-links': BlRegisterLinks
  }
}
