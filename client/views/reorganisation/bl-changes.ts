import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, query } from 'lit/decorators.js'
import type { LinkedSentence } from '../../../server/contract/evidence.ts'
import type { ScenarioChange } from '../../../server/domain/exposure.ts'
import { focusLine } from '../../design/focus.ts'
import { icon } from '../../design/icon.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $exposure, $question, $saved, $subject } from '../../state/exposure.ts'
import { savedQuestion } from '../../state/reorganisations.ts'
import { asking, changeMoved, changeRemoved } from '../../view/reorganising.ts'
import { $view, changeView } from '../../view/view-store.ts'
import type { WhatIf } from '../../view/view.ts'
import './bl-change-form.ts'
import type { BlChangeForm } from './bl-change-form.ts'
import './bl-sentence.ts'
import { leftStyles } from './left-styles.ts'
import { changeRefusedAt } from './refused-change.ts'

/** The changes of a scenario in their order, each a sentence, with what moves and removes it; a refused one says so. */
@customElement('bl-changes')
export class BlChanges extends LitElement {
  static override styles = [
    shared,
    leftStyles,
    css`
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--bl-space-2);
        padding: var(--bl-space-1) var(--bl-space-2) var(--bl-space-1) var(--bl-space-4);
        font: var(--bl-type-secondary);
      }

      li[data-refused] {
        border-inline-start: 4px solid var(--bl-direct);
      }

      .refused {
        grid-column: 1 / -1;
        padding: 0;
        color: var(--bl-direct);
        font-weight: 600;
      }

      .tools {
        gap: 0;
        flex-wrap: nowrap;
        align-self: start;
      }

      .tools button {
        --size: 1.5rem;
        color: var(--bl-muted);
      }

      .tools button[aria-disabled='true'] {
        opacity: 0.4;
        cursor: default;
      }

      .add {
        margin: var(--bl-space-1) var(--bl-space-4) 0;
      }
    `,
  ]

  readonly #messages = new StoreController(this, $messages)
  readonly #view = new StoreController(this, $view)
  readonly #question = new StoreController(this, $question)
  readonly #exposure = new StoreController(this, $exposure)
  readonly #subject = new StoreController(this, $subject)
  @query('bl-change-form') private form!: BlChangeForm

  override render() {
    const { changes: texts } = this.#messages.value.reorganisation
    const { changes } = this.#question.value
    return html`<h2 tabindex="-1" data-path="changes">${texts.title}</h2>
      <ol>
        ${changes.map((change, at) => this.#change(change, at))}
      </ol>
      <button class="link add" @click=${() => this.form.open()}>${texts.add}</button>
      <bl-change-form></bl-change-form>`
  }

  #change(change: ScenarioChange, at: number) {
    const { changes: texts } = this.#messages.value.reorganisation
    const { phase, problem } = this.#exposure.value
    const isRefused = phase === 'failed' && problem && changeRefusedAt(problem) === at
    const question = this.#question.value
    return html`<li data-row="changes.${at}" tabindex="-1" ?data-refused=${isRefused}>
      <span>${this.#said(change)}</span>
      <span class="row tools">
        ${this.#tool(texts.up(at + 1), 'chevronUp', changeMoved(question, at, -1))}
        ${this.#tool(texts.down(at + 1), 'chevronDown', changeMoved(question, at, 1))}
        <button
          class="icon-only"
          aria-label=${texts.remove(at + 1)}
          title=${texts.remove(at + 1)}
          @click=${() => void this.#remove(at)}
        >
          ${icon('close')}
        </button>
      </span>
      ${isRefused ? html`<p class="refused" role="alert">${texts.refused}</p>` : nothing}
    </li>`
  }

  async #remove(at: number) {
    changeView(asking($saved.get(), changeRemoved(this.#question.value, at)))
    await this.updateComplete
    focusLine(this.renderRoot, 'changes', at)
  }

  #tool(label: string, sign: 'chevronUp' | 'chevronDown', asked: WhatIf) {
    return html`<button
      class="icon-only"
      aria-label=${label}
      title=${label}
      aria-disabled=${asked.changes === undefined}
      @click=${() => changeView(asking($saved.get(), asked))}
    >
      ${icon(sign)}
    </button>`
  }

  /** The sentence that the service says of it; until it has said one, what sort of change it is. */
  #said(change: ScenarioChange) {
    const { answer, question } = this.#exposure.value
    const answered =
      question?.whatIf.changes ?? (question?.subject && savedQuestion(this.#subject.value).changes)
    const at = answered?.findIndex((one) => JSON.stringify(one) === JSON.stringify(change)) ?? -1
    const sentence: LinkedSentence | undefined = answer?.changes[at]
    return sentence
      ? html`<bl-sentence .sentence=${sentence} .view=${this.#view.value}></bl-sentence>`
      : this.#messages.value.reorganisation.changes.kinds[change.change]
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-changes': BlChanges
  }
}
