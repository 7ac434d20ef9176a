import { StoreController } from '@nanostores/lit'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { ReportBody, ReportFormat } from '../../../server/contract/exposure.ts'
import { api, ApiError } from '../../api.ts'
import '../../design/bl-menu.ts'
import type { MenuSection } from '../../design/bl-menu.ts'
import { Narrow } from '../../design/narrow.ts'
import { shared } from '../../design/shared.ts'
import { $messages } from '../../locales/messages.ts'
import { $reorganisation, $subject, askExposed, type ExposureAsked } from '../../state/exposure.ts'
import { $subjects } from '../../state/reorganisations.ts'
import { isUnsaved } from '../../view/reorganising.ts'
import { comparing, subjectActions } from './subject-actions.ts'

const formats: readonly ReportFormat[] = ['docx', 'xlsx', 'csv']

type Phase = 'idle' | 'preparing' | 'ready' | 'failed' | 'failedAway'

/** What can be done with what is looked at: with a saved subject, and to take it to a meeting. On a telephone one menu. */
@customElement('bl-exposure-actions')
export class BlExposureActions extends LitElement {
  static override styles = [
    shared,
    css`
      [role='status']:not(:empty) {
        max-width: 20rem;
        margin-top: var(--bl-space-1);
      }
    `,
  ]

  /** The question that was answered; nothing can be printed without. */
  @property({ attribute: false }) asked: ExposureAsked | undefined
  /** The picture as it stands. */
  @property({ attribute: false }) picture: (() => Promise<ReportBody['picture']>) | undefined
  @state() private phase: Phase = 'idle'
  readonly #messages = new StoreController(this, $messages)
  readonly #room = new StoreController(this, $reorganisation)
  readonly #subject = new StoreController(this, $subject)
  readonly #subjects = new StoreController(this, $subjects)
  readonly #narrow = new Narrow(this)

  override render() {
    const { summary } = this.#messages.value.exposure
    const { phase } = this
    return html`<div class="row">${this.#narrow.now ? this.#one() : this.#several()}</div>
      <p class="secondary" role="status">${phase === 'idle' ? '' : summary[phase]}</p>`
  }

  #several() {
    const { summary } = this.#messages.value.exposure
    return html`${this.#menu(summary.actions, this.#ofSubject())}
    ${
      this.asked
        ? html`<button class="plain" @click=${print}>${summary.print}</button>
            ${this.#menu(summary.download, this.#files(this.asked))}`
        : nothing
    }`
  }

  #one() {
    const { summary } = this.#messages.value.exposure
    const printing = { actions: [{ words: summary.print, act: () => void print() }] }
    const files = this.asked ? [printing, ...this.#files(this.asked, summary.downloadAs)] : []
    return this.#menu(summary.actions, [...this.#ofSubject(), ...files])
  }

  #menu(words: string, sections: readonly MenuSection[]) {
    if (sections.length === 0) return nothing
    const isBusy = this.phase === 'preparing'
    return html`<bl-menu .words=${words} .sections=${sections} ?busy=${isBusy}></bl-menu>`
  }

  #ofSubject(): MenuSection[] {
    const { saving } = this.#messages.value.reorganisation
    const subject = this.#subject.value
    const room = this.#room.value
    if (!subject || isUnsaved(room)) return []
    const others = this.#subjects.value.answer ?? []
    const { comparedWith } = room
    return [
      subjectActions(subject, saving, this),
      ...comparing({ subject, others, comparedWith }, saving),
    ]
  }

  #files(asked: ExposureAsked, title?: string): MenuSection[] {
    const { summary } = this.#messages.value.exposure
    const actions = formats.map((format) => ({
      words: summary.formats[format],
      act: () => void this.#fetch(asked, format),
    }))
    return [{ ...(title !== undefined && { title }), actions }]
  }

  async #fetch(asked: ExposureAsked, format: ReportFormat) {
    if (this.phase === 'preparing') return
    this.phase = 'preparing'
    try {
      const picture = format === 'docx' ? await this.picture?.() : undefined
      save(await api.report({ ...bodyOf(asked), ...(picture && { picture }), format }))
      this.phase = 'ready'
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      const isAway = reason.failure === 'offline' || reason.failure === 'unavailable'
      this.phase = isAway ? 'failedAway' : 'failed'
    }
  }
}

const bodyOf = ({ subject, whatIf, language }: ExposureAsked) => ({
  ...(whatIf as Partial<ReportBody>),
  ...(subject && { of: subject }),
  language,
})

async function print() {
  await askExposed()
  window.print()
}

function save({ file, name }: { file: Blob; name: string }) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-exposure-actions': BlExposureActions
  }
}
