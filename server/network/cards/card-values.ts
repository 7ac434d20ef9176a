/** Values of rows as the cards show them. */
import { byName } from '../../domain/danish-order.ts'
import type { Row } from '../../store/port.ts'
import { ValueReader } from '../values.ts'

/** What is wrong with a value is noted where the whole network is read, not again for each card. */
export const values = new ValueReader(() => undefined)

/** A text; empty when there is none. */
export function text(row: Row, column: string): string {
  return values.text(row, column) ?? ''
}

/** A whole number; 0 when there is none. */
export function whole(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : 0
}

/** The id and the name; what has no name is called by its id. */
export function namedItem(row: Row): { id: string; name: string } {
  const id = text(row, 'id')
  return { id, name: values.name(row) ?? id }
}

/** Compares partnerships by name in Danish order, then by id. */
export function byPartnership(
  one: { partnership: string; name: string },
  other: { partnership: string; name: string },
): number {
  return byName(
    { id: one.partnership, name: one.name },
    { id: other.partnership, name: other.name },
  )
}
