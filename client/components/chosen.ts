/** What choosing a suggestion does to the view. */
import { $pathFrom, forgetPathStart } from '../state/path-start.ts'
import type { RowKey, Selection } from '../../server/domain/picture-question.ts'
import { administrationOn, topUnitsAbove } from '../../server/domain/units.ts'
import { $grouping, $lookup } from '../state/shown.ts'
import { actorsIn } from '../state/belonging.ts'
import { $view, changeView } from '../view/view-store.ts'
import { revealed } from '../state/reveal.ts'
import { isLarge } from '../../server/picture/lookup.ts'
import { answerOpened, focused, pathLit, roomEntered, selected } from '../view/transitions.ts'
import type { Suggestion } from './suggestions.ts'

/** Selects a thing in the network room, and takes away what hides it there. */
export function reveal(selection: Selection) {
  const grouping = $grouping.get()
  if (grouping) changeView(revealed(grouping, selection))
  else changeView((view) => selected(selection)(roomEntered('network')(view)))
}

/** The row of the legend that shows what belongs to a unit or to one below it; undefined when nothing does. */
export function rowOf(unit: string): RowKey | undefined {
  const lookup = $lookup.get()
  if (!lookup || actorsIn(lookup, [unit]).length === 0) return undefined
  const [top] = topUnitsAbove(administrationOn(lookup.network.units, lookup.day), [unit])
  return top === undefined ? undefined : `unit:${top}`
}

/** Selects the thing where it can be seen, opens the answer, or ends the path that is looked for at the actor. */
export function choose(opens: NonNullable<Suggestion['opens']>) {
  if ('interview' in opens) {
    changeView(answerOpened(opens.interview, opens.answer))
    return
  }
  const from = $pathFrom.get()
  forgetPathStart()
  if (from) changeView(pathLit(from, opens.selection.id))
  else if ($view.get().room === 'reorganisation') changeView(selected(opens.selection))
  else if (opens.selection.type === 'Actor' && isLarge($lookup.get())) {
    const focus = { actor: opens.selection.id, steps: 1 } as const
    changeView((view) => focused(focus)(roomEntered('network')(view)))
  } else {
    reveal(opens.selection)
    const { row } = opens
    if (row) changeView((view) => ({ ...view, showcased: [row] }), 'replace')
  }
}
