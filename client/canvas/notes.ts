import type { picture } from '../locales/da/picture.ts'
import type { Drawing } from '../state/drawing.ts'
import type { ExposureMarks } from '../state/exposure-marks.ts'
import type { Note } from './marks-layer.ts'
import { wrapped } from './sizes.ts'

/** More actors inside than these are told by their discs and the legend alone. */
const most = 16

/** Beside each actor inside, which of the reorganised units it is in. */
export function notesOf(
  drawing: Drawing,
  { inside }: ExposureMarks,
  { exposure }: typeof picture,
): Note[] {
  const actors = drawing.things.filter(
    ({ sort, selects }) => sort === 'actor' && inside.has(selects.id),
  )
  if (actors.length > most) return []
  return actors.map(({ id, selects }) => ({
    id,
    lines: wrapped(exposure.inside(inside.get(selects.id))).split('\n'),
  }))
}
