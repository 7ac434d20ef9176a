/** A unit as a body says it is: its name and kind, and what it is part of. */
import type { z } from 'zod'
import type { newUnit, unitChange } from '../../contract/registering.ts'
import type { FieldError } from '../../errors.ts'
import type { RecordReference } from '../../domain/graph.ts'
import { belongingEntries, belongingTies } from './belongings.ts'
import { circleClosedBy } from './circles.ts'
import type { Circle, Part } from './circles.ts'
import { amended, faultsOfInterpreted, idOf } from './thing.ts'
import type { Thing } from './thing.ts'
import { faultsOfUnknown, nameIn } from './known.ts'
import type { Known } from './known.ts'
import { faultsOfTimes } from './times.ts'

export type UnitBody = z.output<typeof newUnit> | z.output<typeof unitChange>

/** The unit after what a body says of it. */
export function unitAfter(before: Thing, { partOf, ...amendment }: UnitBody): Thing {
  const { node, ties } = before
  const own = { type: 'Unit', id: idOf(before) } as const
  return {
    node: { labels: node.labels, properties: amended(node.properties, amendment) },
    ties: partOf === undefined ? ties : belongingTies('PART_OF', own, partOf),
  }
}

/** What is wrong with a unit after a body. `parts` are those of the other units; `known` holds the names of all these. */
export function faultsOfUnit(
  after: Thing,
  { partOf = [] }: UnitBody,
  { known, parts }: { known: Known; parts: readonly Part[] },
): FieldError[] {
  const entries = belongingEntries('partOf', partOf)
  return [
    ...faultsOfInterpreted(after.node),
    ...faultsOfUnknown(entries, known),
    ...faultsOfTimes(entries, known),
    ...entries.flatMap(({ field, of, ...time }) => {
      const circle = circleClosedBy({ ...time, part: idOf(after), unit: of.id }, parts)
      return circle === undefined ? [] : [faultOf(circle, { field, known, parent: of })]
    }),
  ]
}

function faultOf(
  { units, day }: Circle,
  { field, known, parent }: { field: string; known: Known; parent: RecordReference },
): FieldError {
  const [own = '', ...above] = units.map((id) => nameIn(known, { type: 'Unit', id }))
  const from = day === undefined ? '' : `from ${day} `
  const circle = `${own} would be part of ${above.join(', which is part of ')}`
  return {
    field,
    expected: `a unit that is not below this one: ${from}${circle}`,
    found: nameIn(known, parent),
  }
}
