import { StoreController } from '@nanostores/lit'
import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { api, ApiError } from '../../api.ts'
import { emit } from '../../components/details/emitted.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import { $toast, performed } from '../../state/acts.ts'
import { $reorganisation } from '../../state/exposure.ts'
import type { RegisterRequest } from '../../state/register-request.ts'
import { $subjects, nameOf, savedQuestion, type Subject } from '../../state/reorganisations.ts'
import { compared, subjectOpened } from '../../state/reorganising.ts'
import { changeView } from '../../state/session.ts'
import { savingStyles } from './saving-styles.ts'

const keyOf = ({ type, id }: Pick<Subject, 'type' | 'id'>) => `${type}:${id}`

/** What can be done with a saved subject: put right, shared, compared, copied, recorded, deleted. */
@customElement('bl-subject-actions')
export class BlSubjectActions extends LitElement {
  static override styles = [shared, savingStyles]

  @property({ attribute: false }) subject!: Subject
  @state() private busy = false
  readonly #messages = new StoreController(this, $messages)
  readonly #room = new StoreController(this, $reorganisation)
  readonly #subjects = new StoreController(this, $subjects)

  override render() {
    const { saving } = this.#messages.value.reorganisation
    const { subject } = this
    const { id } = subject
    const asked = savedQuestion(subject)
    const isScenario = subject.type === 'scenario'
    const copyOf = nameOf(subject)
    return html`<div class="bar">
      ${this.#link(saving.edit, () =>
        this.#open(
          isScenario
            ? { act: 'scenario', scenario: id }
            : { act: 'reorganisation', reorganisation: id },
        ),
      )}
      ${this.#link(saving.share, () => void this.#share())}
      ${
        isScenario
          ? html`${this.#link(saving.copy, () => this.#open({ act: 'new-scenario', asked, copyOf }))}
            ${this.#link(saving.recordScenario, () =>
              this.#open({ act: 'scenario-recorded', scenario: id }),
            )}`
          : nothing
      }
      ${this.#link(saving.remove, () => void this.#remove())} ${this.#comparing()}
    </div>`
  }

  #link(words: string, act: () => void) {
    return html`<button class="link" @click=${act}>${words}</button>`
  }

  #comparing() {
    const { saving } = this.#messages.value.reorganisation
    const { comparedWith } = this.#room.value
    const others = (this.#subjects.value.answer ?? []).filter(
      (other) => keyOf(other) !== keyOf(this.subject),
    )
    if (others.length === 0) return nothing
    return html`<select aria-label=${saving.compare} @change=${this.#compare}>
      <option value="" ?selected=${!comparedWith}>
        ${comparedWith ? saving.stopComparing : saving.compare}
      </option>
      ${others.map(
        (other) =>
          html`<option
            value=${keyOf(other)}
            .selected=${comparedWith !== undefined && keyOf(comparedWith) === keyOf(other)}
          >
            ${nameOf(other)}
          </option>`,
      )}
    </select>`
  }

  readonly #compare = ({ target }: Event) => {
    const key = (target as HTMLSelectElement).value
    const other = this.#subjects.value.answer?.find((one) => keyOf(one) === key)
    changeView(compared(other && { type: other.type, id: other.id }))
  }

  #open(detail: RegisterRequest) {
    this.dispatchEvent(new CustomEvent('register-open', { detail, bubbles: true, composed: true }))
  }

  /** A page that is not served securely may not write to the clipboard. */
  async #share() {
    const { saving } = this.#messages.value.reorganisation
    try {
      await navigator.clipboard.writeText(location.href)
      emit(this, 'announce', { text: saving.shared })
    } catch {
      $toast.set({ words: saving.notShared })
    }
  }

  async #remove() {
    if (this.busy) return
    const { subject } = this
    const { saving } = this.#messages.value.reorganisation
    const { itemRevision } = subject.type === 'scenario' ? subject.scenario : subject.recorded
    this.busy = true
    try {
      const written = await api.deleteSubject(subject, itemRevision)
      changeView(subjectOpened(undefined))
      performed(written, saving.deleted(nameOf(subject)))
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      const { problem } = reason
      if (problem?.itemRevision !== undefined) $toast.set({ words: saving.changedMeanwhile })
      else $toast.set({ words: problem?.errors ? saving.mentioned : saving.notDeleted })
    } finally {
      this.busy = false
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-subject-actions': BlSubjectActions
  }
}
