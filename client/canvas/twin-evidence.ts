/** What a row of the list says of interviews, equal to what the picture shows, and the orders the list can stand in. */
import type { picture } from '../locales/da/picture.ts'
import { askableIn } from '../state/coverage.ts'
import type { DrawnThing } from '../state/drawing.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { TwinRow } from './twin-rows.ts'

type Texts = (typeof picture)['evidence']

export const orders = ['name', 'coverage', 'answers'] as const
export type Order = (typeof orders)[number]

/** What stands in the columns of coverage and answers. */
export type Cells = [coverage: string, answers: string]

/** Whom nobody has asked stands first: there is something to do. */
const ranks = { 'not-asked': 0, 'named-by-others': 1, interviewed: 2, none: 3 } as const

/** Compares two things; 0 where only their names tell them apart. */
export function inOrder(order: Order, evidence: EvidenceMarks | undefined) {
  const rankOf = ({ sort, selects }: DrawnThing): number => {
    const actor = sort === 'actor' ? selects.id : ''
    if (order === 'coverage') return ranks[evidence?.coverage.get(actor) ?? 'none']
    return order === 'answers' ? -(evidence?.named?.get(actor)?.answers ?? 0) : 0
  }
  return (one: DrawnThing, other: DrawnThing) => rankOf(one) - rankOf(other)
}

/** Of an actor or a folded group, where coverage is laid over the picture or the answers have been counted. */
export function cellsOf(
  thing: DrawnThing,
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
