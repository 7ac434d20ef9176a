/** The units that an actor belongs to, or another unit is part of. */
import type { z } from 'zod'
import type { newUnit } from '../../contract/registering.ts'
import type { GraphRelationship, RecordReference } from '../../domain/graph.ts'
import type { Timed } from './times.ts'

export type BelongingBody = z.output<typeof newUnit>['partOf'][number]

/** The entries of the list that stands in `field`. */
export function belongingEntries(field: string, list: readonly BelongingBody[]): Timed[] {
  return list.map(({ unit, from, to }, index) => {
    const entry = `${field}.${String(index)}`
    return {
      entry,
      field: `${entry}.unit`,
      of: { type: 'Unit', id: unit },
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }
  })
}

/** The list as relationships of an actor or a unit. */
export function belongingTies(
  type: 'BELONGS_TO' | 'PART_OF',
  from: RecordReference,
  list: readonly BelongingBody[],
): GraphRelationship[] {
  return list.map(({ unit, ...properties }) => ({
    type,
    from,
    to: { type: 'Unit', id: unit },
    properties,
  }))
}
