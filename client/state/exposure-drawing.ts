/** What the picture of a reorganisation draws: what counts, folded where it is large, and what is left of it after. */
import type { ShownDrawing, ShownThing } from './shown-drawing.ts'
import type { ExposureAnswer } from '../../server/contract/exposure.ts'
import type { NetworkAnswer } from '../../server/contract/network.ts'
import type { DrawnLine } from '../../server/picture/drawing.ts'
import { isAtRisk, type ExposureMarks } from './exposure-marks.ts'
import { most } from '../../server/picture/folding.ts'
import { lookupOf } from '../../server/picture/lookup.ts'

/** More actors than these are not taken out of their groups: so many can be told apart beside the groups. */
const mostSingly = 40

/**
 * Keeps, of a network, the partnerships that an exposure counts and the collaborations spoken of in general. The same
 * value comes back as long as it would be equal, so that nothing is laid out anew for another choice of units.
 */
export function countedKeeper(): (network: NetworkAnswer, answer: ExposureAnswer) => NetworkAnswer {
  let known: { of: NetworkAnswer; by: string; counted: NetworkAnswer } | undefined
  return (network, answer) => {
    const { readOn, filter } = answer
    const by = JSON.stringify([readOn, filter.ties, filter.statuses])
    if (known?.of === network && known.by === by) return known.counted
    const ids = new Set(Object.values(answer.classes).flat())
    for (const { partnership } of answer.general) ids.add(partnership)
    const partnerships = network.partnerships.filter(({ id }) => ids.has(id))
    known = { of: network, by, counted: { ...network, partnerships } }
    return known.counted
  }
}

/** Which actors of a folded network stand by themselves, and how much of what is at risk is seen by that. */
export interface Singled {
  actors: ReadonlySet<string>
  /** Partnerships at risk all of whose parties stand by themselves. */
  shown: number
  /** All that are at risk. */
  of: number
}

/** The parties of what is most exposed, as many as there is room for; undefined for a network that is drawn whole. */
export function singledOut(counted: NetworkAnswer, answer: ExposureAnswer): Singled | undefined {
  const lookup = lookupOf(counted, answer.readOn)
  if (lookup.things <= most) return undefined
  const atRisk = [...answer.classes.direct, ...answer.classes.indirect]
  const actors = new Set<string>()
  let shown = 0
  for (const id of atRisk) {
    const parties = lookup.sided.get(id)?.partnership.parties ?? []
    const added = new Set(parties.map(({ actor }) => actor).filter((actor) => !actors.has(actor)))
    if (actors.size + added.size > mostSingly) continue
    for (const actor of added) actors.add(actor)
    shown++
  }
  return { actors, shown, of: atRisk.length }
}

/** What is left of a drawing when everything at risk is gone; nothing that stays stands elsewhere. */
export function leftAfter(drawing: ShownDrawing, { classes }: ExposureMarks): ShownDrawing {
  const stays = (partnership: string) => !isAtRisk(classes.get(partnership))
  const lines = drawing.lines.flatMap((line): DrawnLine[] => {
    const partnerships = line.partnerships.filter(stays)
    if (line.sort !== 'member' && partnerships.length === 0) return []
    return [partnerships.length < line.partnerships.length ? { ...line, partnerships } : line]
  })
  const tied = new Set(
    lines.filter(({ sort }) => sort !== 'member').flatMap(({ from, to }) => [from, to]),
  )
  // A set is there as long as one of its partnerships is.
  const isLeft = ({ sort, id }: ShownThing) =>
    (sort !== 'joint' && sort !== 'hull' && sort !== 'lozenge') || tied.has(id)
  const things = drawing.things.filter(isLeft)
  const ids = new Set(things.map(({ id }) => id))
  return {
    ...drawing,
    things,
    lines: lines.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    partnerships: new Set([...drawing.partnerships].filter(stays)),
  }
}

/** The whole drawing, a bundle of which something is gone no thicker than what is left of it. */
export function thinBundles(drawing: ShownDrawing, left: ShownDrawing): ShownDrawing {
  if (left === drawing) return drawing
  const lines = new Map(left.lines.map((line) => [line.id, line]))
  return { ...drawing, lines: drawing.lines.map((line) => lines.get(line.id) ?? line) }
}
