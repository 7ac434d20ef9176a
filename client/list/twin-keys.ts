/** What each key does on a row of the list. */
import type { Steps } from '../../server/domain/picture-question.ts'
import { treeMove } from '../design/tree.ts'
import { emit } from '../events.ts'
import { rowAbove, type TwinRow } from './twin-rows.ts'

/** What is to be done for a key. */
export type Act = OwnAct | AskedAct

/** Done in the list itself. */
type OwnAct =
  | { do: 'go'; to: number }
  | { do: 'lead'; to: string }
  | { do: 'expand' | 'collapse'; key: string }
  /** Space takes back what is selected; what keeps stays selected. */
  | { do: 'select'; keeps?: true }

/** Asked of others: the view opens and focuses, the picture moves and zooms. */
type AskedAct =
  | { do: 'open' | 'fold'; group: string }
  | { do: 'focus'; actor: string; steps: Steps }
  | { do: 'move'; id: string; x: number; y: number }
  | { do: 'zoom'; to: 'in' | 'out' | 'fit' }

export function ask(from: EventTarget, act: AskedAct) {
  switch (act.do) {
    case 'open':
      emit(from, 'group-open', { id: act.group })
      break
    case 'fold':
      emit(from, 'group-fold', { id: act.group })
      break
    case 'focus':
      emit(from, 'actor-focus', { actor: act.actor, steps: act.steps })
      break
    case 'move':
      emit(from, 'thing-move', { id: act.id, x: act.x, y: act.y })
      break
    case 'zoom':
      emit(from, 'picture-zoom', { to: act.to })
      break
  }
}

/** Pixels that an arrow moves a thing by. */
export const moveBy = 16

const arrows: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'>

/** @returns undefined for a key the list leaves to the page */
export function actFor(
  { key, shiftKey }: Key,
  rows: readonly TwinRow[],
  at: number,
): Act | undefined {
  const row = rows[at]
  if (!row) return undefined
  const arrow = arrows[key]
  if (shiftKey && arrow) return moving(row, arrow)
  if ('party' in row.about && key === 'ArrowRight') return { do: 'lead', to: row.about.party.id }
  const { expanded } = row
  const above = rowAbove(rows, at)
  const move = treeMove(key, { at, last: rows.length - 1, expanded, above })
  if (move) return 'go' in move ? { do: 'go', to: move.go } : turning(row, move.turn)
  if (key === 'Enter') return entering(row)
  if (key === ' ') return { do: 'select' }
  return zooming(key) ?? stepping(key, row)
}

function moving(row: TwinRow, [x, y]: readonly [number, number]): Act | undefined {
  if (!('thing' in row.about)) return undefined
  return { do: 'move', id: row.id, x: x * moveBy, y: y * moveBy }
}

/** An opened group is folded where it stands in the picture too. */
function turning({ key, about, selects }: TwinRow, open: boolean): Act {
  if (open) return { do: 'expand', key }
  const isOpened = 'thing' in about && about.thing.sort === 'opened'
  return isOpened ? { do: 'fold', group: selects.id } : { do: 'collapse', key }
}

function entering(row: TwinRow): Act {
  if ('tie' in row.about) return { do: 'select', keeps: true }
  const thing = 'thing' in row.about ? row.about.thing : row.about.party
  if (thing.sort === 'folded') return { do: 'open', group: thing.selects.id }
  if (thing.sort === 'opened') return { do: 'fold', group: thing.selects.id }
  return stepping('1', row) ?? { do: 'select' }
}

function stepping(key: string, { selects }: TwinRow): Act | undefined {
  const steps = ([1, 2, 3, 4] as const).find((one) => String(one) === key)
  if (steps === undefined || selects.type !== 'Actor') return undefined
  return { do: 'focus', actor: selects.id, steps }
}

function zooming(key: string): Act | undefined {
  if (key === '+') return { do: 'zoom', to: 'in' }
  if (key === '-' || key === '−') return { do: 'zoom', to: 'out' }
  return key === '0' ? { do: 'zoom', to: 'fit' } : undefined
}
