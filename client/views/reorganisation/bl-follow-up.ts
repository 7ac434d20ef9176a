import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { tellDone } from '../../state/acts.ts'
import type { Finding } from '../../../server/contract/exposure.ts'
import type { FollowUpBody } from '../../../server/contract/reorganisations.ts'
import { api, ApiError } from '../../api.ts'
import '../../design/bl-day-field.ts'
import type { BlDayField } from '../../design/bl-day-field.ts'
import { fieldOf, fieldStyles } from '../../design/field.ts'
import { focusField, focusTitle } from '../../design/focus.ts'
import { conflictStyles, conflictTable } from '../../components/registering/conflict-template.ts'
import { textWords } from '../../components/registering/refusals.ts'
import { shared } from '../../design/shared.ts'
import { isDay } from '../../../server/domain/written-days.ts'
import { $messages } from '../../locales/messages.ts'
import { machineFaultWords } from '../../state/machine-fault-words.ts'
import { $question } from '../../state/exposure.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import type { ReorganisationSubject, View } from '../../view/view.ts'
import { followUpDifferences, whoAndWhen } from './follow-up-words.ts'
import { registerButton } from './register-button.ts'

type FollowUp = NonNullable<Finding['followUp']>

const nothingDone: FollowUp = { done: false, itemRevision: 0 }

/** What somebody does about an exposed partnership: a line, and the form behind it. */
@customElement('bl-follow-up')
export class BlFollowUp extends LitElement {
  static override styles = [
    shared,
    fieldStyles,
    conflictStyles,
    css`
      .line {
        color: var(--bl-muted);
        font: var(--bl-type-secondary);
        overflow-wrap: anywhere;
      }

      .card {
        gap: var(--bl-space-3);
        margin-top: var(--bl-space-2);
        padding: var(--bl-space-3);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-control);
      }

      .card > button {
        justify-self: start;
      }

      bl-day-field {
        max-width: 12rem;
      }

      .fault:empty,
      .paper {
        display: none;
      }

      @media print {
        .card {
          display: none;
        }

        .paper {
          display: inline;
        }

        .line {
          color: inherit;
        }
      }
    `,
  ]

  @property({ attribute: false }) finding!: Finding
  @property({ attribute: false }) view!: View
  @state() private opened = false
  @state() private saving = false
  /** Why it was not saved, in words. */
  @state() private failure: string | undefined
  /** What is typed, while somebody else's follow-up stands in its way. */
  @state() private typed: FollowUpBody | undefined
  /** What is saved, until the next finding says the same. */
  @state() private saved: FollowUp | undefined
  @query('.open') private opener!: HTMLElement | null
  @query('bl-day-field') private day!: BlDayField | null
  readonly #messages = new StoreController(this, $messages)

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('finding')) this.saved = undefined
  }

  override render() {
    const { followUp } = this.#messages.value.exposure
    return html`<p class="line">${followUp.title}: ${this.#line()}</p>
      ${this.opened ? this.#opened() : nothing}`
  }

  #now(): FollowUp {
    return this.saved ?? this.finding.followUp ?? nothingDone
  }

  #line() {
    const { followUp } = this.#messages.value.exposure
    const now = this.#now()
    return html`<button
        class="link act open"
        aria-expanded=${this.opened}
        @click=${() => void (this.opened ? this.#close() : this.#open())}
      >
        ${now.step ?? followUp.agree}</button
      ><span class="paper">${now.step ?? followUp.noStep}</span
      ><span> · ${whoAndWhen(now, this.#messages.value)}</span>`
  }

  #opened() {
    const { followUp } = this.#messages.value.exposure
    const { subject } = this.view.reorganisation ?? {}
    if (subject) return this.typed ? this.#conflict(this.typed) : this.#form()
    const request: RegisterRequest = { act: 'new-scenario', asked: $question.get() }
    return html`<div class="stack card">
      <p>${followUp.saveFirst}</p>
      ${registerButton({ words: followUp.saveScenario, request })}
    </div>`
  }

  #form() {
    const { followUp } = this.#messages.value.exposure
    const { responsible, step, by, done } = this.#now()
    return html`<form
      class="stack card"
      aria-label=${followUp.form(this.finding.name)}
      @submit=${this.#submitted}
      @keydown=${this.#escaped}
    >
      ${fieldOf(
        { id: 'step', label: followUp.fields.step },
        html`<input
          id="step"
          name="step"
          data-path="step"
          autocomplete="off"
          .value=${step ?? ''}
        />`,
      )}
      ${fieldOf(
        { id: 'responsible', label: followUp.fields.responsible },
        html`<input
          id="responsible"
          name="responsible"
          autocomplete="off"
          .value=${responsible ?? ''}
        />`,
      )}
      <bl-day-field .label=${followUp.fields.by} .value=${by ?? ''}></bl-day-field>
      <label class="check">
        <input name="done" type="checkbox" .checked=${done} />
        ${followUp.fields.done}
      </label>
      <p class="fault" role="alert">${this.failure ?? ''}</p>
      <div class="row">
        <button class="plain" ?disabled=${this.saving}>
          ${this.saving ? followUp.saving : followUp.save}
        </button>
        <button class="link" type="button" @click=${() => void this.#close()}>
          ${followUp.cancel}
        </button>
      </div>
    </form>`
  }

  #conflict(typed: FollowUpBody) {
    const messages = this.#messages.value
    const keepTheirs = () => {
      this.typed = undefined
      void this.#close()
    }
    return html`<div class="stack card" role="alert">
      ${conflictTable(followUpDifferences(this.#now(), typed, messages), messages, keepTheirs)}
      ${this.failure ? html`<p>${this.failure}</p>` : nothing}
      <button class="plain" ?disabled=${this.saving} @click=${() => void this.#save(typed)}>
        ${messages.registering.conflict.keepYours}
      </button>
    </div>`
  }

  async #open() {
    this.failure = undefined
    this.opened = true
    await this.updateComplete
    focusField(this.renderRoot, 'step')
  }

  async #close() {
    this.opened = false
    await this.updateComplete
    this.opener?.focus()
  }

  readonly #escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    void this.#close()
  }

  readonly #submitted = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = new FormData(event.target as HTMLFormElement)
    const text = (name: string) => (typed.get(name) as string).trim()
    const by = this.day?.value
    if (by && !isDay(by)) {
      this.day?.focus()
      return
    }
    void this.#save({
      done: typed.has('done'),
      ...(text('step') && { step: text('step') }),
      ...(text('responsible') && { responsible: text('responsible') }),
      ...(by && { by }),
    })
  }

  async #save(body: FollowUpBody) {
    const { subject } = this.view.reorganisation ?? {}
    if (!subject) return
    this.saving = true
    this.failure = undefined
    try {
      await this.#sent(subject, body)
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      const [error] = reason.problem?.errors ?? []
      const { exposure, registering } = this.#messages.value
      const ofText = error && textWords(error, registering.faults)
      const hindered = machineFaultWords(reason, this.#messages.value)
      this.failure = ofText ?? hindered ?? exposure.followUp.failed
    } finally {
      this.saving = false
    }
  }

  async #sent(subject: ReorganisationSubject, body: FollowUpBody) {
    const { partnership, name } = this.finding
    const revision = this.#now().itemRevision
    try {
      const written = await api.setFollowUp({ subject, partnership }, body, revision)
      this.saved = { ...body, itemRevision: written.itemRevision }
      this.typed = undefined
      tellDone(written, this.#messages.value.exposure.followUp.saved(name))
      await this.#close()
    } catch (reason) {
      const now = reason instanceof ApiError ? reason.problem?.itemRevision : undefined
      if (now === undefined) throw reason
      await this.#overtaken(subject, body, now)
    }
  }

  /** Somebody else saved first: what they saved is shown beside what is typed, unless it was taken back again. */
  async #overtaken(subject: ReorganisationSubject, typed: FollowUpBody, itemRevision: number) {
    const { partnership } = this.finding
    const { followUps } = await api.followUps(subject)
    const theirs = followUps.find((one) => one.partnership === partnership)
    this.saved = { ...(theirs ?? nothingDone), itemRevision }
    if (theirs) {
      this.typed = typed
      await this.updateComplete
      focusTitle(this.renderRoot)
    } else await this.#sent(subject, typed)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-follow-up': BlFollowUp
  }
}
