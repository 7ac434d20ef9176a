/** Taking an act back: the same act with before and after exchanged. Doing it again is taking that back in turn. */
import type { Written } from '../../contract/history.ts'
import { notRegistered } from '../../problems/problems.ts'
import { neverUndone } from '../../problems/refusals.ts'
import type { GraphStore } from '../../store/port.ts'
import { changesBack } from './act-records.ts'
import { carryOut, type Act } from './perform-act.ts'
import { findAct, readConcerned } from './stored-acts.ts'

/**
 * Takes back the act that `undoes` names.
 * @throws ApiProblem 404 when there is no such act, 409 when a record is no longer as that act left it, or
 * the act can never be undone
 */
export function undo(
  store: GraphStore,
  act: Omit<Act, 'what' | 'undoes' | 'ifMatch'> & { undoes: string },
): Promise<Written> {
  return carryOut(store, { ...act, what: 'undone' }, async (run) => {
    const taken = await findAct(run, act.undoes)
    if (taken === undefined) throw notRegistered('The act')
    if (taken.final) throw neverUndone(taken.final)
    const concerned = await readConcerned(run, [taken.id])
    return {
      item: taken.item,
      concerned: concerned.get(taken.id) ?? [],
      changes: changesBack(taken),
      expected: { records: taken.after, revision: taken.revision },
    }
  })
}
