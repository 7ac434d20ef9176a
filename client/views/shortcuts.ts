/** Keys that work everywhere on the page. */
import { $singleKeys } from '../state/single-keys.ts'
import { $pathFrom, forgetPathStart } from '../state/path-start.ts'
import { $toast, closeToast } from '../state/toast.ts'
import type { Steps } from '../../server/domain/picture-question.ts'
import { redoLast, undoLast } from '../state/acts.ts'
import { $filtersOpen, $sheet, closeFilters, closeSheet } from '../state/panels.ts'
import { changeView } from '../view/view-store.ts'
import { listToggled, steppedBack, stepsTaken } from '../view/transitions.ts'

/** What the keys open. */
export interface Opens {
  search: () => void
  help: () => void
}

/** Keys typed into a field are text. */
function isTyped(event: KeyboardEvent): boolean {
  const [target] = event.composedPath()
  return target instanceof HTMLElement && target.matches('input, select, textarea')
}

const isHeld = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey

/** Keys pressed in a dialog are the dialog's. */
const isInDialog = (event: KeyboardEvent) =>
  event.composedPath().some((node) => node instanceof HTMLDialogElement)

/** One thing at a time: what was told, what lies over the picture, then what was being looked for, then the view. */
function stepBack() {
  const isSheet = matchMedia('(width < 900px)').matches
  if ($toast.get()) closeToast()
  else if ($filtersOpen.get()) closeFilters()
  else if (isSheet && $sheet.get() !== 'name') closeSheet()
  else if ($pathFrom.get()) forgetPathStart()
  else changeView(steppedBack)
}

function singleKey(key: string, opens: Opens): (() => void) | undefined {
  if (/^[1-4]$/.test(key)) return () => changeView(stepsTaken(Number(key) as Steps))
  const acts: Record<string, () => void> = {
    '/': opens.search,
    '?': opens.help,
    l: () => changeView(listToggled),
  }
  return acts[key.toLowerCase()]
}

/** Of keys held with another, only those that undo and redo are ours. */
function heldKey({ key, shiftKey, altKey }: KeyboardEvent): (() => void) | undefined {
  if (altKey || key.toLowerCase() !== 'z') return undefined
  return () => void (shiftKey ? redoLast() : undoLast())
}

/** Takes a key for the whole page, unless something on the page has taken it already. */
export function takeKey(event: KeyboardEvent, opens: Opens) {
  if (event.defaultPrevented || isTyped(event) || isInDialog(event)) return
  if (event.key === 'Escape' && !isHeld(event)) {
    stepBack()
    return
  }
  const act = isHeld(event)
    ? heldKey(event)
    : $singleKeys.get()
      ? singleKey(event.key, opens)
      : undefined
  if (!act) return
  event.preventDefault()
  act()
}
