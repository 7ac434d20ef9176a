/**
 * Where an act places units, whatever the act is. Registering refuses with its own fields; this is the gate of every
 * other act, such as taking one back after its unit was placed anew.
 */
import { parentsAtOnce } from '../../domain/units.ts'
import { unitMisplaced } from '../../problems/refusals.ts'
import type { Run } from '../../store/port.ts'
import { values } from '../cards/card-values.ts'
import { circleClosedBy, circleInWords, type Part } from '../registering/circles.ts'
import { nameIn, readKnown, type Known } from '../registering/known.ts'
import { readParts } from '../registering/body-reading.ts'
import { inWords } from '../registering/times.ts'
import type { Records } from './act-records.ts'

/**
 * Refuses what an act has written when it puts a unit under a second one on a day, or below itself.
 * @param written the records the act has written
 * @throws ApiProblem naming the unit
 */
export async function refuseMisplacedUnits(run: Run, written: Records): Promise<void> {
  const placed = partsIn(written)
  if (placed.length === 0) return
  const parts = await readParts(run)
  const units = parts.flatMap(({ part, unit }) => [part, unit])
  const known = await readKnown(
    run,
    units.map((id) => ({ type: 'Unit', id })),
  )
  for (const part of placed) {
    const why = besideAnother(part, { parts, known }) ?? belowItself(part, { parts, known })
    if (why === undefined) continue
    throw unitMisplaced({ type: 'Unit', id: part.part, name: nameOf(known, part.part) }, why)
  }
}

/** What the act makes part of what. */
function partsIn(written: Records): Part[] {
  return [...written.values()].flatMap((record) => {
    if (!('relationship' in record) || record.relationship.type !== 'PART_OF') return []
    const { from, to, properties } = record.relationship
    return { part: from.id, unit: to.id, ...values.interval(properties) }
  })
}

interface Administration {
  parts: readonly Part[]
  known: Known
}

function besideAnother(part: Part, { parts, known }: Administration): string | undefined {
  const others = parts.filter(
    (other) => other.part === part.part && (other.unit !== part.unit || other.from !== part.from),
  )
  const clash = parentsAtOnce([...others, part]).find((each) => each.part === part)
  if (clash === undefined) return undefined
  const [here, there] = [part, clash.beside].map(
    (each) => `${nameOf(known, each.unit)} ${inWords(each)}`,
  )
  return `${nameOf(known, part.part)} would be part of ${here} beside ${there}`
}

function belowItself(part: Part, { parts, known }: Administration): string | undefined {
  const others = parts.filter((other) => other.part !== part.part)
  const circle = circleClosedBy(part, others)
  return circle && circleInWords(circle, known)
}

function nameOf(known: Known, unit: string): string {
  return nameIn(known, { type: 'Unit', id: unit })
}
