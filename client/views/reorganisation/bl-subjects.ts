import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { Limited } from '../../components/details/limited.ts'
import { skeletonStyles, skeleton } from '../../design/skeleton.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { addressOf } from '../../view/address.ts'
import { $subjects, askSubjectsAgain, nameOf, type Subject } from '../../state/reorganisations.ts'
import { subjectOpened } from '../../view/reorganising.ts'
import { $view, changeView } from '../../view/view-store.ts'
import { registeredIn, type ReorganisationSubject } from '../../view/view.ts'
import { leftStyles } from './left-styles.ts'
import { subjectNote } from './subject-note.ts'

const atFirst = 8

/** What can be looked at: recorded reorganisations and saved scenarios, each a link, and the way to a new one. */
@customElement('bl-subjects')
export class BlSubjects extends LitElement {
  static override styles = [
    shared,
    leftStyles,
    skeletonStyles,
    css`
      header {
        display: flex;
        justify-content: space-between;
        padding-inline: var(--bl-space-4);
      }

      header h2 {
        padding: 0;
        color: var(--bl-text);
        font: var(--bl-type-heading);
      }

      header a {
        font-weight: 600;
        text-decoration: none;
      }

      header a:hover {
        text-decoration: underline;
      }

      .item {
        display: block;
        width: auto;
        margin-inline: var(--bl-space-2);
        padding: var(--bl-space-2);
        font-weight: 500;
        text-decoration: none;
      }

      .item:not([aria-current]) {
        color: var(--bl-text);
      }

      .more {
        margin: var(--bl-space-1) var(--bl-space-4);
        font: var(--bl-type-secondary);
      }

      .item .secondary {
        display: block;
        padding: 0;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #subjects = new StoreController(this, $subjects)
  readonly #limited = new Limited(this, atFirst)

  override render() {
    const { subjects } = this.#messages.value.reorganisation
    return html`<header>
        <h2 tabindex="-1">${subjects.title}</h2>
        ${this.#link(
          undefined,
          html`<span class="unseen">${subjects.createLabel}</span>
            <span aria-hidden="true">${subjects.create}</span>`,
        )}
      </header>
      ${this.#list()}`
  }

  #list() {
    const { reorganisation } = this.#messages.value
    const { phase, answer } = this.#subjects.value
    if (answer) {
      return answer.length > 0
        ? html`<ul>
              ${this.#limited
                .first(answer)
                .map((subject) => html`<li>${this.#subject(subject)}</li>`)}
            </ul>
            ${this.#limited.button(answer.length, this.#messages.value)}`
        : html`<p class="secondary">${reorganisation.subjects.none}</p>`
    }
    if (phase === 'loading') return skeleton(reorganisation.subjects.loading)
    if (phase === 'idle') return nothing
    return html`<p class="secondary" role="status">
      ${reorganisation.states.failed}.
      <button class="link" @click=${askSubjectsAgain}>${reorganisation.states.again}</button>
    </p>`
  }

  #subject(subject: Subject) {
    return this.#link(
      { type: subject.type, id: subject.id },
      html`<span lang=${registeredIn}>${nameOf(subject)}</span>
        <span class="secondary">${subjectNote(subject, this.#messages.value)}</span>`,
    )
  }

  #link(subject: ReorganisationSubject | undefined, content: unknown) {
    const view = this.#view.value
    const open = subjectOpened(subject)
    const now = view.reorganisation?.subject
    const isCurrent = subject && now?.type === subject.type && now.id === subject.id
    return html`<a
      class=${subject ? 'item' : nothing}
      href=${addressOf(open(view))}
      aria-current=${isCurrent ? 'true' : nothing}
      @click=${(event: MouseEvent) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        changeView(open)
      }}
      >${content}</a
    >`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-subjects': BlSubjects
  }
}
