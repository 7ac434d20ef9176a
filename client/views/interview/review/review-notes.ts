/** What stands under the bar of a review: whether it is saved, what is there already, and why it was refused. */
import { html, nothing, type TemplateResult } from 'lit'
import type { DraftChange } from '../../../../server/contract/draft-changes.ts'
import type { Draft } from '../../../../server/contract/drafts.ts'
import type { ApiError } from '../../../api.ts'
import type { Messages } from '../../../locales/messages.ts'
import type { ReviewTexts } from '../../../locales/review-texts.ts'
import type { Reviewing } from '../../../state/draft-keeper.ts'

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
  return html`<div class="note" role="group">
    <p>${same.note(first.interviewees, first.date)} ${isUpdate ? same.updates : ''}</p>
    ${
      isUpdate
        ? html`<button class="plain" @click=${() => change({ updates: null })}>
            ${same.apart}
          </button>`
        : html`<button class="plain" @click=${() => change({ updates: first.interview })}>
            ${same.update}
          </button>`
    }
    ${isUpdate ? carried(draft, texts) : nothing}
  </div>`
}

function carried({ carried: mentions }: Draft, { same }: ReviewTexts) {
  if (!mentions) return nothing
  const { kept, lost } = mentions
  return html`<p>${same.kept(kept)} ${lost.length > 0 ? same.lost(lost.length) : ''}</p>
    ${
      lost.length > 0
        ? html`<ul>
            ${lost.slice(0, 10).map(({ words, name }) => html`<li>“${words}” (${name})</li>`)}
          </ul>`
        : nothing
    }`
}

/** Why nothing was saved; a name that is taken is offered as what is registered under it. */
export function refusedNote(
  { problem, failure }: ApiError,
  draft: Draft,
  { texts, messages, change }: Noted,
): TemplateResult {
  const { outcome } = texts
  const existing = problem?.existing ?? []
  const taken = draft.things.flatMap((thing) => {
    const same = existing.find(({ name, type }) => name === thing.name && type === thing.type)
    return same ? [{ key: thing.key, same }] : []
  })
  const use = ({ key, same }: (typeof taken)[number]) =>
    change({
      things: [{ key, is: { type: same.type as 'Actor' | 'Unit' | 'Activity', id: same.id } }],
    })
  const named = existing.map(({ name }) => outcome.taken(name))
  const isAway = failure === 'offline' || failure === 'unavailable'
  const why = isAway ? [messages.details.states[failure]] : named
  return html`<div class="note refused" role="alert" tabindex="-1">
    <p><strong>${outcome.refused}</strong> ${why.join(' ')}</p>
    ${taken.map(
      (one) =>
        html`<button class="plain" @click=${() => use(one)}>${outcome.use(one.same.name)}</button>`,
    )}
  </div>`
}
