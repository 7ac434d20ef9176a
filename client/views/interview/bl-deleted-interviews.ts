import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { DeletedInterview } from '../../../server/contract/interviews.ts'
import { api } from '../../api.ts'
import { Limited } from '../../components/details/limited.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import { undoAct } from '../../state/acts.ts'
import { dayInDenmark, daysLeft } from '../../../server/domain/days.ts'
import { hindranceWords } from '../../state/hindrance-words.ts'
import { changeView } from '../../view/view-store.ts'
import { answerOpened } from '../../view/transitions.ts'
import { intervieweeNames, intervieweeWork } from './interviewees.ts'

const interviewsAtFirst = 6

/** The interviews that were deleted within 30 days, each with what brings it back; nothing while there is none. */
@customElement('bl-deleted-interviews')
export class BlDeletedInterviews extends LitElement {
  static override styles = [
    shared,
    css`
      section {
        padding: var(--bl-space-4) var(--bl-space-5);
        border-top: 1px solid var(--bl-line);
      }

      h2 {
        margin-bottom: var(--bl-space-2);
      }

      li + li {
        margin-top: var(--bl-space-3);
      }
    `,
  ]

  /** Of the network: it moves with every act. */
  @property({ attribute: false }) revision = 0
  readonly #messages = new StoreController(this, $messages)
  readonly #deleted = wantedResource({
    ask: (_revision: number, signal) => api.deletedInterviews(signal),
    about: () => 'deleted',
  })
  readonly #answered = new StoreController(this, this.#deleted.$answered)
  readonly #limited = new Limited(this, interviewsAtFirst)

  override willUpdate() {
    this.#deleted.want(this.revision)
  }

  override render() {
    const interviews = this.#answered.value.answer?.interviews ?? []
    if (interviews.length === 0) return nothing
    const messages = this.#messages.value
    const { deleted: texts } = messages.reading
    return html`<section aria-labelledby="title">
      <h2 class="label" id="title">${texts.title}</h2>
      <ul>
        ${this.#limited.first(interviews).map((one) => html`<li>${this.#interview(one)}</li>`)}
      </ul>
      ${this.#limited.button(interviews.length, messages)}
    </section>`
  }

  #interview(interview: DeletedInterview) {
    const messages = this.#messages.value
    const { formats, reading, acts } = messages
    const { deleted: texts, deletion } = reading
    const { interviewees, series, answers, mentions, deleted } = interview
    const name = intervieweeNames(interviewees, messages)
    const instant = new Date(deleted.at)
    const when = acts.history.at(dayInDenmark(instant), formats.time(instant))
    const facts = [
      intervieweeWork(interviewees, messages),
      series,
      deletion.answers(answers, mentions),
      texts.left(daysLeft(deleted.keptUntil, new Date())),
    ]
    const why = hindranceWords(deleted, messages)
    return html`<p><strong>${name}</strong></p>
      <p class="secondary">
        ${texts.when(when)} ${deleted.by ? acts.history.by(deleted.by) : nothing}
      </p>
      <p class="secondary">${facts.filter((fact) => fact !== '').join(' · ')}</p>
      ${
        why
          ? html`<p class="secondary">${acts.history.hindered(why)}</p>`
          : html`<button
              class="link act"
              aria-label=${texts.undoOf(name)}
              @click=${(event: Event) => void this.#undo(event, interview)}
            >
              ${acts.history.undo}
            </button>`
      }`
  }

  /** What is back is read: the keyboard goes with it, away from the button that goes. */
  async #undo({ currentTarget }: Event, { id, deleted }: DeletedInterview) {
    const words = this.#messages.value.acts.kinds['interview-deleted']
    if (!(await undoAct({ act: deleted.act, words }))) return
    if (currentTarget instanceof HTMLElement) currentTarget.blur()
    changeView(answerOpened(id))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-deleted-interviews': BlDeletedInterviews
  }
}
