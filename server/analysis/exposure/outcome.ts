/**
 * What is left (DOMAIN.md, section 4). In the worst case all partnerships at risk fail together and whole; in the mild case
 * only the parties inside leave, what the scenario ends is gone, and a partnership that keeps fewer than two sides is
 * gone with them. Cost: linear in parties.
 */
import type { Exposure, Outcome } from '../../domain/exposure.ts'
import { sidesOf } from '../../domain/sides.ts'
import { Components, pairsWithin } from '../components.ts'
import type { Fact, Facts } from './facts.ts'
import type { Inside } from './inside.ts'
import type { Reason } from './reasons.ts'

/** Components and connected pairs of actors outside, before and in both cases; `reasons` by the place of each fact. */
export function readOutcomes(
  facts: Facts,
  inside: Inside,
  reasons: readonly (readonly Reason[])[],
): Pick<Exposure, 'componentsBefore' | 'pairsBefore' | 'worst' | 'mild'> {
  const outside = facts.actors.map((actor) => !inside.actors.has(actor))
  const isOutside = (member: number) => outside[member] === true
  const pairsBefore = pairsWithin(facts.components, isOutside)
  const outcome = (left: Left) => outcomeOf(facts, left, { isOutside, pairsBefore })
  return {
    componentsBefore: facts.components.map((component) => idsOf(facts, component)),
    pairsBefore,
    worst: outcome(
      facts.partnerships.map(({ members }, place) => (reasons[place]?.length ? [] : members)),
    ),
    mild: outcome(
      facts.partnerships.map((fact, place) =>
        reasons[place]?.some(({ signal }) => signal === 'ended')
          ? []
          : staying(fact, inside, isOutside),
      ),
    ),
  }
}

/** The numbers of the actors left in each counted partnership; none when it is gone. */
type Left = readonly (readonly number[])[]

/** The parties that stay when those inside leave; none when they are on fewer than two sides. */
function staying(
  { partnership, members }: Fact,
  { actors }: Inside,
  isOutside: (member: number) => boolean,
): number[] {
  if (members.every(isOutside)) return members
  // Sides of unnamed groups alone stay sides.
  const sides = sidesOf(partnership.parties.filter(({ actor }) => !actors.has(actor)))
  return sides.length < 2 ? [] : members.filter(isOutside)
}

/** What `left` comes to; no partnership can join what was not joined before. */
function outcomeOf(
  facts: Facts,
  left: Left,
  { isOutside, pairsBefore }: { isOutside: (member: number) => boolean; pairsBefore: number },
): Outcome {
  const before = tiedBy(
    facts,
    facts.partnerships.map(({ members }) => members),
  )
  const after = tiedBy(facts, left)
  const components = new Components(facts.actors.length, left).list()
  return {
    isolated: facts.actors.filter((_, actor) => before[actor] && !after[actor] && isOutside(actor)),
    components: components.map((component) => idsOf(facts, component)),
    pairsLost: pairsBefore - pairsWithin(components, isOutside),
  }
}

/** Whether each actor is in some partnership. */
function tiedBy({ actors }: Facts, partnerships: Left): boolean[] {
  const tied = actors.map(() => false)
  for (const members of partnerships) for (const member of members) tied[member] = true
  return tied
}

function idsOf({ actors }: Facts, members: readonly number[]): string[] {
  return members.map((member) => actors[member] ?? '')
}
