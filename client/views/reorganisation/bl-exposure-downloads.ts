import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { ReportBody, ReportFormat } from '../../../server/contract/exposure.ts'

import { api, ApiError } from '../../api.ts'
import { icon } from '../../components/icon.ts'
import { shared } from '../../components/styles.ts'
import { $messages } from '../../locales/messages.ts'
import type { ExposureAsked } from '../../state/exposure.ts'

const formats: readonly ReportFormat[] = ['docx', 'xlsx', 'csv']

type Phase = 'idle' | 'preparing' | 'ready' | 'failed' | 'failedAway'

/** What is looked at, as a file for another program. */
@customElement('bl-exposure-downloads')
export class BlExposureDownloads extends LitElement {
  static override styles = [
    shared,
    css`
      details {
        position: relative;
      }

      summary {
        display: flex;
        gap: var(--bl-space-2);
        align-items: center;
        min-height: 2.25rem;
        padding: 0 var(--bl-space-4);
        border: 1px solid var(--bl-control);
        border-radius: var(--bl-radius-control);
        background: var(--bl-panel);
        font-weight: 600;
        list-style: none;
        cursor: pointer;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      summary:hover {
        background: var(--bl-sunken);
      }

      summary[aria-busy='true'] {
        color: var(--bl-muted);
      }

      ul {
        position: absolute;
        z-index: 3;
        inset: calc(100% + var(--bl-space-1)) 0 auto auto;
        min-width: 100%;
        padding: var(--bl-space-1);
        border: 1px solid var(--bl-line);
        border-radius: var(--bl-radius-control);
        background: var(--bl-panel);
        box-shadow: var(--bl-shadow);
      }

      li button {
        width: 100%;
        min-height: 2.25rem;
        padding: 0 var(--bl-space-3);
        border-radius: var(--bl-radius-tag);
      }

      li button:hover {
        background: var(--bl-sunken);
      }

      [role='status']:not(:empty) {
        max-width: 16rem;
        margin-top: var(--bl-space-1);
        color: var(--bl-muted);
        font: var(--bl-type-secondary);
      }

      @media (width < 640px) {
        summary,
        li button {
          min-height: 2.75rem;
        }
      }
    `,
  ]

  /** The question that the file answers. */
  @property({ attribute: false }) asked!: ExposureAsked
  @property({ attribute: false }) picture: (() => Promise<ReportBody['picture']>) | undefined
  @state() private phase: Phase = 'idle'
  @query('details') private menu!: HTMLDetailsElement
  @query('summary') private opener!: HTMLElement
  readonly #messages = new StoreController(this, $messages)

  override render() {
    const { summary } = this.#messages.value.exposure
    const { phase } = this
    return html`<details @keydown=${this.#keyed} @focusout=${this.#left}>
        <summary aria-busy=${phase === 'preparing'}>
          ${summary.download} ${icon('chevronDown')}
        </summary>
        <ul aria-label=${summary.downloadAs}>
          ${formats.map(
            (format) =>
              html`<li>
                <button @click=${() => void this.#fetch(format)}>${summary.formats[format]}</button>
              </li>`,
          )}
        </ul>
      </details>
      <p role="status">${phase === 'idle' ? '' : summary[phase]}</p>`
  }

  readonly #keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.menu.open) return
    event.stopPropagation()
    this.#close()
  }

  readonly #left = (event: FocusEvent) => {
    if (!this.menu.contains(event.relatedTarget as Node | null)) this.menu.open = false
  }

  #close() {
    this.menu.open = false
    this.opener.focus()
  }

  async #fetch(format: ReportFormat) {
    this.#close()
    if (this.phase === 'preparing') return
    this.phase = 'preparing'
    try {
      save(await api.report(await this.#asked(format)))
      this.phase = 'ready'
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason
      const isAway = reason.failure === 'offline' || reason.failure === 'unavailable'
      this.phase = isAway ? 'failedAway' : 'failed'
    }
  }

  async #asked(format: ReportFormat): Promise<ReportBody> {
    const { subject, whatIf } = this.asked
    const picture = format === 'docx' ? await this.picture?.() : undefined
    return {
      ...(whatIf as Partial<ReportBody>),
      ...(subject && { of: subject }),
      ...(picture && { picture }),
      format,
      language: this.asked.language,
    }
  }
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
    'bl-exposure-downloads': BlExposureDownloads
  }
}
