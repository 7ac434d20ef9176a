/** Which things and lines of a drawing have a sign of coverage, or of what nobody has confirmed. */
import type { ShownDrawing, ShownThing } from '../state/shown-drawing.ts'
import { askableIn } from '../../server/picture/counts.ts'
import type { DrawnGroup, DrawnLine } from '../../server/picture/drawing.ts'
import type { EvidenceMarks } from '../state/evidence-marks.ts'
import type { EvidenceSign } from './evidence-signs.ts'

export interface PlacedSign {
  /** Of the thing or line. */
  id: string
  sign: EvidenceSign
  /** Of a folded group: "3/12" of its actors are interviewed. */
  count?: string
}

export function placedSigns({ things, lines }: ShownDrawing, marks: EvidenceMarks): PlacedSign[] {
  return [
    ...(marks.isLaid ? things.flatMap((thing) => coverageSigns(thing, marks)) : []),
    ...[...things, ...lines]
      .filter((one) => isUnconfirmed(one, marks))
      .map(({ id }): PlacedSign => ({ id, sign: 'suggested' })),
  ]
}

function coverageSigns(thing: ShownThing, { coverage }: EvidenceMarks): PlacedSign[] {
  const { id, sort, selects } = thing
  if (sort === 'folded') return groupSigns(thing)
  const sign = sort === 'actor' && coverage.get(selects.id)
  return sign ? [{ id, sign }] : []
}

function groupSigns({ id, coverages }: DrawnGroup): PlacedSign[] {
  const askable = askableIn(coverages)
  const { interviewed = 0, 'named-by-others': named = 0 } = coverages
  if (askable === 0) return []
  const sign = interviewed > 0 ? 'interviewed' : named > 0 ? 'named-by-others' : 'not-asked'
  return [{ id, sign, count: `${interviewed}/${askable}` }]
}

/** A line between three or more sides has its sign on the joint; a bundle has one for any of its partnerships. */
function isUnconfirmed(one: ShownThing | DrawnLine, { unconfirmed }: EvidenceMarks): boolean {
  const { sort, selects } = one
  if (sort === 'actor') return unconfirmed.actors.has(selects.id)
  if (sort === 'bundle') return one.partnerships.some((id) => unconfirmed.partnerships.has(id))
  const isPartnership = sort === 'joint' || sort === 'partnership'
  return isPartnership && unconfirmed.partnerships.has(selects.id)
}
