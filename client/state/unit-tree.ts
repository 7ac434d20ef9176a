/** The administration as a tree of a day: what is ticked in it, and how many actors sit in each unit. */
import type { NetworkAnswer } from '../../server/contract/network.ts'
import { holds, type Actor } from './places.ts'

type Unit = NetworkAnswer['units'][number]

export interface UnitNode {
  id: string
  name: string
  children: UnitNode[]
  /** Named actors that belong to it or to a unit below it. */
  actors: number
}

export interface UnitTree {
  /** The top units, and under each those that are part of it; by their names. */
  roots: UnitNode[]
  nodes: Map<string, UnitNode>
  parents: Map<string, string>
  /** Named actors that belong to no unit and are not registered as belonging to none. */
  unregistered: Actor[]
}

const byName = new Intl.Collator('da')

/** The unit that each is part of on the day. What goes in a circle, which others may have written, is cut at its last unit. */
function parentsOn(units: readonly Unit[], day: string): Map<string, string> {
  const known = new Set(units.map(({ id }) => id))
  const parents = new Map<string, string>()
  const isBelow = (unit: string, above: string): boolean => {
    for (let at: string | undefined = unit; at !== undefined; at = parents.get(at)) {
      if (at === above) return true
    }
    return false
  }
  for (const { id, partOf } of units) {
    const part = partOf.find((one) => holds(one, day) && known.has(one.unit))
    if (part && !isBelow(part.unit, id)) parents.set(id, part.unit)
  }
  return parents
}

type Above = Pick<UnitTree, 'parents'>

/** From a unit up to the top one, itself first. */
export function upwards({ parents }: Above, unit: string): string[] {
  const chain: string[] = []
  for (let at: string | undefined = unit; at !== undefined; at = parents.get(at)) chain.push(at)
  return chain
}

/** Every unit that an actor is inside on the day. */
function unitsOf(actor: Actor, tree: Above, day: string): Set<string> {
  const own = actor.belongsTo.filter((belonging) => holds(belonging, day))
  return new Set(own.flatMap(({ unit }) => upwards(tree, unit)))
}

/** @param day ISO 8601: the administration as it stands on it */
export function unitTreeOn({ units, actors }: NetworkAnswer, day: string): UnitTree {
  const parents = parentsOn(units, day)
  const sorted = units.toSorted((one, other) => byName.compare(one.name, other.name))
  const nodes = new Map(
    sorted.map(({ id, name }): [string, UnitNode] => [id, { id, name, children: [], actors: 0 }]),
  )
  const roots: UnitNode[] = []
  for (const [id, node] of nodes) {
    const above = nodes.get(parents.get(id) ?? '')
    ;(above?.children ?? roots).push(node)
  }
  const unregistered: Actor[] = []
  for (const actor of actors.filter(({ named }) => named)) {
    const inside = unitsOf(actor, { parents }, day)
    for (const id of inside) {
      const node = nodes.get(id)
      if (node) node.actors++
    }
    if (inside.size === 0 && !actor.external) unregistered.push(actor)
  }
  unregistered.sort((one, other) => byName.compare(one.name, other.name))
  return { roots, nodes, parents, unregistered }
}

export type Ticked = 'true' | 'false' | 'mixed'

/** Whether each unit is ticked: with all below it, when it or one above is chosen; `mixed` when only some below it are. */
export function ticksOf(tree: UnitTree, chosen: readonly string[]): (unit: string) => Ticked {
  const all = new Set(chosen)
  const above = new Set(chosen.flatMap((unit) => upwards(tree, unit).slice(1)))
  return (unit) => {
    if (upwards(tree, unit).some((id) => all.has(id))) return 'true'
    return above.has(unit) ? 'mixed' : 'false'
  }
}

/**
 * Ticks a unit with all below it, or takes the tick away. What a tick above it held besides stays chosen, unit by unit.
 * @returns the chosen units, none of them below another
 */
export function unitTicked(tree: UnitTree, chosen: readonly string[], unit: string): string[] {
  const chain = upwards(tree, unit)
  const holder = chain.find((id) => chosen.includes(id))
  if (holder === undefined) {
    return [...chosen.filter((id) => !upwards(tree, id).includes(unit)), unit]
  }
  const path = new Set(chain)
  const beside = chain
    .slice(1, chain.indexOf(holder) + 1)
    .flatMap((id) => tree.nodes.get(id)?.children ?? [])
    .filter(({ id }) => !path.has(id))
  return [...chosen.filter((id) => id !== holder), ...beside.map(({ id }) => id)]
}

export interface UnitRow {
  node: UnitNode
  /** From 1. */
  level: number
  /** Its place among its siblings, from 1, and how many they are. */
  position: number
  siblings: number
}

/**
 * The rows of the tree that are seen, from the top: those below an open unit.
 * @param isFound when given, the units that are found and those above them are seen, open or not
 */
export function rowsOf(
  tree: UnitTree,
  isOpen: (unit: string) => boolean,
  isFound?: (node: UnitNode) => boolean,
): UnitRow[] {
  const shown = isFound && new Set(found(tree, isFound))
  const rows: UnitRow[] = []
  const add = (nodes: readonly UnitNode[], level: number) => {
    const seen = shown ? nodes.filter(({ id }) => shown.has(id)) : nodes
    for (const [index, node] of seen.entries()) {
      rows.push({ node, level, position: index + 1, siblings: seen.length })
      if (shown || isOpen(node.id)) add(node.children, level + 1)
    }
  }
  add(tree.roots, 1)
  return rows
}

const found = (tree: UnitTree, isFound: (node: UnitNode) => boolean) =>
  [...tree.nodes.values()].filter(isFound).flatMap(({ id }) => upwards(tree, id))
