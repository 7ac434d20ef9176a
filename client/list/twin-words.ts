/** What a row of the list says: its name, then kind and ties in words. */
import type { ShownThing } from '../state/shown-drawing.ts'
import type { TieRow } from '../../server/domain/picture-question.ts'
import { exposureClasses } from '../../server/domain/words.ts'
import type { picture } from '../locales/da/picture.ts'
import type { ExposureMarks } from '../state/exposure-marks.ts'
import type { ListedTie, TwinIndex } from './twin-index.ts'
import { cellsOf, unconfirmedWords, type Cells } from './twin-evidence.ts'
import type { TwinRow } from './twin-rows.ts'

type Texts = (typeof picture)['twin']
type ExposureTexts = (typeof picture)['exposure']
type Picture = Pick<typeof picture, 'twin' | 'evidence' | 'exposure'>

export interface RowWords {
  name: string
  /** Whether the name is one that is registered, not words of ours. */
  registered: boolean
  rest: string
  /** What stands in the columns of coverage and answers; undefined where they say nothing of it. */
  cells?: Cells | undefined
}

const ties: TieRow[] = ['FORMAL_PARTNERSHIP', 'COLLABORATION', 'GENERAL']

/** More names than these become a number. */
const mostNames = 3

export function wordsOf({ about }: TwinRow, index: TwinIndex, picture: Picture): RowWords {
  const texts = picture.twin
  const exposed = [
    ...unconfirmedWords(about, index.evidence, picture.evidence),
    ...exposedWords(about, index.marks, picture.exposure),
  ]
  if ('tie' in about) {
    const name = tieWords(about.tie, index, texts)
    return { name, registered: false, rest: exposed.join(', ') }
  }
  const thing = 'party' in about ? about.party : about.thing
  const { name } = thing
  const registered = thing.sort === 'actor'
  if ('party' in about)
    return { name, registered, rest: [sortWords(thing, texts), ...exposed].join(', ') }
  const parts = [
    sortWords(thing, texts),
    ...tieCounts(index.ties.get(thing.id) ?? [], { thing, index, texts }),
    thing.dimmed && texts.dimmed,
    thing.onPath && texts.onPath,
    ...exposed,
  ]
  const cells = cellsOf(thing, index.evidence, picture.evidence)
  return { name, registered, rest: parts.filter(Boolean).join(', '), cells }
}

function sortWords(thing: ShownThing, texts: Texts): string {
  switch (thing.sort) {
    case 'actor':
      return thing.named ? texts.kinds[thing.kind] : texts.group
    case 'folded':
      return texts.folded(thing.actors)
    case 'opened':
      return texts.opened(thing.actors)
    case 'hull':
    case 'lozenge':
      return texts.togetherAlone
    case 'joint':
      return ''
  }
}

function tieWords({ tie, name, partnerships, others }: ListedTie, index: TwinIndex, texts: Texts) {
  const names = shortened(namesOf(others, index), texts)
  const words = tie ? texts.tieWith(tie, names) : texts.bundle(partnerships.length, names)
  return name === undefined ? words : `${name}, ${words}`
}

interface Counted {
  thing: ShownThing
  index: TwinIndex
  texts: Texts
}

/** “1 samarbejde med …” for each sort of tie there is. */
function tieCounts(listed: readonly ListedTie[], { thing, index, texts }: Counted): string[] {
  if (thing.sort === 'opened') return []
  if (listed.length === 0) return thing.sort === 'actor' ? [texts.noTies] : []
  const bundled = listed.filter(({ tie }) => tie === undefined)
  const counts = ties.flatMap((tie) => {
    const own = listed.filter((one) => one.tie === tie)
    const names = namesOf(new Set(own.flatMap(({ others }) => others)), index)
    return own.length > 0 ? [texts.ties(tie, own.length, shortened(names, texts))] : []
  })
  if (bundled.length === 0) return counts
  const names = namesOf(new Set(bundled.flatMap(({ others }) => others)), index)
  const partnerships = bundled.reduce((sum, one) => sum + one.partnerships.length, 0)
  return [...counts, texts.bundle(partnerships, shortened(names, texts))]
}

function namesOf(ids: Iterable<string>, { things }: TwinIndex): string[] {
  return [...ids].flatMap((id) => things.get(id)?.name ?? [])
}

function shortened(names: string[], texts: Texts): string[] {
  if (names.length <= mostNames + 1) return names
  return [...names.slice(0, mostNames), texts.others(names.length - mostNames)]
}

/** What a row says about a reorganisation, equal to what the picture marks. */
function exposedWords(
  about: TwinRow['about'],
  marks: ExposureMarks | undefined,
  texts: ExposureTexts,
): string[] {
  if (!marks || marks.phase === 'before') return []
  if ('tie' in about) return marks.phase === 'changes' ? exposedTie(about.tie, marks, texts) : []
  return exposedActor('thing' in about ? about.thing : about.party, marks, texts)
}

/** The class of a partnership, or of a bundle how many there are of each. */
function exposedTie(
  { partnerships }: ListedTie,
  { classes, lit }: ExposureMarks,
  texts: ExposureTexts,
) {
  const words = exposureClasses.flatMap((of) => {
    const count = partnerships.filter((id) => classes.get(id) === of).length
    if (count === 0) return []
    return [partnerships.length === 1 ? texts.classed(of) : texts.counted(of, count)]
  })
  return partnerships.some((id) => lit?.partnerships.has(id)) ? [...words, texts.lit] : words
}

function exposedActor(
  { sort, selects }: ShownThing,
  marks: ExposureMarks,
  texts: ExposureTexts,
): string[] {
  if (sort !== 'actor') return []
  const { id } = selects
  const isInside = marks.phase === 'changes' && marks.inside.has(id)
  return [
    ...(isInside ? [texts.inside(marks.inside.get(id))] : []),
    ...(marks.isolated.has(id) ? [texts.isolated] : []),
    ...(marks.lit?.actors.has(id) ? [texts.lit] : []),
  ]
}
