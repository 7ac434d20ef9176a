/** What the page is about, for its title: each element that shows something with a name of its own says so while it does. */
import { atom, computed } from 'nanostores'

/** What a room shows as a whole, and what is selected in it. */
export type TitleScope = 'room' | 'selection'

const $names = atom<ReadonlyMap<object, { scope: TitleScope; name: string }>>(new Map())

/** The most particular first: what is selected, then what the room shows. */
export const $namesInTitle = computed($names, (names) =>
  (['selection', 'room'] as const).flatMap((scope) =>
    [...names.values()].filter((one) => one.scope === scope).map(({ name }) => name),
  ),
)

/**
 * @param by who says so, and takes it back
 * @param name undefined when there is none
 */
export function nameInTitle(by: object, scope: TitleScope, name: string | undefined) {
  const names = new Map($names.get())
  if (names.get(by)?.name === name) return
  if (name === undefined) names.delete(by)
  else names.set(by, { scope, name })
  $names.set(names)
}
