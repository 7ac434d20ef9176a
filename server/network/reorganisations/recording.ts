/** Recording a scenario: its units, date and note as a reorganisation of their own; the scenario stays. */
import type { z } from 'zod'
import type { recordScenario, Scenario } from '../../contract/reorganisations.ts'
import { invalidParameters } from '../../errors.ts'
import type { Run } from '../../store/port.ts'
import type { Deed } from '../acts/acts.ts'
import { present } from '../values.ts'
import { record } from './recorded.ts'

export type RecordScenario = z.output<typeof recordScenario>

/**
 * Records a scenario.
 * @throws ApiProblem when it affects no unit, a unit is no longer registered, or the name is taken
 */
export function recordingOf(run: Run, scenario: Scenario, body: RecordScenario): Promise<Deed> {
  const { name, date, note } = scenario
  const units = affectedUnits(scenario)
  if (units.length === 0) {
    throw invalidParameters([
      { field: 'units', expected: 'a scenario that affects at least one unit', found: 'none' },
    ])
  }
  return record(run, { name, ...present({ date, note }), ...body, units })
}

/** Those it names itself, and those its changes close, merge, move or split (domain, section 4). */
function affectedUnits({ units, changes = [] }: Scenario): string[] {
  const changed = changes.flatMap((one) => {
    if (one.change === 'units-merged') return one.units
    return one.change === 'unit-closed' ||
      one.change === 'unit-moved' ||
      one.change === 'unit-split'
      ? [one.unit]
      : []
  })
  return [...new Set([...units, ...changed])]
}
