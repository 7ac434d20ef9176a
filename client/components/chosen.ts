/** What choosing a suggestion does to the view. */
import { $grouping, $pathFrom } from '../state/shown.ts'
import { changeView } from '../state/session.ts'
import { revealed } from '../state/reveal.ts'
import { answerOpened, pathLit, roomEntered, selected } from '../state/transitions.ts'
import type { Selection } from '../state/view.ts'
import type { Suggestion } from './suggestions.ts'

/** Selects a thing in the network room, and takes away what hides it there. */
export function reveal(selection: Selection) {
  const grouping = $grouping.get()
  if (grouping) changeView(revealed(grouping, selection))
  else changeView((view) => selected(selection)(roomEntered('network')(view)))
}

/** Selects the thing where it can be seen, opens the answer, or ends the path that is looked for at the actor. */
export function choose({ opens }: Suggestion) {
  if ('interview' in opens) {
    changeView(answerOpened(opens.interview, opens.answer))
    return
  }
  const from = $pathFrom.get()
  $pathFrom.set(undefined)
  if (from) changeView(pathLit(from, opens.selection.id))
  else reveal(opens.selection)
}
