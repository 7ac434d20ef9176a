/** The containers of a plan: which things stand in each, and the links among them once lines are lifted to its level. */
import { roles, type Link, type Plan } from './plan.ts'

/** The whole has no number of its own. */
export const whole = -1

export interface Containers {
  /** The things in a container, or in the whole, in their order. */
  children: Map<number, number[]>
  /** The links among the things in a container. */
  links: Map<number, Link[]>
}

/** Every line is lifted to the innermost container that holds both its ends; two things have one link at most. */
export function containersOf(plan: Plan, late: ReadonlySet<number>): Containers {
  const children = new Map<number, number[]>([[whole, []]])
  for (const [i, parent] of plan.parents.entries()) {
    const known = children.get(parent)
    if (known) known.push(i)
    else children.set(parent, [i])
  }
  // What comes late stands last, so that everything else is numbered as if it were not there.
  for (const [container, of] of children) {
    children.set(container, [...of.filter((i) => !late.has(i)), ...of.filter((i) => late.has(i))])
  }
  return { children, links: liftedLinks(plan, late) }
}

function liftedLinks(plan: Plan, late: ReadonlySet<number>): Map<number, Link[]> {
  const found = new Map<number, Map<string, Link>>()
  for (const [from, to, rank] of linesOf(plan, late)) {
    const lifted = liftedTo(plan, from, to)
    if (!lifted) continue
    const [container, a, b] = lifted
    const key = a < b ? `${a}:${b}` : `${b}:${a}`
    const links = found.get(container) ?? new Map<string, Link>()
    found.set(container, links)
    const link = links.get(key)
    if (link) link.rank = Math.min(link.rank, rank)
    else links.set(key, { a: Math.min(a, b), b: Math.max(a, b), rank })
  }
  const ordered = (links: Map<string, Link>) =>
    [...links.values()].sort((one, other) => one.a - other.a || one.b - other.b)
  return new Map([...found].map(([container, links]) => [container, ordered(links)]))
}

/**
 * The lines by their two ends. A joint that comes late also ties each two of its ends: so that groups stand alike whether
 * they are folded, and tied by bundles, or opened.
 */
function linesOf(
  plan: Plan,
  late: ReadonlySet<number>,
): [from: number, to: number, rank: number][] {
  const lines: [number, number, number][] = []
  const ends = new Map<number, [end: number, rank: number][]>()
  for (const [at, rank] of plan.ranks.entries()) {
    const [from = 0, to = 0] = [plan.lines[2 * at], plan.lines[2 * at + 1]]
    lines.push([from, to, rank])
    if (!late.has(from)) continue
    const known = ends.get(from) ?? []
    for (const [end, own] of known) lines.push([end, to, Math.min(rank, own)])
    ends.set(from, [...known, [to, rank]])
  }
  return lines
}

/** Joints that stand beside groups: they are set between their ends when everything else has its place. */
export function lateJoints({ roles: of, parents }: Plan): Set<number> {
  const withGroups = new Set<number>()
  for (const [i, role] of of.entries())
    if (role === roles.group) withGroups.add(parents[i] ?? whole)
  const late = new Set<number>()
  for (const [i, role] of of.entries()) {
    if (role === roles.joint && withGroups.has(parents[i] ?? whole)) late.add(i)
  }
  return late
}

/** The innermost container of two things, and the two things in it that hold them. */
function liftedTo({ parents }: Plan, from: number, to: number) {
  const aboveFrom = [from]
  for (let i = parents[from] ?? whole; i !== whole; i = parents[i] ?? whole) aboveFrom.push(i)
  let child = to
  for (;;) {
    const container = parents[child] ?? whole
    const at = container === whole ? aboveFrom.length : aboveFrom.indexOf(container)
    const other = aboveFrom[at - 1]
    if (at >= 0) {
      return other === undefined || other === child
        ? undefined
        : ([container, other, child] as const)
    }
    child = container
  }
}
