/** A choice of one among a few that are all in sight, in a row. */
import { css, html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'

interface Segments<Value> {
  /** What is chosen, in words. */
  legend: string
  /** Only read aloud when nothing else is said. */
  legendShown?: boolean
  /** Tells it from other choices of the element. */
  name: string
  options: readonly (readonly [value: Value, words: string])[]
  chosen: Value
  choose: (value: Value) => void
  /** What is to be known of the choice, below it. */
  note?: string | undefined
  /** All take the same part of the whole width. */
  even?: boolean
  disabled?: boolean
}

/** Draws it as radio buttons; `segmentedStyles` draw a group of pressed buttons of the class `segmented` alike. */
export function segmented<Value>(segments: Segments<Value>): TemplateResult {
  const {
    legend,
    legendShown,
    name,
    options,
    chosen,
    choose,
    note,
    even,
    disabled = false,
  } = segments
  return html`<fieldset ?disabled=${disabled}>
    <legend class=${legendShown ? 'label' : 'unseen'}>${legend}</legend>
    <div class=${even ? 'segmented even' : 'segmented'}>
      ${options.map(
        ([value, words]) =>
          html`<label
            ><input
              class="unseen"
              type="radio"
              name=${name}
              .checked=${live(value === chosen)}
              @change=${() => choose(value)}
            />${words}</label
          >`,
      )}
    </div>
    ${note === undefined ? nothing : html`<p class="secondary">${note}</p>`}
  </fieldset>`
}

export const segmentedStyles = css`
  .segmented {
    display: flex;
    flex: none;
    padding: 2px;
    border: 1px solid var(--bl-line);
    border-radius: var(--bl-radius-control);
    background: var(--bl-sunken);
  }

  .segmented > * {
    display: grid;
    flex: auto;
    min-height: max(2rem, var(--bl-target));
    padding: 0 var(--bl-space-3);
    border-radius: 6px;
    color: var(--bl-muted);
    font-weight: 500;
    place-content: center;
    cursor: pointer;
  }

  .segmented.even > * {
    flex: 1;
    padding: 0;
  }

  .segmented > :is(:has(:checked), [aria-pressed='true']) {
    background: var(--bl-panel);
    color: var(--bl-text);
    font-weight: 600;
    box-shadow: 0 0 0 1px var(--bl-control);
  }

  .segmented > :has(:focus-visible) {
    outline: 2.5px solid var(--bl-text);
    outline-offset: 2px;
  }

  :disabled .segmented > * {
    cursor: default;
  }
`
