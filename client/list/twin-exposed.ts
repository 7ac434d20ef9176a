/** What a row of the list says about a reorganisation, equal to what the picture marks. */
import type { ShownThing } from '../state/shown-drawing.ts'
import { exposureClasses } from '../../server/domain/words.ts'
import type { picture } from '../locales/da/picture.ts'
import type { ExposureMarks } from '../state/exposure-marks.ts'
import type { ListedTie } from './twin-index.ts'
import type { TwinRow } from './twin-rows.ts'

type Texts = (typeof picture)['exposure']

export function exposedWords(
  about: TwinRow['about'],
  marks: ExposureMarks | undefined,
  texts: Texts,
): string[] {
  if (!marks || marks.phase === 'before') return []
  if ('tie' in about) return marks.phase === 'changes' ? tieWords(about.tie, marks, texts) : []
  return actorWords('thing' in about ? about.thing : about.party, marks, texts)
}

/** The class of a partnership, or of a bundle how many there are of each. */
function tieWords({ partnerships }: ListedTie, { classes, lit }: ExposureMarks, texts: Texts) {
  const words = exposureClasses.flatMap((of) => {
    const count = partnerships.filter((id) => classes.get(id) === of).length
    if (count === 0) return []
    return [partnerships.length === 1 ? texts.classed(of) : texts.counted(of, count)]
  })
  return partnerships.some((id) => lit?.partnerships.has(id)) ? [...words, texts.lit] : words
}

function actorWords({ sort, selects }: ShownThing, marks: ExposureMarks, texts: Texts): string[] {
  if (sort !== 'actor') return []
  const { id } = selects
  const isInside = marks.phase === 'changes' && marks.inside.has(id)
  return [
    ...(isInside ? [texts.inside(marks.inside.get(id))] : []),
    ...(marks.isolated.has(id) ? [texts.isolated] : []),
    ...(marks.lit?.actors.has(id) ? [texts.lit] : []),
  ]
}
