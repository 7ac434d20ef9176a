/** Where a review ends: laid in, laid in before, or not there. */
import { html, nothing } from 'lit'
import { draftLeft, draftImported } from '../../../view/interviewing.ts'
import { askDraftsAgain } from '../../../state/drafts-version.ts'
import { tellDone } from '../../../state/acts.ts'
import type { Selection } from '../../../../server/domain/picture-question.ts'
import type { DraftConfirmed } from '../../../../server/contract/draft-changes.ts'
import type { Failure } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'
import { changeView } from '../../../view/view-store.ts'

/** What is shown in the network of what an interview has made: a new actor, else a new partnership. */
function newest({ saved }: DraftConfirmed): Selection | undefined {
  const [actor] = saved.actors
  const [partnership] = saved.partnerships
  if (actor !== undefined) return { type: 'Actor', id: actor }
  return partnership === undefined ? undefined : { type: 'Partnership', id: partnership }
}

/** Tells that it is laid in, and goes to the interview. */
export function finished(confirmed: DraftConfirmed, isUpdate: boolean, { outcome }: ReviewTexts) {
  const selection = newest(confirmed)
  tellDone(
    confirmed,
    isUpdate ? outcome.updated : outcome.done,
    selection && { words: outcome.seeNew, selection },
  )
  askDraftsAgain()
  changeView(draftImported(confirmed.interview), 'replace')
}

/** A draft that is an interview now. */
export function opened(interview: string, { outcome, bar }: ReviewTexts) {
  return html`<div class="alone">
    <h1 tabindex="-1">${outcome.is}</h1>
    <p>${outcome.isNote}</p>
    <div class="row">
      <button class="primary" @click=${() => changeView(draftImported(interview))}>
        ${outcome.read}
      </button>
      <button class="plain" @click=${() => changeView(draftLeft)}>${bar.close}</button>
    </div>
  </div>`
}

export function notThere(
  failure: Failure | undefined,
  { texts, messages }: { texts: ReviewTexts; messages: Messages },
  retry: () => void,
) {
  const { states } = messages.details
  const isGone = failure === 'not-found'
  const isAway = failure === 'offline' || failure === 'unavailable'
  return html`<div class="alone" role="status">
    <h1 tabindex="-1">${isGone ? texts.gone : isAway ? states[failure] : states.other}</h1>
    <p>${isGone ? texts.goneNote : isAway ? states.again : nothing}</p>
    <div class="row">
      ${isGone ? nothing : html`<button class="plain" @click=${retry}>${states.retry}</button>`}
      <button class="plain" @click=${() => changeView(draftLeft)}>${texts.bar.close}</button>
    </div>
  </div>`
}
