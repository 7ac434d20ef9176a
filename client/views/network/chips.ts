/** The chips of the standing bar: each thing that narrows or fades what is shown, and what takes it away. */
import { rowOfKey, type Folding, type RowKey } from '../../../server/domain/picture-question.ts'
import type { Messages } from '../../locales/messages.ts'
import type { Lookup } from '../../../server/picture/lookup.ts'
import {
  dayChosen,
  foldedAs,
  focusLeft,
  groupLeft,
  groupsFolded,
  pathCleared,
  rowsShown,
  showcaseLeft,
} from '../../view/transitions.ts'
import type { View } from '../../view/view.ts'
import { rowName } from '../../components/row-name.ts'

export interface Chip {
  text: string
  /** The view without it. */
  removed: (view: View) => View
  /** The chip of the focus also holds its steps. */
  steps?: boolean
}

/** In the order they are shown: where one is, what is lit, what is left out. */
export function chipsOf(
  view: View,
  messages: Messages,
  { lookup, within }: { lookup: Lookup | undefined; within: string | undefined },
): Chip[] {
  const { bar } = messages.frame
  const actor = (id: string) => lookup?.actors.get(id)?.name ?? id
  const { focus, path, asOf, foldedBy, opened } = view
  const names = (rows: readonly RowKey[]) => rows.map((row) => rowName(row, messages, lookup))
  const beside = opened.filter((group) => group !== view.within).length
  const one = (text: string | undefined, removed: Chip['removed']): Chip[] =>
    text ? [{ text, removed }] : []
  return [
    ...one(focus && bar.focus(actor(focus.actor)), focusLeft).map((chip) => ({
      ...chip,
      steps: true,
    })),
    ...one(within && bar.within(within), groupLeft),
    ...one(path && bar.path(actor(path.from), actor(path.to)), pathCleared),
    ...one(asOf && bar.asOf(asOf), dayChosen(undefined)),
    ...one(foldedBy && foldingText(foldedBy, messages), foldedAs(undefined)),
    ...one(beside > 0 ? bar.opened(beside) : undefined, groupsFolded),
    ...bySection(view.showcased).map((rows) => ({
      text: bar.showcased(names(rows)),
      removed: showcaseLeft(rows),
    })),
    ...bySection(view.hidden).map((rows) => ({
      text: bar.hidden(names(rows)),
      removed: rowsShown(rows),
    })),
  ]
}

/** The rows of each section of the legend together, in the order they were chosen. */
function bySection(rows: readonly RowKey[]): RowKey[][] {
  const sections = new Map<string, RowKey[]>()
  for (const row of rows) {
    const section = rowOfKey(row).sort
    sections.set(section, [...(sections.get(section) ?? []), row])
  }
  return [...sections.values()]
}

const foldingText = (folding: Folding, { frame, words }: Messages) =>
  folding === 'none' ? frame.bar.unfolded : frame.bar.foldedBy(words.foldings[folding])
