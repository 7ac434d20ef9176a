/** What the filters and the focus of a question let through. */
import type { Focus, PictureQuestion, RowKey } from '../domain/picture-question.ts'
import type { Lookup, Sided } from './lookup.ts'

export interface Visible {
  actors: ReadonlySet<string>
  partnerships: ReadonlySet<string>
}

/**
 * An actor is let through unless its kind, its coverage or all its units are switched off, or every partnership it has
 * is of a tie that is switched off: who hides collaborations does not want to look at what only they tie. A partnership
 * is let through when all its rows are, and at least two of its sides keep an actor. A focus keeps what is within its steps
 * along what is left, and its own actor in any case.
 * @param within the only actors let through, when the picture is kept to a group
 */
export function visibleIn(
  lookup: Lookup,
  question: Pick<PictureQuestion, 'hidden' | 'focus'>,
  within?: ReadonlySet<string>,
): Visible {
  const hidden = new Set(question.hidden)
  const tied = (sided: Sided) => !hidden.has(`tie:${sided.tie}`)
  const kept = (sided: Sided) => !sided.rows.some((row) => hidden.has(row))
  const actors = new Set<string>()
  for (const id of within ?? lookup.actors.keys()) {
    if (!switchedOff(lookup, id, hidden) && !tiedOnlyByHidden(lookup, id, tied)) actors.add(id)
  }
  const { focus: wish } = question
  const focus = wish && lookup.actors.has(wish.actor) ? wish : undefined
  if (focus) actors.add(focus.actor)
  const partnerships = keptAmong(lookup, actors, kept)
  return focus ? around(lookup, focus, { actors, partnerships }) : { actors, partnerships }
}

/** An actor with several units is switched off when all of them are; of its other rows one is enough. */
function switchedOff(lookup: Lookup, actor: string, hidden: ReadonlySet<RowKey>): boolean {
  const rows = lookup.rows.get(actor) ?? []
  const units = rows.filter((row) => row.startsWith('unit:'))
  if (units.length > 0 && units.every((row) => hidden.has(row))) return true
  return rows.some((row) => !row.startsWith('unit:') && hidden.has(row))
}

function tiedOnlyByHidden(lookup: Lookup, actor: string, tied: (sided: Sided) => boolean) {
  const all = lookup.partnershipsOf.get(actor)
  return all !== undefined && !all.some(tied)
}

/** The partnerships that `isLeft` lets through and of which two sides keep an actor. */
function keptAmong(
  lookup: Lookup,
  actors: ReadonlySet<string>,
  isLeft: (sided: Sided) => boolean,
): Set<string> {
  const kept = new Set<string>()
  for (const [id, sided] of lookup.sided) {
    if (!isLeft(sided)) continue
    const sides = sided.sides.filter((side) => side.some((party) => actors.has(party.actor)))
    if (sides.length > 1) kept.add(id)
  }
  return kept
}

/** What is within the steps of a focus; a step goes from an actor to any other party of one of its partnerships. */
function around(lookup: Lookup, { actor, steps }: Focus, visible: Visible): Visible {
  const near = new Set([actor])
  let edge = [actor]
  for (let step = 0; step < steps; step++) {
    const next = edge
      .flatMap((id) => neighboursOf(lookup, id, visible))
      .filter((id) => !near.has(id))
    edge = [...new Set(next)]
    for (const id of edge) near.add(id)
  }
  const among = (sided: Sided) => visible.partnerships.has(sided.partnership.id)
  return { actors: near, partnerships: keptAmong(lookup, near, among) }
}

function neighboursOf(lookup: Lookup, actor: string, visible: Visible): string[] {
  return (lookup.partnershipsOf.get(actor) ?? [])
    .filter((sided) => visible.partnerships.has(sided.partnership.id))
    .flatMap((sided) => sided.partnership.parties.map((party) => party.actor))
    .filter((id) => visible.actors.has(id))
}
