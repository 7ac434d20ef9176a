import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { wordsSought } from '../../view/interviewing.ts'
import type { Found } from '../../../server/contract/search.ts'
import { excerptOf } from '../../../server/domain/excerpt.ts'
import type { InterviewSummary } from '../../../server/domain/interview.ts'
import { api } from '../../api.ts'
import { answerLink } from '../../components/details/links.ts'
import { skeletonStyles } from '../../design/skeleton.ts'
import { whileLoaded } from '../../components/details/loaded.ts'
import { runsOf } from '../../components/details/marked-text.ts'
import { whoGave } from '../../components/details/who.ts'
import { fieldStyles } from '../../design/field.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { wantedResource } from '../../state/resource.ts'
import { changeView } from '../../view/view-store.ts'
import type { View } from '../../view/view.ts'

type Hit = Found['answers']['hits'][number]

const pause = 250
const most = 20

/** Searches the answers of all interviews by their words. */
@customElement('bl-answer-search')
export class BlAnswerSearch extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    skeletonStyles,
    css`
      li {
        margin-top: var(--bl-space-3);
        font: var(--bl-type-secondary);
      }

      .status {
        margin-top: var(--bl-space-2);
      }

      .skeleton,
      .failure {
        margin-inline: 0;
        padding-inline: 0;
      }
    `,
  ]

  @property({ attribute: false }) interviews: InterviewSummary[] = []
  @property({ attribute: false }) revision = 0
  @property({ attribute: false }) view!: View
  readonly #messages = new StoreController(this, $messages)
  readonly #search = wantedResource({
    ask: ({ q }: { q: string; revision: number }, signal) =>
      api.searchOf('answers', { q, limit: most }, signal),
    about: ({ q }) => q,
    pause,
  })
  readonly #found = new StoreController(this, this.#search.$answered)
  @state() private words = ''

  override willUpdate() {
    const { words: q, revision } = this
    this.#search.want(q === '' ? undefined : { q, revision })
  }

  override render() {
    const messages = this.#messages.value
    const { searchLabel, searchHint } = messages.interview
    return html`<label class="label" for="words">${searchLabel}</label>
      <input
        id="words"
        type="search"
        autocomplete="off"
        maxlength="200"
        placeholder=${searchHint}
        @input=${this.#typed}
      />
      ${whileLoaded({
        answered: this.#found.value,
        messages,
        retry: this.#search.again,
        draw: (answers) => this.#hits(answers),
      })}`
  }

  #hits({ hits, total }: Found['answers']) {
    const { interview } = this.#messages.value
    const status = total === 0 ? interview.searchNone(this.words) : interview.found(total)
    return html`<p class="secondary status" role="status">${status}</p>
      <ul>
        ${hits.map((hit) => html`<li>${this.#hit(hit)}</li>`)}
      </ul>
      ${
        total > hits.length
          ? html`<p class="secondary status">${interview.searchShown(hits.length, total)}</p>`
          : nothing
      }`
  }

  #hit(hit: Hit) {
    const { text, language, interview, interviewees, id, question } = hit
    const origin = `${whoGave(interviewees, this.#messages.value)} · ${question.text}`
    const part = excerptOf(text, [hit])[0]
    return html`<p lang=${language}>
        ${runsOf(text, [hit], part).map((run) =>
          run.ranges.length > 0 ? html`<mark>${run.text}</mark>` : run.text,
        )}
      </p>
      ${
        interview === undefined
          ? origin
          : this.#opens(
              text.slice(hit.start, hit.end),
              answerLink(this.view, { interview, answer: id }, origin),
            )
      }`
  }

  /** The words found stay marked in the answer that is opened. */
  #opens(words: string, link: TemplateResult) {
    const mark = () => changeView(wordsSought(words), 'replace')
    return html`<span @click=${mark}>${link}</span>`
  }

  readonly #typed = ({ target }: InputEvent) => {
    this.words = (target as HTMLInputElement).value.trim()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-answer-search': BlAnswerSearch
  }
}
