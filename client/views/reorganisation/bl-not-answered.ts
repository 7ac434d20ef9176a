import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement } from 'lit/decorators.js'
import { skeletonStyles, skeleton } from '../../design/skeleton.ts'
import { shared } from '../../design/shared.ts'
import type { ApiError } from '../../api.ts'
import { $messages } from '../../locales/messages.ts'
import {
  $exposure,
  $question,
  $reorganisation,
  $saved,
  askExposureAgain,
} from '../../state/exposure.ts'
import { $unitTree } from '../../state/read-on.ts'
import { asking, subjectOpened } from '../../view/reorganising.ts'
import { changeView } from '../../view/view-store.ts'
import { $kept } from '../../state/shown.ts'
import { changeRefusedAt } from './refused-change.ts'

/** What stands where the result goes while there is none: what to do first, that it is on its way, or why it did not come. */
@customElement('bl-not-answered')
export class BlNotAnswered extends LitElement {
  static override styles = [
    shared,
    skeletonStyles,
    css`
      div.start {
        max-width: 66ch;
        padding: var(--bl-space-5) var(--bl-gutter);
      }

      h2 {
        font: var(--bl-type-room);
      }

      .start p {
        margin-block: var(--bl-space-2) var(--bl-space-4);
        font: var(--bl-type-reading);
      }

      .secondary {
        margin-inline-start: var(--bl-space-3);
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #exposure = new StoreController(this, $exposure)
  readonly #room = new StoreController(this, $reorganisation)
  readonly #kept = new StoreController(this, $kept)
  readonly #tree = new StoreController(this, $unitTree)

  override render() {
    const { phase, answer, problem } = this.#exposure.value
    const { states } = this.#messages.value.reorganisation
    if (phase === 'failed' && problem) return this.#failed(problem, answer !== undefined)
    if (answer) return nothing
    const isOnItsWay = phase === 'loading' || !this.#kept.value.network
    return isOnItsWay ? skeleton(states.loading) : this.#start()
  }

  #start() {
    const { start } = this.#messages.value.reorganisation
    const hasSubject = this.#room.value.subject !== undefined
    const open = () =>
      this.dispatchEvent(new Event('units-open', { bubbles: true, composed: true }))
    return html`<div class="start">
      <h2 tabindex="-1">${start.title}</h2>
      <p>${hasSubject ? `${start.noUnits} ` : nothing}${start.text}</p>
      ${
        this.#tree.value?.nodes.size
          ? html`<button class="primary" @click=${open}>${start.choose}</button>
              <span class="secondary">${start.orOpen}</span>`
          : nothing
      }
    </div>`
  }

  #failed(error: ApiError, isKept: boolean) {
    const { saving, states, subjects } = this.#messages.value.reorganisation
    const { details } = this.#messages.value
    const { failure, problem } = error
    if (failure === 'not-found') {
      const all = () => changeView(subjectOpened(undefined))
      return html`<div class="failure" role="status">
        <p class="what">${saving.gone}</p>
        <p>${saving.goneNote}</p>
        <button class="link" @click=${all}>${subjects.all}</button>
      </div>`
    }
    if (problem?.status === 400) return this.#refused(error)
    const isAway = failure === 'offline' || failure === 'unavailable'
    return html`<div class="failure" role="status">
      <p class="what">${isAway ? details.states[failure] : states.failed}</p>
      ${isKept ? html`<p>${states.stale}</p>` : nothing}
      ${isAway ? html`<p>${details.states.again}</p>` : nothing}
      <button class="link" @click=${askExposureAgain}>${states.again}</button>
    </div>`
  }

  /** A refused change is told at its place in the list of changes; units that are gone can be left out here. */
  #refused(error: ApiError) {
    const { states, changes } = this.#messages.value.reorganisation
    const at = changeRefusedAt(error)
    const keepKnown = () => {
      const known = $question.get().units.filter((id) => this.#tree.value?.nodes.has(id))
      changeView(asking($saved.get(), { units: known }))
    }
    return html`<div class="failure" role="alert">
      <p class="what">${states.refused}</p>
      ${
        at === undefined
          ? html`<p>${states.unknownUnit}</p>
              <button class="link" @click=${keepKnown}>${states.keepKnown}</button>`
          : html`<p>${changes.refusedAt(at + 1)}</p>`
      }
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-not-answered': BlNotAnswered
  }
}
