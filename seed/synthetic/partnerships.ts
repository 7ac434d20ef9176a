/** The partnerships of a synthetic municipality: most with a library, a few across to another municipality. */
import type { Tie } from '../../server/domain/words.ts'
import type { Chance } from './chance.ts'
import type { Member, Municipality } from './municipality.ts'
import { activityName } from './names.ts'

export interface Activity {
  id: string
  name: string
}

/** A partnership before it is written as records. */
export interface Undertaking {
  id: string
  name: string
  tie: Tie
  parties: Member[]
  /** True when the first two parties are libraries that are named together. */
  jointly: boolean
  activity: Activity | undefined
}

/** 28,000 partnerships for 20,000 actors. */
const partnershipsPerActor = 1.4

/** How many parties, and how often: 2.4 on average. */
const sizeWeights = { 2: 70, 3: 20, 4: 6, 5: 3, 6: 1 }

/**
 * The partnerships of a municipality.
 * @param elsewhere actors of all municipalities, of which a few take part
 */
export function createPartnerships(
  home: Municipality,
  elsewhere: readonly Member[],
  chance: Chance,
): Undertaking[] {
  const members = home.libraries.length + home.partners.length
  const activities = activitiesOf(home, members)
  const count = Math.round(members * partnershipsPerActor)
  return Array.from({ length: count }, (_, own): Undertaking => {
    // Each partner gets a first chance of a partnership; what is left gathers around hubs.
    const first = home.partners[own] ?? chance.pickEarly(home.partners)
    const jointly = home.libraries.length > 1 && chance.happens(0.05)
    const parties = partiesOf(home, { first, jointly, elsewhere }, chance)
    const activity = chance.happens(0.5) ? chance.pickEarly(activities) : undefined
    return {
      id: `samarbejde-${home.index}-${own}`,
      name: nameOf(first, activity),
      tie: chance.happens(0.45) ? 'FORMAL_PARTNERSHIP' : 'COLLABORATION',
      parties,
      jointly,
      activity,
    }
  })
}

interface Start {
  first: Member
  jointly: boolean
  elsewhere: readonly Member[]
}

function partiesOf(home: Municipality, { first, jointly, elsewhere }: Start, chance: Chance) {
  const size = Number(chance.weighted(sizeWeights)) + (jointly ? 1 : 0)
  const parties = new Set<Member>(jointly ? twoOf(home.libraries, chance) : [])
  parties.add(first)
  if (!jointly && chance.happens(0.85)) parties.add(chance.pickEarly(home.libraries))
  if (chance.happens(0.03)) parties.add(chance.pick(elsewhere))
  // A small municipality may not have as many different actors as were asked for.
  for (let attempt = 0; parties.size < size && attempt < size * 4; attempt += 1) {
    parties.add(chance.pickEarly(home.partners))
  }
  if (parties.size < 2) parties.add(chance.pick(home.libraries))
  return [...parties]
}

function twoOf(libraries: readonly Member[], chance: Chance): Member[] {
  const first = chance.pickEarly(libraries)
  return [first, chance.pick(libraries.filter((library) => library !== first))]
}

function activitiesOf(home: Municipality, members: number): Activity[] {
  return Array.from({ length: Math.max(1, Math.round(members / 8)) }, (_, own) => ({
    id: `aktivitet-${home.index}-${own}`,
    name: activityName(home.index, own),
  }))
}

function nameOf(first: Member, activity: Activity | undefined): string {
  return activity === undefined
    ? `Samarbejde med ${first.name}`
    : `${activity.name} med ${first.name}`
}
