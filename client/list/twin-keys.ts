/** What each key does on a row of the list. */
import type { Steps } from '../../server/domain/picture-question.ts'
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
  const last = rows.length - 1
  switch (key) {
    case 'ArrowDown':
      return { do: 'go', to: Math.min(last, at + 1) }
    case 'ArrowUp':
      return { do: 'go', to: Math.max(0, at - 1) }
    case 'Home':
      return { do: 'go', to: 0 }
    case 'End':
      return { do: 'go', to: last }
    case 'ArrowRight':
      return alongTie(row, at)
    case 'ArrowLeft':
      return backAlong(row, rows, at)
    case 'Enter':
      return entering(row)
    case ' ':
      return { do: 'select' }
    default:
      return zooming(key) ?? stepping(key, row)
  }
}

function moving(row: TwinRow, [x, y]: readonly [number, number]): Act | undefined {
  if (!('thing' in row.about)) return undefined
  return { do: 'move', id: row.id, x: x * moveBy, y: y * moveBy }
}

/** Into what is below, and from a party on to where it stands itself. */
function alongTie(row: TwinRow, at: number): Act | undefined {
  if ('party' in row.about) return { do: 'lead', to: row.about.party.id }
  if (row.expanded === undefined) return undefined
  return row.expanded ? { do: 'go', to: at + 1 } : { do: 'expand', key: row.key }
}

function backAlong(row: TwinRow, rows: readonly TwinRow[], at: number): Act {
  if (!row.expanded) return { do: 'go', to: rowAbove(rows, at) }
  const opened = 'thing' in row.about && row.about.thing.sort === 'opened'
  return opened ? { do: 'fold', group: row.selects.id } : { do: 'collapse', key: row.key }
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
