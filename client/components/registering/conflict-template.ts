/** What someone else has registered beside what is written here. */
import { css, html, type TemplateResult } from 'lit'
import { tableStyles } from '../../design/table.ts'
import type { Messages } from '../../locales/messages.ts'
import type { Difference } from './draft.ts'

/** @param keepTheirs lets what is registered stand; saving lets what is written here stand */
export function conflictTable(
  differences: readonly Difference[],
  { registering: { conflict } }: Messages,
  keepTheirs: () => void,
): TemplateResult {
  return html`<section class="notice conflict" aria-labelledby="conflict">
    <h3 id="conflict" tabindex="-1">${conflict.title}</h3>
    <p>${conflict.advice}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${conflict.field}</th>
          <th scope="col">${conflict.theirs}</th>
          <th scope="col">${conflict.yours}</th>
        </tr>
      </thead>
      <tbody>
        ${differences.map(
          ({ label, theirs, yours }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${theirs || conflict.empty}</td>
              <td>${yours || conflict.empty}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <button type="button" class="plain" @click=${keepTheirs}>${conflict.keepTheirs}</button>
  </section>`
}

export const conflictStyles = [
  tableStyles,
  css`
    .conflict table {
      width: 100%;
      margin-block: var(--bl-space-2) var(--bl-space-3);
    }
  `,
]
