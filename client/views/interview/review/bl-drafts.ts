import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { draftLeft, draftOpened } from '../../../view/interviewing.ts'
import { showToast } from '../../../state/toast.ts'
import type { DraftSummary } from '../../../../server/contract/drafts.ts'
import { api, ApiError } from '../../../api.ts'
import { Limited } from '../../../components/details/limited.ts'
import { emit } from '../../../events.ts'
import { leaveRow } from '../../../design/focus.ts'
import { shared } from '../../../design/shared.ts'
import { $messages } from '../../../locales/messages.ts'
import { machineFaultWords } from '../../../state/machine-fault-words.ts'
import { wantedResource } from '../../../state/resource.ts'
import { $reviewTexts } from '../../../locales/review-texts.ts'
import { addressOf } from '../../../view/address.ts'
import { dayInDenmark, daysLeft } from '../../../../server/domain/days.ts'
import { $draftsVersion, askDraftsAgain } from '../../../state/drafts-version.ts'
import { $view, changeView } from '../../../view/view-store.ts'

const draftsAtFirst = 6

/** The interviews that are on their way in; nothing until there is one. */
@customElement('bl-drafts')
export class BlDrafts extends LitElement {
  static override styles = [
    shared,
    css`
      section {
        padding: var(--bl-space-4) var(--bl-space-5);
        border-bottom: 1px solid var(--bl-line);
      }

      h2 {
        margin-bottom: var(--bl-space-2);
      }

      li + li {
        margin-top: var(--bl-space-3);
      }

      li[aria-current='true'] a {
        font-weight: 600;
      }

      .asked {
        margin-top: var(--bl-space-1);
      }

      a {
        overflow-wrap: anywhere;
      }

      @media (width < 900px) {
        a,
        button.link {
          display: inline-block;
          line-height: var(--bl-target);
        }
      }
    `,
  ]

  /** The one whose deletion is asked about. */
  @state() private asked: string | undefined
  readonly #view = new StoreController(this, $view)
  readonly #version = new StoreController(this, $draftsVersion)
  readonly #messages = new StoreController(this, $messages)
  readonly #texts = new StoreController(this, $reviewTexts)
  readonly #drafts = wantedResource({
    ask: (_version: number, signal) => api.drafts(signal),
    about: () => 'drafts',
  })
  readonly #answered = new StoreController(this, this.#drafts.$answered)
  readonly #limited = new Limited(this, draftsAtFirst)
  #isShown = false

  override willUpdate() {
    this.#drafts.want(this.#version.value)
  }

  override render() {
    const { answer } = this.#answered.value
    // What was laid in is found among the interviews.
    const drafts = (answer?.drafts ?? []).filter(({ interview }) => interview === undefined)
    this.#isShown ||= drafts.length > 0
    if (!this.#isShown) return nothing
    const { title, none } = this.#texts.value.layingIn.drafts
    return html`<section>
      <h2 class="label" tabindex="-1">${title}</h2>
      <ul>
        ${repeat(
          this.#limited.first(drafts),
          ({ id }) => id,
          (draft) => this.#draft(draft),
        )}
      </ul>
      ${this.#limited.button(drafts.length, this.#messages.value)}
      ${drafts.length === 0 ? html`<p class="secondary">${none}</p>` : nothing}
    </section>`
  }

  #nameOf({ file, interviewees }: DraftSummary): string {
    const { drafts } = this.#texts.value.layingIn
    return file.name ?? interviewees[0]?.name ?? drafts.pasted
  }

  #draft(draft: DraftSummary) {
    const { layingIn } = this.#texts.value
    const { formats } = this.#messages.value
    const { id, interviewees, open, changedAt, goneAt } = draft
    const changed = new Date(changedAt)
    const facts = [
      layingIn.drafts.open(open),
      layingIn.drafts.changed(dayInDenmark(changed), formats.time(changed)),
      layingIn.drafts.gone(daysLeft(goneAt, new Date())),
    ]
    const who = interviewees.map(({ name }) => name)
    return html`<li
      data-row=${id}
      tabindex="-1"
      aria-current=${id === this.#view.value.draft ? 'true' : nothing}
    >
      <a href=${addressOf(draftOpened(id)(this.#view.value))} @click=${this.#opens(id)}
        >${this.#nameOf(draft)}</a
      >
      <p class="secondary">
        ${who.length > 0 ? formats.list(who) : layingIn.drafts.nobody} · ${facts.join(' · ')}
      </p>
      ${this.asked === id ? this.#confirmation(draft) : this.#remover(draft)}
    </li>`
  }

  #opens(id: string) {
    return (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      changeView(draftOpened(id))
    }
  }

  #remover(draft: DraftSummary) {
    const { drafts } = this.#texts.value.layingIn
    return html`<button
      class="link act secondary remove"
      aria-label=${drafts.removeOf(this.#nameOf(draft))}
      @click=${() => void this.#ask(draft.id)}
    >
      ${drafts.remove}
    </button>`
  }

  #confirmation(draft: DraftSummary) {
    const { drafts } = this.#texts.value.layingIn
    return html`<div class="row asked" role="group" aria-label=${drafts.removeAsked}>
      <span>${drafts.removeAsked}</span>
      <button class="plain" @click=${() => void this.#ask(undefined, draft.id)}>
        ${drafts.removeNo}
      </button>
      <button class="plain" @click=${(event: Event) => void this.#remove(draft, event)}>
        ${drafts.removeYes}
      </button>
    </div>`
  }

  /** Asks about one, with the keyboard on the safe answer; else it goes back to the one that was asked about. */
  async #ask(id: string | undefined, back?: string) {
    this.asked = id
    await this.updateComplete
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-row="${id ?? back}"]`)
    row?.querySelector<HTMLElement>(id === undefined ? '.remove' : '.asked button')?.focus()
  }

  async #remove({ id, revision }: DraftSummary, { currentTarget }: Event) {
    const { drafts } = this.#texts.value.layingIn
    const row = (currentTarget as Element).closest('li')
    try {
      await api.deleteDraft(id, revision)
      if (row) leaveRow(row)
      if (this.#view.value.draft === id) changeView(draftLeft)
      emit(this, 'announce', { text: drafts.removed })
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      showToast({ words: machineFaultWords(reason, $messages.get()) ?? drafts.notRemoved })
      await this.#ask(undefined, id)
    }
    this.asked = undefined
    askDraftsAgain()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-drafts': BlDrafts
  }
}
