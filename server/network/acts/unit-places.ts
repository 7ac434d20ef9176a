/**
 * Where an act places units, whatever it is: registering refuses at its fields, and this is the gate of all others, such
 * as taking back an act after which the unit was placed anew.
 */
import { parentsAtOnce } from '../../domain/units.ts'
import { unitMisplaced } from '../../refusals.ts'
import type { Run } from '../../store/port.ts'
import { circleClosedBy, circleInWords, type Part } from '../registering/circles.ts'
import { nameIn, readKnown, type Known } from '../registering/known.ts'
import { readParts } from '../registering/reading.ts'
import { inWords } from '../registering/times.ts'
import type { Records } from './act-records.ts'

/**
 * Refuses what an act has written when a unit would be part of two on a day, or of itself.
 * @param written the records the act has written
 * @throws ApiProblem naming the unit
 */
export async function refuseMisplacedUnits(run: Run, written: Records): Promise<void> {
  const placed = placedBy(written)
  if (placed.size === 0) return
  const parts = await readParts(run)
  const known = await readKnown(run, parts.flatMap(referencesOf))
  for (const unit of placed) {
    const own = parts.filter(({ part }) => part === unit)
    const problem = atOnce(own, known) ?? inCircle(own, { parts, known })
    if (problem !== undefined) {
      throw unitMisplaced({ type: 'Unit', id: unit, name: nameOf(known, unit) }, problem)
    }
  }
}

/** The units that the act makes part of another. */
function placedBy(written: Records): Set<string> {
  const ids = [...written.values()].flatMap((record) =>
    'relationship' in record && record.relationship.type === 'PART_OF'
      ? [record.relationship.from.id]
      : [],
  )
  return new Set(ids)
}

function atOnce(own: readonly Part[], known: Known): string | undefined {
  const [clash] = parentsAtOnce(own)
  if (clash === undefined) return undefined
  const [one, other] = [clash.part, clash.beside].map(
    (part) => `${nameOf(known, part.unit)} ${inWords(part)}`,
  )
  return `${nameOf(known, clash.part.part)} would be part of ${one} and of ${other}`
}

function inCircle(
  own: readonly Part[],
  { parts, known }: { parts: readonly Part[]; known: Known },
): string | undefined {
  for (const part of own) {
    const others = parts.filter((other) => other.part !== part.part)
    const circle = circleClosedBy(part, others)
    if (circle !== undefined) return circleInWords(circle, known)
  }
  return undefined
}

function referencesOf({ part, unit }: Part) {
  return [part, unit].map((id) => ({ type: 'Unit', id }) as const)
}

function nameOf(known: Known, unit: string): string {
  return nameIn(known, { type: 'Unit', id: unit })
}
