/** What a group holds and leads to, of everything registered: filters change what is shown, not what a group is. */
import type { Actor } from '../domain/network.ts'
import type { PictureQuestion } from '../domain/picture-question.ts'
import { coveragesAmong, kindsAmong, type Coverages, type Kinds } from './counts.ts'
import { foldedNetwork, foldingOf, type PlacedGroup } from './folding.ts'
import type { Grouping } from './groups.ts'

export interface GroupFacts {
  group: PlacedGroup
  kinds: Kinds
  /** Of its named actors. */
  coverages: Coverages
  /** The groups outside that its partnerships lead to, most first. */
  outward: { group: PlacedGroup; partnerships: number }[]
  /** Those of its actors that have most partnerships, most first. */
  connected: { actor: Actor; partnerships: number }[]
}

/** Groups and actors that are listed. */
const listed = 8

/** The group by its id, or undefined when the folding asked for has none such. Linear in the network. */
export function groupFactsOf(
  grouping: Grouping,
  question: Pick<PictureQuestion, 'foldedBy' | 'opened'>,
  id: string,
): GroupFacts | undefined {
  const { groups } = foldedNetwork(grouping, foldingOf(grouping, question), question)
  const group = groups.find((one) => one.id === id)
  if (!group) return undefined
  return {
    group,
    kinds: kindsAmong(grouping.lookup, group.actors),
    coverages: coveragesAmong(grouping.lookup, group.actors),
    outward: outwardOf(grouping, group, groups),
    connected: connectedIn(grouping, group),
  }
}

/** Each partnership is counted once for each group outside that it leads to. */
function outwardOf({ lookup }: Grouping, group: PlacedGroup, groups: readonly PlacedGroup[]) {
  const groupOf = groupsBeside(group, groups)
  const found = new Map<PlacedGroup, Set<string>>()
  for (const actor of group.actors) {
    for (const { partnership } of lookup.partnershipsOf.get(actor) ?? []) {
      for (const party of partnership.parties) {
        const outside = groupOf.get(party.actor)
        if (outside) found.set(outside, (found.get(outside) ?? new Set()).add(partnership.id))
      }
    }
  }
  return [...found]
    .map(([outside, partnerships]) => ({ group: outside, partnerships: partnerships.size }))
    .sort((a, b) => b.partnerships - a.partnerships || (a.group.id < b.group.id ? -1 : 1))
    .slice(0, listed)
}

/** By actor outside a group, the group it is in: of those that stand in the same opened group, else of the whole. */
function groupsBeside(group: PlacedGroup, groups: readonly PlacedGroup[]) {
  const groupOf = new Map<string, PlacedGroup>()
  const near = groups.filter((one) => one.depth === 2 && one.parent === group.parent)
  for (const one of [...groups.filter(({ depth }) => depth === 1), ...near]) {
    for (const actor of one.actors) groupOf.set(actor, one)
  }
  for (const actor of group.actors) groupOf.delete(actor)
  return groupOf
}

function connectedIn({ lookup }: Grouping, group: PlacedGroup): GroupFacts['connected'] {
  return group.actors
    .flatMap((id) => {
      const actor = lookup.actors.get(id)
      const partnerships = lookup.partnershipsOf.get(id)?.length ?? 0
      return actor && partnerships > 0 ? [{ actor, partnerships }] : []
    })
    .sort((a, b) => b.partnerships - a.partnerships || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, listed)
}
