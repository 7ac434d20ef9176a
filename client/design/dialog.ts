/** A dialog as each is drawn: a title, a body that scrolls, and what can be done below it. `showDialog` opens one. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { icon } from './icon.ts'

interface DialogParts {
  title: unknown
  body: unknown
  /** Buttons below the body. */
  actions?: unknown
  /** The words of the button in the corner; where there is none, the actions hold the way out. */
  close?: string
  /** Of a dialog that is a form. */
  submit?: (event: SubmitEvent) => void
  /** Leaves it, by the button in the corner and by Escape; closes it when nothing else is said. */
  leave?: () => void
  /** What Escape does, where that is something else. */
  escape?: () => void
  /** Once it is closed, in whatever way. */
  closed?: () => void
  /** The most it takes of a wide page, as a CSS length. */
  width?: string
}

/** Draws a dialog, closed; keys pressed in it mean nothing to the page below. */
export function dialogOf(parts: DialogParts): TemplateResult {
  const { title, body, actions, close, submit, leave, closed, width = '36rem' } = parts
  const { escape = leave } = parts
  const key = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Escape' || !escape) return
    event.preventDefault()
    escape()
  }
  const left = leave ?? closeAround
  const content = html`<div class="head">
      <h2 id="title" tabindex="-1">${title}</h2>
      ${
        close === undefined
          ? nothing
          : html`<button type="button" class="icon-only" aria-label=${close} @click=${left}>
              ${icon('close')}
            </button>`
      }
    </div>
    <div class="body">${body}</div>
    ${actions === undefined ? nothing : html`<footer>${actions}</footer>`}`
  return html`<dialog
    aria-labelledby="title"
    .style=${`--width: ${width}`}
    @keydown=${key}
    @cancel=${(event: Event) => escape && event.preventDefault()}
    @close=${closed}
  >
    ${
      submit
        ? html`<form class="frame" novalidate @submit=${submit}>${content}</form>`
        : html`<div class="frame">${content}</div>`
    }
  </dialog>`
}

/** Closes the dialog that what was pressed stands in. */
export function closeAround({ currentTarget }: Event) {
  ;(currentTarget as Element).closest('dialog')?.close()
}

export const dialogStyles = css`
  /* It is on the top layer by itself; the z-index says so to those who read only styles, as axe does. */
  dialog {
    z-index: 7;
    width: min(var(--width), 100vw - 2rem);
    max-width: none;
    max-height: calc(100dvh - 2rem);
    padding: 0;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-card);
    background: var(--bl-panel);
    color: var(--bl-text);
    box-shadow: var(--bl-shadow);
  }

  dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .frame {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    min-height: 0;
  }

  .head,
  footer {
    display: flex;
    gap: var(--bl-space-3);
    align-items: center;
    justify-content: space-between;
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  .head {
    border-bottom: 1px solid var(--bl-line);
  }

  .head h2 {
    min-width: 0;
  }

  .head button {
    --size: 2.75rem;
    margin: calc(-1 * var(--bl-space-2));
  }

  .body {
    overflow: auto;
    padding: var(--bl-space-4) var(--bl-space-5);
  }

  .body > .notice {
    margin-bottom: var(--bl-space-4);
  }

  p + .notice {
    margin-top: var(--bl-space-3);
  }

  .note {
    font: var(--bl-type-secondary);
  }

  footer {
    flex-wrap: wrap;
    justify-content: flex-end;
    border-top: 1px solid var(--bl-line);
  }

  @media (width < 640px) {
    dialog {
      width: 100vw;
      height: 100dvh;
      max-height: none;
      border: 0;
      border-radius: 0;
    }
  }
`
