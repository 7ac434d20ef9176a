/** What is shown, in sentences: for who cannot see the picture, and for who wants it said. */
import type { ShownDrawing, ShownGroup, ShownSet } from './shown-drawing.ts'
import type { DrawableNetwork, DrawablePartnership } from '../../server/domain/network.ts'
import { tieRowOf } from '../../server/picture/rows.ts'
import type { TieRow } from '../../server/domain/picture-question.ts'
import { sidesOf, setIdOf } from '../../server/domain/sides.ts'
import type { picture } from '../locales/da/picture.ts'

type Texts = (typeof picture)['summary']

const rows: TieRow[] = ['FORMAL_PARTNERSHIP', 'COLLABORATION', 'GENERAL']

/**
 * The sentences, most important first.
 * @param texts the summary texts of the language of the view
 */
export function summaryOf(drawing: ShownDrawing, network: DrawableNetwork, texts: Texts): string[] {
  const partnerships = network.partnerships.filter(({ id }) => drawing.partnerships.has(id))
  const ties = countedTies(partnerships, texts)
  return [
    texts.shown(drawing.shown, drawing.of),
    ...foldedSentences(drawing, texts),
    ties.length > 0 ? texts.ties(ties) : texts.noTies,
    ...togetherSentences(drawing, partnerships, texts),
    ...mostSentences(drawing, partnerships, texts),
    ...groupSentences(drawing, texts),
  ]
}

/** How many there are of each tie, never added up: she calls only the formal ones partnerships. */
function countedTies(partnerships: readonly DrawablePartnership[], texts: Texts): string[] {
  const found = partnerships.map(tieRowOf)
  const counts = rows.map((row) => ({ row, n: found.filter((one) => one === row).length }))
  return counts.filter(({ n }) => n > 0).map(({ row, n }) => texts.tie(row, n))
}

const isOfSet = (partnership: DrawablePartnership, set: string) =>
  sidesOf(partnership.parties).some((side) => setIdOf(side) === set)

function foldedSentences(drawing: ShownDrawing, texts: Texts): string[] {
  const groups = drawing.things.filter((thing): thing is ShownGroup => thing.sort === 'folded')
  if (groups.length === 0) return []
  const largest = groups.toSorted((a, b) => b.actors - a.actors).slice(0, 3)
  return [
    texts.folded(groups.length, drawing.shown - drawing.singly),
    texts.largest(largest.map((group) => texts.sized(group.name, group.actors))),
  ]
}

/** More sets than these are not told one by one. */
const mostSets = 3

function togetherSentences(
  drawing: ShownDrawing,
  partnerships: DrawablePartnership[],
  texts: Texts,
): string[] {
  const names = namesOf(drawing)
  const sentences = setsOf(drawing).flatMap((set) => {
    const all = partnerships.filter((partnership) => isOfSet(partnership, set.selects.id))
    const named = set.members.flatMap((actor) => names.get(actor) ?? [])
    if (all.length === 0 || named.length < 2) return []
    return all.length === partnerships.length
      ? [texts.togetherInAll(named)]
      : [texts.together(named, countedTies(all, texts))]
  })
  return sentences.length > mostSets ? [] : sentences
}

/** Who has most of the partnerships shown, unless some are folded away, or these are too many or one side. */
function mostSentences(
  drawing: ShownDrawing,
  partnerships: DrawablePartnership[],
  texts: Texts,
): string[] {
  const names = namesOf(drawing)
  const counts = new Map<string, number>()
  for (const { parties, named } of partnerships) {
    if (!named) continue
    for (const actor of new Set(parties.map((party) => party.actor))) {
      if (names.has(actor)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
    }
  }
  const most = Math.max(0, ...counts.values())
  const actors = [...counts].filter(([, count]) => count === most).map(([actor]) => actor)
  const asOneSide = actors.length > 1 && setsOf(drawing).some((set) => isWithin(actors, set))
  if (drawing.folded > 0 || most < 2 || actors.length > 3 || asOneSide) return []
  return [
    texts.most(
      actors.flatMap((actor) => names.get(actor) ?? []),
      most,
    ),
  ]
}

function groupSentences(drawing: ShownDrawing, texts: Texts): string[] {
  const groups = drawing.things.filter((thing) => thing.sort === 'actor' && !thing.named)
  return groups.length > 0 ? [texts.groups(groups.length)] : []
}

const setsOf = (drawing: ShownDrawing) =>
  drawing.things.filter(
    (thing): thing is ShownSet => thing.sort === 'hull' || thing.sort === 'lozenge',
  )

const isWithin = (actors: readonly string[], { members }: ShownSet) =>
  actors.every((actor) => members.includes(actor))

/** By the id of the actor, the names of those drawn by themselves. */
function namesOf(drawing: ShownDrawing): Map<string, string> {
  return new Map(
    drawing.things.flatMap((thing) =>
      thing.sort === 'actor' ? [[thing.selects.id, thing.name] as const] : [],
    ),
  )
}
