/** A suggestion drawn: what it is, what it rests on, what was said of it, and what can be said. */
import { html, nothing, type TemplateResult } from 'lit'
import type { DraftThing } from '../../../../server/contract/drafts.ts'
import type { Decision } from '../../../../server/domain/words.ts'
import { icon } from '../../../design/icon.ts'
import { sign } from '../../../components/sign.ts'
import { likenessOf, wordsAt, type Suggestion } from '../../../state/draft-suggestions.ts'
import { registeredIn } from '../../../view/view.ts'
import { alike, detailOf, signedAs, titleOf, type Wording } from './suggestion-words.ts'

export interface Judging {
  judge: (suggestions: readonly Suggestion[], decision: Decision) => void
  amend: (suggestion: Suggestion) => void
  /** That a new thing is what is registered already. */
  same: (suggestion: Suggestion, thing: DraftThing, at: number) => void
}

interface Drawn {
  suggestion: Suggestion
  wording: Wording
  judging: Judging
  /** Where it stands, when that is another answer. */
  place?: string | undefined
}

function mark(suggestion: Suggestion, wording: Wording) {
  const actor = signedAs(suggestion, wording)
  if (actor) return sign(actor.kind, actor.named)
  const isUnit = suggestion.sort === 'reorganisation'
  return html`<span class="square ${isUnit ? 'unit' : ''}" aria-hidden="true"></span>`
}

function likeness({ suggestion, wording, judging }: Drawn) {
  const thing = likenessOf(suggestion, wording.draft)
  if (!thing) return nothing
  const { isLike, yesSame, noOther } = wording.texts.suggestions
  const similar = thing.similar.slice(0, 3)
  return html`<div class="notice like">
    <p>${isLike(similar.map(({ name }) => name))}</p>
    <div class="row actions">
      ${similar.map(
        ({ name }, at) =>
          html`<button class="plain" @click=${() => judging.same(suggestion, thing, at)}>
            ${yesSame(name)}
          </button>`,
      )}
      <button class="plain" @click=${() => judging.judge([suggestion], 'accepted')}>
        ${noOther}
      </button>
    </div>
  </div>`
}

function button(words: string, act: () => void, about: string): TemplateResult {
  return html`<button class="plain" aria-label=${`${words}: ${about}`} @click=${act}>
    ${words}
  </button>`
}

function actions(drawn: Drawn) {
  const { suggestion, wording, judging } = drawn
  const { accept, amend, reject, reopen } = wording.texts.suggestions
  const about = titleOf(suggestion, wording)
  const say = (words: string, decision: Decision) =>
    button(words, () => judging.judge([suggestion], decision), about)
  const change = button(amend, () => judging.amend(suggestion), about)
  if (suggestion.decision !== 'open') {
    return html`<div class="row actions">${say(reopen, 'open')} ${change} ${others(drawn)}</div>`
  }
  // Whether it is the same as something registered is asked in place of accepting it.
  const asks = likenessOf(suggestion, wording.draft) !== undefined
  return html`${likeness(drawn)}
    <div class="row actions">
      ${asks ? nothing : say(accept, 'accepted')} ${change} ${say(reject, 'rejected')}
    </div>`
}

/** What is said of one mention can be said of the others at once. */
function others({ suggestion, wording, judging }: Drawn) {
  const rest = alike(suggestion, wording.draft)
  if (rest.length === 0) return nothing
  const words = wording.texts.suggestions.alike(rest.length, titleOf(suggestion, wording))
  return html`<button class="plain" @click=${() => judging.judge(rest, suggestion.decision)}>
    ${words}
  </button>`
}

/** What is inside its focusable card. */
export function suggestionIn(drawn: Drawn): TemplateResult {
  const { suggestion, wording, place } = drawn
  const { decisions, of } = wording.texts.suggestions
  const { certainties } = wording.messages.words
  const title = titleOf(suggestion, wording)
  const words = wordsAt(wording.draft, suggestion)
  const isQuoted = words !== '' && words !== title
  return html`${mark(suggestion, wording)}
    <div>
      <div class="row title">
        <strong lang=${registeredIn}>${title}</strong>
        ${
          suggestion.decision === 'open'
            ? html`<span class="tag">${certainties[suggestion.certainty]}</span>`
            : html`<span class="tag"
                >${icon(suggestion.decision === 'accepted' ? 'check' : 'close')}
                ${decisions[suggestion.decision]}</span
              >`
        }
      </div>
      <p class="secondary">${detailOf(suggestion, wording)}</p>
      ${
        isQuoted || place
          ? html`<p class="secondary">
              ${isQuoted ? html`<q lang=${wording.draft.language}>${words}</q>` : nothing}
              ${place ? of(place) : nothing}
            </p>`
          : nothing
      }
      ${actions(drawn)}
    </div>`
}

/** How a suggestion is read aloud. */
export const spokenOf = (suggestion: Suggestion, wording: Wording) =>
  [
    titleOf(suggestion, wording),
    detailOf(suggestion, wording),
    wording.texts.suggestions.decisions[suggestion.decision],
  ].join(', ')
