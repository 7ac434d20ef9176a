/** How a network is folded: by what, which groups are opened, and where each actor stands for it. */
import { foldings, type Folding, type PictureQuestion } from '../domain/picture-question.ts'
import { groupsBy, groupsWithin, isWithout, type Group, type Grouping } from './groups.ts'

/** Above this many things a picture opens as its groups. */
export const most = 500

/** Above this many things it is not offered to draw all singly: it takes seconds, and nothing can be told apart. */
const mostSingly = 1500

/**
 * What is offered to fold a network by: whatever makes at least two groups of it, and not too many. `none` where the network
 * is small enough, or nothing else is possible.
 */
export function foldingsOf(grouping: Grouping): Folding[] {
  const possible = foldings.filter((folding) => {
    if (folding === 'none') return grouping.lookup.things <= mostSingly
    const groups = groupsBy(grouping, folding)
    return groups.length > 1 && groups.length <= most
  })
  return possible.length > 0 ? possible : ['none']
}

/**
 * What a network is folded by: as the question says where that is possible; else nothing for a small one, and for a large
 * one the first that gives half of the actors a group of their own.
 */
export function foldingOf(
  grouping: Grouping,
  question: Pick<PictureQuestion, 'foldedBy'>,
): Folding {
  const wish = question.foldedBy
  if (wish === 'none') return wish
  if (wish === undefined && grouping.lookup.things <= most) return 'none'
  const possible = foldingsOf(grouping)
  const chosen = possible.find((folding) => folding === wish)
  return chosen ?? possible.find((folding) => tellsApart(grouping, folding)) ?? 'none'
}

function tellsApart(grouping: Grouping, folding: Folding): boolean {
  if (folding === 'none') return true
  const without = groupsBy(grouping, folding).filter(({ id }) => isWithout(id))
  const left = without.reduce((sum, group) => sum + group.actors.length, 0)
  return 2 * left <= grouping.lookup.actors.size
}

/** Where an actor stands: in which opened group, and within which folded one, if any. */
export interface Spot {
  parent?: string
  folded?: string
}

export interface PlacedGroup extends Group {
  depth: 1 | 2
  opened: boolean
  parent?: string
}

export interface FoldedNetwork {
  folding: Folding
  groups: PlacedGroup[]
  /** By actor; an actor that stands by itself in the open has no entry. */
  spots: Map<string, Spot>
}

/** What of a folding is not folded: groups that are opened, and actors that stand by themselves outside any group. */
export interface Unfolded {
  opened: readonly string[]
  singled?: ReadonlySet<string> | undefined
}

/** The groups of a folding. */
export function foldedNetwork(
  grouping: Grouping,
  folding: Folding,
  { opened, singled }: Unfolded,
): FoldedNetwork {
  const open = new Set(opened)
  const groups: PlacedGroup[] = []
  const spots = new Map<string, Spot>()

  function place(whole: Group, depth: 1 | 2, parent?: string) {
    const actors = singled ? whole.actors.filter((actor) => !singled.has(actor)) : whole.actors
    const group = { ...whole, actors }
    const isOpen = open.has(group.id)
    groups.push({ ...group, depth, opened: isOpen, ...(parent && { parent }) })
    const spot = isOpen ? { parent: group.id } : { folded: group.id, ...(parent && { parent }) }
    const within = isOpen && depth === 1 ? groupsWithin(grouping, group) : []
    for (const part of within) place(part, 2, group.id)
    if (within.length === 0) for (const actor of group.actors) spots.set(actor, spot)
  }

  if (folding !== 'none') for (const group of groupsBy(grouping, folding)) place(group, 1)
  return { folding, groups, spots }
}

/** The group a picture is kept to; undefined when it is kept to none, or to one that there is not. */
export function groupKeptTo(
  grouping: Grouping,
  question: Pick<PictureQuestion, 'within' | 'foldedBy' | 'opened'>,
): PlacedGroup | undefined {
  if (question.within === undefined) return undefined
  const { groups } = foldedNetwork(grouping, foldingOf(grouping, question), question)
  return groups.find(({ id }) => id === question.within)
}
