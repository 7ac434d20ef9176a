/** Recording a scenario: what it affects, its date and note as a reorganisation of its own; the scenario stays. */
import type { z } from 'zod'
import type { recordScenario, Scenario } from '../../contract/reorganisations.ts'
import { invalidParameters } from '../../problems/problems.ts'
import { unitsAffectedBy } from '../../domain/exposure.ts'
import type { Run } from '../../store/port.ts'
import type { Deed } from '../acts/acts.ts'
import { present } from '../values.ts'
import { record } from './recorded.ts'

export type RecordScenario = z.output<typeof recordScenario>

/**
 * Records a scenario; the units its changes affect are affected like those it names itself.
 * @throws ApiProblem when it affects no unit, a unit is no longer registered, or the name is taken
 */
export function recordingOf(run: Run, scenario: Scenario, body: RecordScenario): Promise<Deed> {
  const { name, date, note, changes = [] } = scenario
  const units = [...new Set([...scenario.units, ...changes.flatMap(unitsAffectedBy)])]
  if (units.length === 0) {
    throw invalidParameters([
      { field: 'units', expected: 'a scenario that affects at least one unit', found: 'none' },
    ])
  }
  return record(run, { name, ...present({ date, note }), ...body, units })
}
