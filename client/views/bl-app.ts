import { StoreController } from '@nanostores/lit'
import { css, html, LitElement } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import type { PseudonymiseRequest } from '../events.ts'
import { $pathFrom } from '../state/path-start.ts'
import { api } from '../api.ts'
import '../components/bl-header.ts'
import '../components/bl-help.ts'
import '../components/bl-pseudonymise.ts'
import type { BlPseudonymise } from '../components/bl-pseudonymise.ts'
import '../components/bl-told.ts'
import '../components/registering/bl-register.ts'
import { shared } from '../design/shared.ts'
import { $messages } from '../locales/messages.ts'
import { recallActing } from '../state/acting-name.ts'
import { recallSingleKeys } from '../state/single-keys.ts'
import { announcementOf } from '../state/announcements.ts'
import { $view, followAddress } from '../view/view-store.ts'
import { $drawing, $kept, $lookup, $session, keepNetwork, lookAgain } from '../state/shown.ts'
import { $namesInTitle } from '../state/page-title.ts'
import type { RegisterRequest } from '../state/register-request.ts'
import type { View } from '../view/view.ts'
import './network/bl-network-room.ts'
import './bl-sign-in.ts'
import { handleEvents } from './handled-events.ts'
import { takeKey } from './shortcuts.ts'

/** Files of their own: who explores the network does not wait for them. */
const interviewRoom = () => import('./interview/bl-interview-room.ts')
const reorganisationRoom = () => import('./reorganisation/bl-reorganisation-room.ts')

/** The whole page: header, the room in view, help, and the one place where changes are announced. */
@customElement('bl-app')
export class BlApp extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-rows: 3.5rem minmax(0, 1fr);
        height: 100%;
      }

      header {
        display: grid;
        grid-row: 1;
        min-width: 0;
      }

      main {
        min-height: 0;
        overflow: hidden;
      }

      main:focus-visible {
        outline: none;
      }

      .skip {
        position: absolute;
        z-index: 6;
        inset: var(--bl-space-2) auto auto var(--bl-space-2);
        padding: var(--bl-space-2) var(--bl-space-4);
        border-radius: var(--bl-radius-control);
        background: var(--bl-panel);
      }

      .skip:not(:focus) {
        clip-path: inset(50%);
      }

      .broken {
        position: fixed;
        z-index: 5;
        inset: auto auto var(--bl-space-4) 50%;
        max-width: calc(100vw - 2rem);
        border-color: var(--bl-control);
        box-shadow: var(--bl-shadow);
        transform: translateX(-50%);
      }

      @media (width < 640px) {
        main {
          padding-bottom: 3.5rem;
        }
      }

      @media (width < 900px) and (height <= 480px) {
        :host {
          display: block;
          height: auto;
        }

        main {
          overflow: visible;
          padding-bottom: 0;
        }
      }

      @media print {
        :host {
          display: block;
          height: auto;
        }

        :host > :not(main) {
          display: none;
        }

        main {
          height: 100vh;
        }

        main:has(bl-reorganisation-room) {
          height: auto;
          overflow: visible;
          padding: 0;
        }
      }
    `,
  ]

  @state() private announcement = ''
  @state() private broken = false
  @query('bl-header') private header!: HTMLElementTagNameMap['bl-header'] | null
  @query('bl-help') private help!: HTMLElementTagNameMap['bl-help'] | null
  @query('bl-register') private register!: HTMLElementTagNameMap['bl-register'] | null
  @query('bl-pseudonymise') private pseudonymising!: BlPseudonymise | null
  @query('main') private main!: HTMLElement | null

  readonly #view = new StoreController(this, $view)
  readonly #messages = new StoreController(this, $messages)
  readonly #namesInTitle = new StoreController(this, $namesInTitle)
  readonly #kept = new StoreController(this, $kept)
  readonly #session = new StoreController(this, $session)
  #before: View | undefined
  #leave: (() => void)[] = []

  override connectedCallback() {
    super.connectedCallback()
    const listening = new AbortController()
    const { signal } = listening
    addEventListener('keydown', (event) => this.#keyed(event), { signal })
    addEventListener('focus', this.#returned, { signal })
    addEventListener('online', this.#returned, { signal })
    document.addEventListener('visibilitychange', this.#returned, { signal })
    addEventListener('error', this.#broke, { signal })
    addEventListener('unhandledrejection', this.#broke, { signal })
    this.addEventListener(
      'announce',
      (event) => this.#announce((event as CustomEvent<{ text: string }>).detail.text),
      { signal },
    )
    this.addEventListener('thing-open', () => void this.#followed(), { signal })
    this.addEventListener(
      'register-open',
      (event) => {
        const { detail } = event as CustomEvent<RegisterRequest>
        void this.register?.open(detail, event.composedPath())
      },
      { signal },
    )
    this.addEventListener(
      'pseudonymise-open',
      (event) => this.pseudonymising?.open((event as CustomEvent<PseudonymiseRequest>).detail),
      { signal },
    )
    recallActing()
    recallSingleKeys()
    this.#leave = [
      followAddress(),
      keepNetwork(),
      handleEvents(this),
      $pathFrom.listen((from) => from && this.header?.search()),
      () => listening.abort(),
    ]
  }

  override disconnectedCallback() {
    for (const leave of this.#leave) leave()
    super.disconnectedCallback()
  }

  readonly #returned = () => {
    if (document.visibilityState === 'visible') void lookAgain()
  }

  /** An event without a thrown error is the browser's own note on its layout. */
  readonly #broke = (event: ErrorEvent | PromiseRejectionEvent) => {
    const thrown: unknown = event instanceof ErrorEvent ? event.error : event.reason
    if (thrown) this.broken = true
  }

  /** What was opened may stand in another room. */
  readonly #followed = async () => {
    await this.updateComplete
    if (this.#view.value.room === 'reorganisation') await reorganisationRoom()
    const room =
      this.renderRoot.querySelector('bl-network-room') ??
      this.renderRoot.querySelector('bl-reorganisation-room')
    void room?.details.follow(() => this.header?.search())
  }

  #keyed(event: KeyboardEvent) {
    takeKey(event, { search: () => this.header?.search(), help: () => this.help?.open() })
  }

  /** The same words twice are news too: the region is emptied first. */
  #announce(text: string) {
    this.announcement = ''
    requestAnimationFrame(() => (this.announcement = text))
  }

  async #signOut() {
    await api.signOut()
    location.reload()
  }

  override willUpdate() {
    const view = this.#view.value
    const messages = this.#messages.value
    if (view.room === 'reorganisation') void reorganisationRoom()
    if (view.room === 'interview') void interviewRoom()
    document.documentElement.lang = view.language
    document.title = [
      ...this.#namesInTitle.value,
      messages.words.rooms[view.room],
      'Bindeled',
    ].join(' · ')
    const before = this.#before
    this.#before = view
    if (!before || before === view) return
    const text = announcementOf(
      before,
      { view, drawing: $drawing.get(), lookup: $lookup.get() },
      messages,
    )
    if (text) this.#announce(text)
  }

  #room() {
    const view = this.#view.value
    if (view.room === 'network') return html`<bl-network-room></bl-network-room>`
    if (view.room === 'reorganisation')
      return html`<bl-reorganisation-room></bl-reorganisation-room>`
    const { network } = this.#kept.value
    return html`<bl-interview-room .view=${view} .network=${network}></bl-interview-room>`
  }

  #brokenNotice() {
    const { states } = this.#messages.value.frame
    return html`
      <div class="card row broken" role="alert">
        <p><strong>${states.broken}.</strong> ${states.brokenAdvice}</p>
        <button class="plain" @click=${() => location.reload()}>${states.reload}</button>
      </div>
    `
  }

  #skip(event: Event) {
    event.preventDefault()
    this.main?.focus()
  }

  override render() {
    if (this.#kept.value.failure === 'unauthorised') {
      return html`<bl-sign-in @session-start=${() => void lookAgain()}></bl-sign-in>`
    }
    const { header } = this.#messages.value.frame
    const session = this.#session.value
    return html`
      <header>
        <a class="skip" href="#content" @click=${this.#skip}>${header.skip}</a>
        <bl-header
          .signedIn=${Boolean(session?.required && session.signedIn)}
          @help-open=${() => this.help?.open()}
          @session-end=${() => void this.#signOut()}
        ></bl-header>
      </header>
      <main id="content" tabindex="-1">${this.#room()}</main>
      ${this.broken ? this.#brokenNotice() : ''}
      <bl-help></bl-help>
      <bl-register></bl-register>
      <bl-pseudonymise></bl-pseudonymise>
      <bl-told @focus-lost=${() => this.main?.focus()}></bl-told>
      <div class="unseen" role="status">${this.announcement}</div>
    `
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bl-app': BlApp
  }
}
