/** The rows of the list: things, under each its ties, under each of these whom it leads to. */
import type { ShownThing } from '../state/shown-drawing.ts'
import type { Selection } from '../../server/domain/picture-question.ts'
import type { ListedTie, TwinIndex } from './twin-index.ts'

export interface TwinRow {
  /** Unique among the rows and the same from one drawing to the next. */
  key: string
  /** The thing, or the line or joint, that the row stands for in the picture. */
  id: string
  level: number
  /** Undefined where there is nothing below. */
  expanded?: boolean
  /** Its place among its siblings, from 1, and how many they are. */
  position: number
  size: number
  selects: Selection
  /** What the row is about: a thing of its own, a tie, or someone a tie leads to. */
  about: { thing: ShownThing } | { tie: ListedTie } | { party: ShownThing }
}

interface Siblings {
  level: number
  position: number
  size: number
}

/** @param expanded keys of the rows whose ties or parties are shown; an opened group always shows what is in it */
export function twinRows(index: TwinIndex, expanded: ReadonlySet<string>): TwinRow[] {
  const rows: TwinRow[] = []
  addThings(index.inside.get('') ?? [], 1)
  return rows

  function addThings(ids: readonly string[], level: number) {
    for (const [at, id] of ids.entries()) {
      const thing = index.things.get(id)
      if (thing) addThing(thing, { level, position: at + 1, size: ids.length })
    }
  }

  function addThing(thing: ShownThing, siblings: Siblings) {
    const { id, selects } = thing
    const ties = index.ties.get(id) ?? []
    const opened = thing.sort === 'opened'
    const open = opened || expanded.has(id)
    const expands = opened || ties.length > 0
    rows.push({
      ...{ key: id, id, selects, about: { thing } },
      ...siblings,
      ...(expands && { expanded: open }),
    })
    if (opened) addThings(index.inside.get(id) ?? [], siblings.level + 1)
    else if (open) addTies(id, ties, siblings.level + 1)
  }

  function addTies(under: string, ties: readonly ListedTie[], level: number) {
    for (const [at, tie] of ties.entries()) {
      const key = `${under}>${tie.id}`
      const open = expanded.has(key)
      rows.push({
        ...{ key, id: tie.id, selects: tie.selects, about: { tie } },
        ...{ level, position: at + 1, size: ties.length },
        expanded: open,
      })
      if (open) addParties(key, tie.others, level + 1)
    }
  }

  function addParties(under: string, others: readonly string[], level: number) {
    for (const [at, id] of others.entries()) {
      const party = index.things.get(id)
      if (!party) continue
      rows.push({
        ...{ key: `${under}>${id}`, id, selects: party.selects, about: { party } },
        ...{ level, position: at + 1, size: others.length },
      })
    }
  }
}

/** The row one level up, by its place in the list; itself at the top. */
export function rowAbove(rows: readonly TwinRow[], at: number): number {
  const level = rows[at]?.level ?? 1
  for (let above = at - 1; above >= 0; above--) if ((rows[above]?.level ?? 1) < level) return above
  return at
}

/** What must be expanded, and the key of the row, for a selection to stand in the list; undefined where it is not drawn. */
export function rowOf(
  index: TwinIndex,
  { type, id }: Selection,
): { key: string; expand: string[] } | undefined {
  const isIt = (selects: Selection) => selects.type === type && selects.id === id
  for (const thing of index.things.values()) {
    if (thing.sort !== 'joint' && isIt(thing.selects)) return { key: thing.id, expand: [] }
  }
  for (const [owner, ties] of index.ties) {
    const tie = ties.find((one) => isIt(one.selects))
    if (tie) return { key: `${owner}>${tie.id}`, expand: [owner] }
  }
  return undefined
}
