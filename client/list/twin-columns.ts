/** The columns of the list: their heads, each of which puts the list in its order, and what stands in them. */
import { html, nothing } from 'lit'
import type { picture } from '../locales/da/picture.ts'
import type { Cells } from './twin-evidence.ts'
import { orders, type Order } from './twin-order.ts'

type Texts = (typeof picture)['evidence']

export function ordersOf(now: Order, { columns, sort }: Texts, choose: (order: Order) => void) {
  return html`<div class="orders" role="group" aria-label=${sort}>
    ${orders.map(
      (order) =>
        html`<button class="label" aria-pressed=${order === now} @click=${() => choose(order)}>
          ${columns[order]}<span class="by" aria-hidden="true">▾</span>
        </button>`,
    )}
  </div>`
}

/** Where there is no room for columns, what stands in them follows upon the name, after a comma. */
export function cellsIn(cells: Cells | undefined) {
  return cells?.map(
    (cell) =>
      html`<span class="cell secondary"
        >${cell ? html`<span class="unseen">, </span>${cell}` : nothing}</span
      >`,
  )
}
