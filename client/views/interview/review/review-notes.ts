/** What stands under the bar of a review: whether it is saved, what is there already, and why it was refused. */
import { html, nothing, type TemplateResult } from 'lit'
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { Draft } from '../../../../server/contract/drafts.ts'
import type { ApiError } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'
import type { Reviewing } from '../../../state/draft-keeper.ts'
import { machineFaultWords } from '../../../state/machine-fault-words.ts'
import { refusedIn, type DraftPlace, type Refused } from '../../../state/draft-refusals.ts'

interface Noted {
  texts: ReviewTexts
  messages: Messages
  change: (change: DraftChange) => void
}

/** Whether what was decided is saved, in words. */
export function savedWords(
  { unsaved, unsavedFor, savedAt }: Reviewing,
  { texts: { bar }, messages }: Pick<Noted, 'texts' | 'messages'>,
): string {
  if (unsavedFor) return unsaved > 0 ? bar.waiting : bar.refused
  if (unsaved > 0) return bar.saving
  return savedAt ? bar.saved(messages.formats.time(savedAt)) : bar.kept
}

/** An interview of the same people and series: it can be updated in place of saving another. */
export function sameNote(draft: Draft, { texts, change }: Noted) {
  const [first] = draft.same
  if (!first) return nothing
  const { same } = texts
  const isUpdate = draft.updates !== undefined
  return html`<div class="row notice" role="group">
    <p>${same.note(first.interviewees, first.date)} ${isUpdate ? same.updates : ''}</p>
    <button class="plain" @click=${() => change({ updates: isUpdate ? null : first.interview })}>
      ${isUpdate ? same.apart : same.update}
    </button>
    ${isUpdate ? carried(draft, texts) : nothing}
  </div>`
}

/** More series than this are picked among what was recognised. */
const mostSeries = 3

/** Whether one who has given interviews before gave this one in a series that is registered. */
export function seriesNote(
  draft: Draft,
  registered: readonly string[],
  { texts: { same }, change, keep }: Noted & { keep: () => void },
) {
  const known = draft.interviewees.filter(({ person }) => person !== undefined)
  const isNew = !registered.includes(draft.series)
  if (known.length === 0 || !isNew || registered.length === 0 || registered.length > mostSeries)
    return nothing
  return html`<div class="row notice" role="group">
    <p>${same.series(known.map(({ name }) => name))}</p>
    ${registered.map(
      (series) =>
        html`<button class="plain" @click=${() => change({ series })}>${same.of(series)}</button>`,
    )}
    <button class="link act" @click=${keep}>${same.ofNone}</button>
  </div>`
}

function carried({ carried: mentions }: Draft, { same }: ReviewTexts) {
  if (!mentions) return nothing
  const { kept, lost } = mentions
  return html`<p>${same.kept(kept)}</p>
    ${
      lost.length > 0
        ? html`<details>
            <summary>${same.lost(lost.length)}</summary>
            <ul>
              ${lost.map(({ words, name }) => html`<li>“${words}” (${name})</li>`)}
            </ul>
          </details>`
        : nothing
    }`
}

/** Where something refused is put right, and doing so. */
export interface Refusing extends Noted {
  show: (place: DraftPlace) => void
}

/** Why nothing was saved, each at its place; a name that is taken is offered as what is registered under it. */
export function refusedNote(reason: ApiError, draft: Draft, refusing: Refusing): TemplateResult {
  const { texts, messages } = refusing
  const { refused, refusedAgain } = texts.outcome
  const { failure } = reason
  const isAway = failure === 'offline' || failure === 'unavailable'
  const found = refusedIn(reason.problem, draft)
  const another = found.length === 0 ? refusedAgain : ''
  const why =
    machineFaultWords(reason, messages) ?? (isAway ? messages.details.states[failure] : another)
  return html`<div class="row notice bad refused" role="alert" tabindex="-1">
    <p><strong>${refused}</strong> ${why}</p>
    ${
      found.length > 0
        ? html`<ul>
            ${found.map((one) => refusedAt(one, refusing))}
          </ul>`
        : nothing
    }
  </div>`
}

function refusedAt({ why, name, place, taken }: Refused, { texts, change, show }: Refusing) {
  const { refusals, use, show: go } = texts.outcome
  const is = taken && { type: taken.as.type as 'Actor' | 'Unit' | 'Activity', id: taken.as.id }
  return html`<li>
    ${refusals[why](name)}
    ${
      taken && is
        ? html`<button class="plain" @click=${() => change({ things: [{ key: taken.key, is }] })}>
            ${use(taken.as.name)}
          </button>`
        : nothing
    }
    ${place ? html`<button class="link" @click=${() => show(place)}>${go(name)}</button>` : nothing}
  </li>`
}
