import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { InterviewAnswer } from '../../../server/contract/interviews.ts'
import type { NetworkAnswer } from '../../../server/contract/network.ts'
import type { Answer, Interview } from '../../../server/domain/interview.ts'
import { api } from '../../api.ts'
import { emit } from '../../events.ts'
import { skeletonStyles } from '../../design/skeleton.ts'
import { whileLoaded } from '../../components/details/loaded.ts'
import { TitleFocus } from '../../design/focus.ts'
import '../../design/bl-panels.ts'
import type { SheetHeight } from '../../state/panels.ts'
import { NamedInTitle } from '../../components/named-in-title.ts'
import { segmentedStyles } from '../../design/segmented.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import { dayInDenmark } from '../../../server/domain/days.ts'
import { $written } from '../../state/interview-acts.ts'
import { lookupOf } from '../../../server/picture/lookup.ts'
import { changeView } from '../../view/view-store.ts'
import type { View } from '../../view/view.ts'
import { besideAnswer, besideNoAnswer } from './beside-answer.ts'
import './bl-answers.ts'
import type { BlAnswers } from './bl-answers.ts'
import './bl-answer-comparison.ts'
import './bl-interview-list.ts'
import './bl-delete-interview.ts'
import type { BlDeleteInterview } from './bl-delete-interview.ts'
import './bl-deleted-interviews.ts'
import { interviewHead } from './interview-head.ts'
import { intervieweeNames } from './interviewees.ts'

/** Laying in and reviewing are files of their own: most who come read. */
const layingIn = () =>
  Promise.all([
    import('./review/bl-lay-in.ts'),
    import('./review/bl-drafts.ts'),
    import('./review/bl-review.ts'),
  ])

/** Reading interviews: whose, which questions; the answers with what they name marked; what the answer in view names. */
@customElement('bl-interview-room')
export class BlInterviewRoom extends LitElement {
  static override styles = [
    shared,
    skeletonStyles,
    segmentedStyles,
    css`
      :host {
        display: flow-root;
        height: 100%;
        background: var(--bl-bg);
      }

      .lay-in {
        min-height: 2.75rem;
        margin: var(--bl-space-4) var(--bl-space-4) 0;
      }

      bl-lay-in {
        position: absolute;
      }

      .stage {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }

      .head {
        gap: 2px var(--bl-space-3);
        padding: var(--bl-space-5) var(--bl-space-10) var(--bl-space-2);
      }

      .head > .secondary {
        flex-basis: 100%;
        max-width: 43.5rem;
      }

      h1 {
        overflow-wrap: anywhere;
      }

      /* What can be done stands at the end of the line, and at the start of one of its own. */
      .tags {
        display: flex;
        flex: 1 0 auto;
        gap: var(--bl-space-2);
      }

      bl-sheet header {
        padding: var(--bl-space-5);
      }

      .empty,
      .alone {
        width: min(36rem, 100%);
        margin: var(--bl-space-10) auto;
      }

      .empty .lay-in {
        margin-inline: 0;
      }

      .empty bl-deleted-interviews {
        margin-top: var(--bl-space-5);
      }

      .empty p {
        margin-top: var(--bl-space-2);
        color: var(--bl-muted);
      }

      @media (width < 900px) {
        bl-sheet header {
          padding: 0 var(--bl-space-4) var(--bl-space-3);
        }
      }

      @media (width < 640px) {
        .head {
          padding-inline: var(--bl-space-4);
        }
      }
    `,
  ]

  @property({ attribute: false }) view!: View
  /** What the mentions lead to; the interview can be read before it is there. */
  @property({ attribute: false }) network: NetworkAnswer | undefined
  @state() private listOpened = false
  @state() private height: SheetHeight = 'name'
  @query('bl-answers') private answers!: BlAnswers | null
  @query('bl-lay-in') private layIn!: HTMLElementTagNameMap['bl-lay-in'] | null
  @query('bl-delete-interview') private deleting!: BlDeleteInterview | null
  readonly #messages = new StoreController(this, $messages)
  readonly #written = new StoreController(this, $written)
  readonly #list = wantedResource({
    ask: (_revision: number, signal) => api.interviews(signal),
    about: () => 'interviews',
  })
  readonly #interviewsFound = new StoreController(this, this.#list.$answered)
  readonly #interview = wantedResource({
    ask: ({ id }: { id: string; revision: number }, signal) => api.interview(id, signal),
    about: ({ id }) => id,
  })
  readonly #interviewFound = new StoreController(this, this.#interview.$answered)
  /** The answer that reading has brought into view, which is not scrolled to again. */
  #inView: string | undefined

  constructor() {
    super()
    new NamedInTitle(this, { scope: 'room', name: () => this.#named() })
    new TitleFocus(this, () => this.#shown(), '.stage, bl-answer-comparison, bl-review, .empty')
  }

  override connectedCallback() {
    super.connectedCallback()
    void layingIn()
  }

  override willUpdate(changed: PropertyValues<this>) {
    const revision = this.#revision()
    this.#list.want(revision)
    const id = this.view.interview ?? this.#first()?.id
    this.#interview.want(id === undefined ? undefined : { id, revision })
    if (changed.has('view')) this.listOpened = false
  }

  protected override updated() {
    const { answer } = this.view
    if (!this.answers || answer === this.#inView) return
    this.#inView = answer
    if (answer !== undefined) void this.answers.reveal(answer)
  }

  override render() {
    return html`${this.#room()}<bl-lay-in></bl-lay-in>`
  }

  /** Who is read; drafts and comparisons name themselves. */
  #named() {
    const { draft, compared } = this.view
    const interview = this.#kept()
    return interview && draft === undefined && compared === undefined
      ? intervieweeNames(interview.interviewees, this.#messages.value)
      : undefined
  }

  #room() {
    const { phase, answer } = this.#interviewsFound.value
    const { draft, compared } = this.view
    if (draft !== undefined) return html`<bl-review></bl-review>`
    if (phase === 'ready' && answer?.interviews.length === 0) return this.#empty()
    if (phase === 'failed' && !answer) {
      return html`${this.#unseenHeading()}
        <div class="alone">${this.#listed()}</div>`
    }
    const beside = compared === undefined ? this.#beside() : undefined
    return html`<bl-panels
      folds="line"
      .name=${this.#messages.value.interview.interviewsAndQuestions}
      .opened=${this.listOpened}
      .sheet=${beside && this.height}
      @left-toggle=${({ detail }: CustomEvent<{ opened: boolean }>) => (this.listOpened = detail.opened)}
      @sheet-move=${({ detail }: CustomEvent<{ height: SheetHeight }>) => (this.height = detail.height)}
    >
      ${this.#left()}
      ${
        compared === undefined
          ? html`<div class="stage">
              ${this.#kept() ? nothing : this.#unseenHeading()}${this.#stage()}
            </div>`
          : html`<bl-answer-comparison
              .interviews=${this.#interviews()}
              .revision=${this.#revision()}
              .view=${this.view}
            ></bl-answer-comparison>`
      }
      ${beside}
    </bl-panels>`
  }

  /** While nothing that is read has come. */
  #unseenHeading() {
    return html`<h1 class="unseen">${this.#messages.value.words.rooms.interview}</h1>`
  }

  #left() {
    return html`<div slot="left">
      ${this.#layInButton()} <bl-drafts></bl-drafts> ${this.#listed()} ${this.#deleted()}
    </div>`
  }

  #layInButton() {
    const open = () => this.layIn?.open()
    return html`<button class="plain lay-in" @click=${open}>
      ${this.#messages.value.interview.layIn}
    </button>`
  }

  #listed() {
    return whileLoaded({
      answered: this.#interviewsFound.value,
      messages: this.#messages.value,
      retry: this.#list.again,
      draw: ({ interviews, revision }) =>
        html`<bl-interview-list
          .interviews=${interviews}
          .interview=${this.#kept()}
          .current=${this.#current()?.id}
          .revision=${revision}
          .view=${this.view}
        ></bl-interview-list>`,
    })
  }

  #stage() {
    const messages = this.#messages.value
    return whileLoaded({
      answered: this.#interviewFound.value,
      messages,
      retry: this.#interview.again,
      draw: (card) =>
        html`${interviewHead(this.#head(card), messages)}
          <bl-answers
            .card=${card}
            .current=${this.#current()?.id}
            .view=${this.view}
            @answer-read=${this.#answerRead}
          ></bl-answers>
          <bl-delete-interview .card=${card}></bl-delete-interview>`,
    })
  }

  #head(card: InterviewAnswer) {
    const { id: interview, answers } = card.interview
    return {
      card,
      question: this.#current()?.question.id ?? 'all',
      sought: this.view.sought,
      changeConsent: () => emit(this, 'register-open', { act: 'consent', interview }),
      pseudonymise: () =>
        emit(this, 'pseudonymise-open', { of: { type: 'Interview', id: interview }, answers }),
      remove: () => void this.deleting?.open(),
    }
  }

  #beside() {
    const messages = this.#messages.value
    const answer = this.#current()
    const interview = this.#kept()
    if (!interview) return undefined
    const told = { revision: this.#revision(), height: this.height }
    if (!answer) return besideNoAnswer({ ...told, interview: interview.id }, messages)
    const lookup =
      this.network && lookupOf(this.network, this.view.asOf ?? dayInDenmark(new Date()))
    const { language } = interview
    return besideAnswer({ ...told, answer, view: this.view, language, lookup }, messages)
  }

  #empty() {
    const { empty, emptyNote } = this.#messages.value.interview
    return html`<div class="card empty">
      <h1 tabindex="-1">${empty}</h1>
      <p>${emptyNote}</p>
      ${this.#layInButton()} <bl-drafts></bl-drafts> ${this.#deleted()}
    </div>`
  }

  #deleted() {
    return html`<bl-deleted-interviews .revision=${this.#revision()}></bl-deleted-interviews>`
  }

  /** What was written here is read anew before the network has come with it. */
  #revision() {
    return Math.max(this.network?.revision ?? 0, this.#written.value?.revision ?? 0)
  }

  #interviews() {
    return this.#interviewsFound.value.answer?.interviews ?? []
  }

  /** The first that may be read, else the first. */
  #first() {
    const interviews = this.#interviews()
    return interviews.find(({ consent }) => consent !== 'aggregate-only') ?? interviews[0]
  }

  /** What the room shows, once it is there. */
  #shown(): string | undefined {
    const { draft, compared } = this.view
    if (draft !== undefined) return `draft ${draft}`
    const { phase, answer } = this.#interviewsFound.value
    if (phase === 'ready' && answer?.interviews.length === 0) return 'nothing'
    return compared === undefined ? this.#kept()?.id : 'comparison'
  }

  #kept(): Interview | undefined {
    return this.#interviewFound.value.answer?.interview
  }

  /** The answer in view: as the address says, else the first. */
  #current(): Answer | undefined {
    const answers = this.#kept()?.answers ?? []
    return answers.find(({ id }) => id === this.view.answer) ?? answers[0]
  }

  readonly #answerRead = ({ detail: { answer } }: CustomEvent<{ answer: string }>) => {
    const interview = this.#kept()?.id
    if (interview === undefined) return
    this.#inView = answer
    changeView((view) => ({ ...view, interview, answer }), 'replace')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-interview-room': BlInterviewRoom
  }
}
