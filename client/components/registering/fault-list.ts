/** What stands in the way of saving a form, by the names of its fields, each a way to its field. */
import { css, html, nothing, type TemplateResult } from 'lit'
import type { Messages } from '../../locales/messages.ts'
import { focusField } from '../../design/focus.ts'
import type { Faults } from './form.ts'
import { labelAt, placesOf, type FieldPlace, type Shown } from './paths.ts'

function goTo(event: Event, path: string) {
  focusField((event.currentTarget as Element).getRootNode() as ShadowRoot, path)
}

function part(words: string, places: readonly FieldPlace[], messages: Messages) {
  if (places.length === 0) return nothing
  return html`<p>
    ${words}
    ${places.map(
      (place) =>
        html`<button
          type="button"
          class="link act"
          @click=${(event: Event) => goTo(event, place.path)}
        >
          ${labelAt(place, messages)}
        </button>`,
    )}
  </p>`
}

/** Nothing while nothing is wrong in a field that is shown. */
export function faultList(
  shown: Shown,
  faults: Faults,
  messages: Messages,
): TemplateResult | typeof nothing {
  const { missed, wrong } = messages.registering.faults
  const found = placesOf(shown).filter(({ path }) => faults[path])
  if (found.length === 0) return nothing
  const isMissing = ({ path }: FieldPlace) => faults[path]?.missing === true
  return html`<div class="faults" role="alert">
    ${part(missed, found.filter(isMissing), messages)}
    ${part(
      wrong,
      found.filter((place) => !isMissing(place)),
      messages,
    )}
  </div>`
}

/** Across the foot of a form. */
export const faultListStyles = css`
  .faults {
    flex: 1 0 100%;
    font: var(--bl-type-secondary);
    font-weight: 600;
  }

  .faults button {
    margin-inline-end: var(--bl-space-3);
  }
`
