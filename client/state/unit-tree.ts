/** The administration as a tree of a day: what is ticked in it, and how many actors sit in each unit. */
import type { DrawableNetwork } from '../../server/domain/network.ts'
import { byName } from '../../server/domain/danish-order.ts'
import type { Actor } from '../../server/domain/network.ts'
import {
  administrationOn,
  hasRegisteredUnit,
  unitsOf,
  withUnitsAbove,
  withUnitsBelow,
  type Administration,
} from '../../server/domain/units.ts'

export interface UnitNode {
  id: string
  name: string
  /** Under each unit that has more than one parent, which others may have written, it stands as well. */
  children: UnitNode[]
  /** Named actors that belong to it or to a unit below it, each once. */
  actors: number
}

export interface UnitTree {
  administration: Administration
  /** The top units, and under each those that are part of it; by their names. */
  roots: UnitNode[]
  nodes: Map<string, UnitNode>
  /** Named actors that belong to no unit and are not registered as belonging to none. */
  unregistered: Actor[]
}

/** @param day ISO 8601: the administration as it stands on it */
export function unitTreeOn({ units, actors }: DrawableNetwork, day: string): UnitTree {
  const sorted = units.toSorted(byName)
  const administration = administrationOn(sorted, day)
  const nodes = new Map(
    sorted.map(({ id, name }): [string, UnitNode] => [id, { id, name, children: [], actors: 0 }]),
  )
  const nodesOf = (ids: Iterable<string>) => [...ids].flatMap((id) => nodes.get(id) ?? [])
  for (const [id, children] of administration.children) {
    nodes.get(id)?.children.push(...nodesOf(children))
  }
  const named = actors.filter((actor) => actor.named)
  for (const actor of named) {
    for (const node of nodesOf(withUnitsAbove(administration, unitsOf(actor, day)))) node.actors++
  }
  return {
    administration,
    roots: sorted.flatMap(({ id }) => (administration.tops.has(id) ? nodesOf([id]) : [])),
    nodes,
    unregistered: named.filter((actor) => !hasRegisteredUnit(actor, day)).sort(byName),
  }
}

type Ticked = 'true' | 'false' | 'mixed'

/**
 * Whether each unit is ticked, wherever in the tree it stands: with all below it, when it or one above is chosen; `mixed`
 * when only some below it are.
 */
export function ticksOf(
  { administration }: UnitTree,
  chosen: readonly string[],
): (unit: string) => Ticked {
  const ticked = withUnitsBelow(administration, chosen)
  const above = withUnitsAbove(administration, ticked.keys())
  return (unit) => {
    if (ticked.has(unit)) return 'true'
    return above.has(unit) ? 'mixed' : 'false'
  }
}

/**
 * Ticks a unit with all below it, or takes the tick away. What a tick above it held besides stays chosen, unit by unit.
 * @returns the chosen units, none of them below another
 */
export function unitTicked(tree: UnitTree, chosen: readonly string[], unit: string): string[] {
  const { administration } = tree
  const above = withUnitsAbove(administration, [unit])
  const holders = chosen.filter((id) => above.has(id))
  if (holders.length === 0) return withTick(tree, chosen, unit)
  const between = [...withUnitsBelow(administration, holders).keys()].filter(
    (id) => id !== unit && above.has(id),
  )
  return between
    .flatMap((id) => administration.children.get(id) ?? [])
    .filter((id) => !above.has(id))
    .reduce(
      (rest, id) => withTick(tree, rest, id),
      chosen.filter((id) => !above.has(id)),
    )
}

function withTick({ administration }: UnitTree, chosen: readonly string[], unit: string) {
  if (withUnitsBelow(administration, chosen).has(unit)) return [...chosen]
  const below = withUnitsBelow(administration, [unit])
  return [...chosen.filter((id) => !below.has(id)), unit]
}

/** One place of a unit in the tree; a unit with two parents has two. */
export interface UnitRow {
  /** Tells places apart. */
  key: string
  node: UnitNode
  /** The row of the unit it stands under. */
  above: UnitRow | undefined
  /** The names of the other units it is part of. */
  elsewhere: string[]
  /** From 1. */
  level: number
  /** Its place among its siblings, from 1, and how many they are. */
  position: number
  siblings: number
}

/**
 * The rows of the tree that are seen, from the top: those below an open unit. A circle ends where it began.
 * @param isFound when given, the units that are found and those above them are seen, open or not
 */
export function rowsOf(
  tree: UnitTree,
  isOpen: (unit: string) => boolean,
  isFound?: (node: UnitNode) => boolean,
): UnitRow[] {
  const shown = isFound && withUnitsAbove(tree.administration, found(tree, isFound))
  const rows: UnitRow[] = []
  const add = (nodes: readonly UnitNode[], path: readonly string[], above?: UnitRow) => {
    const seen = nodes.filter(({ id }) => !path.includes(id) && (shown?.has(id) ?? true))
    for (const [index, node] of seen.entries()) {
      const own = [...path, node.id]
      const place = { level: own.length, position: index + 1, siblings: seen.length }
      const elsewhere = parentsBeside(tree, node.id, above?.node.id)
      const row = { key: JSON.stringify(own), node, above, elsewhere, ...place }
      rows.push(row)
      if (shown || isOpen(node.id)) add(node.children, own, row)
    }
  }
  add(tree.roots, [])
  return rows
}

function parentsBeside({ administration, nodes }: UnitTree, unit: string, above?: string) {
  if (above === undefined) return []
  return (administration.parents.get(unit) ?? [])
    .filter((parent) => parent !== above)
    .flatMap((parent) => nodes.get(parent)?.name ?? [])
}

const found = (tree: UnitTree, isFound: (node: UnitNode) => boolean) =>
  [...tree.nodes.values()].filter(isFound).map(({ id }) => id)
