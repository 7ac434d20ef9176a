import type { View } from '../../view/view.ts'

/**
 * A lit path is what the panel is about until something else than its ends is selected.
 * @returns the two ends, or undefined
 */
export function pathInView({ path, selected }: View): View['path'] {
  const isEnd =
    selected?.type === 'Actor' && (selected.id === path?.from || selected.id === path?.to)
  return selected === undefined || isEnd ? path : undefined
}
