/** What a row of the list says of interviews, equal to what the picture shows. */
import type { ShownThing } from '../state/shown-drawing.ts'
import type { picture } from '../locales/da/picture.ts'
import { askableIn } from '../../server/picture/counts.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { TwinRow } from './twin-rows.ts'

type Texts = (typeof picture)['evidence']

/** What stands in the columns of coverage and answers. */
export type Cells = [coverage: string, answers: string]

/** Of an actor or a folded group, where coverage is laid over the picture or the answers have been counted. */
export function cellsOf(
  thing: ShownThing,
  evidence: EvidenceMarks | undefined,
  texts: Texts,
): Cells | undefined {
  if (!evidence || !(evidence.isLaid || evidence.named)) return undefined
  if (thing.sort === 'folded') {
    const askable = askableIn(thing.coverages)
    return [askable > 0 ? texts.asked(thing.coverages.interviewed ?? 0, askable) : '', '']
  }
  if (thing.sort !== 'actor') return undefined
  const coverage = evidence.coverage.get(thing.selects.id)
  const named = evidence.named?.get(thing.selects.id)
  return [
    coverage ? texts.coverage[coverage] : '',
    named ? texts.named(named.answers, named.people) : '',
  ]
}

export function unconfirmedWords(
  about: TwinRow['about'],
  evidence: EvidenceMarks | undefined,
  { unconfirmed: word }: Texts,
): string[] {
  if (!evidence) return []
  const { actors, partnerships } = evidence.unconfirmed
  if ('tie' in about) return about.tie.partnerships.some((id) => partnerships.has(id)) ? [word] : []
  const { sort, selects } = 'thing' in about ? about.thing : about.party
  return sort === 'actor' && actors.has(selects.id) ? [word] : []
}
