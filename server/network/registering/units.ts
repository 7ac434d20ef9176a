/** A unit as a body says it is: its name and kind, and what it is part of. */
import type { z } from 'zod'
import type { newUnit, unitChange } from '../../contract/registering.ts'
import type { FieldError } from '../../problems/problems.ts'
import { parentsAtOnce } from '../../domain/units.ts'
import { belongingEntries, belongingTies } from './belongings.ts'
import { circleClosedBy, circleInWords } from './circles.ts'
import type { Part } from './circles.ts'
import { amendedProperties, faultsOfInterpreted, idOf } from './thing.ts'
import type { Thing } from './thing.ts'
import { faultsOfUnknown, nameIn } from './known.ts'
import type { Known } from './known.ts'
import { faultsOfEnd, inWords } from './times.ts'
import type { Timed } from './times.ts'

export type UnitBody = z.output<typeof newUnit> | z.output<typeof unitChange>

/** The unit after what a body says of it. */
export function unitAfter(before: Thing, { partOf, ...amendment }: UnitBody): Thing {
  const { node, ties } = before
  const own = { type: 'Unit', id: idOf(before) } as const
  return {
    node: { labels: node.labels, properties: amendedProperties(node.properties, amendment) },
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
    ...entries.flatMap(faultsOfEnd),
    ...faultsOfParents(entries, known),
    ...entries.flatMap(({ field, of, ...time }) => {
      const circle = circleClosedBy({ ...time, part: idOf(after), unit: of.id }, parts)
      if (circle === undefined) return []
      const expected = `a unit that is not below this one: ${circleInWords(circle, known)}`
      return [{ field, expected, found: nameIn(known, of) }]
    }),
  ]
}

/** A unit has one parent on a day. */
function faultsOfParents(entries: readonly Timed[], known: Known): FieldError[] {
  return parentsAtOnce(entries).map(({ part, beside }) => ({
    field: part.entry,
    expected: `a time outside that under ${nameIn(known, beside.of)}, which holds ${inWords(beside)}: a unit is part of one unit at a time`,
    found: `under ${nameIn(known, part.of)} ${inWords(part)}`,
    other: beside.entry,
  }))
}
