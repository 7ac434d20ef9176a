/** Reading the whole network: flat rows, joined here. */
import type { Network } from '../../domain/network.ts'
import type { GraphStore } from '../../store/port.ts'
import { readActivities, readReorganisations, readUnits } from './administration.ts'
import { readActors } from './actors.ts'
import { readPartnerships } from './partnerships.ts'
import { readPeople } from './people.ts'
import { readWhole } from '../registry.ts'
import { ValueReader } from '../values.ts'
import type { Note } from '../values.ts'

/** A network, and the id of the database entry it was read from. */
export interface ReadNetwork {
  id: string
  network: Network
}

/**
 * Reads the network in one transaction, as it was at one revision.
 * @param note is told of values that others wrote and the model does not know, and what is read in their place
 * @throws StoreUnavailable while a network is being loaded
 */
export function readNetwork(store: GraphStore, note: Note): Promise<ReadNetwork> {
  return readWhole(store, async (run, { network: id, revision }) => {
    const values = new ValueReader(note)
    const reading = readPeople(run, values)
    // Asked all at once, so that the database reads the next while the rows of the last are joined.
    const [people, actors, partnerships, units, activities, reorganisations] = await Promise.all([
      reading,
      readActors(run, values, reading),
      readPartnerships(run, values),
      readUnits(run, values),
      readActivities(run, values),
      readReorganisations(run, values),
    ])
    const whole = { actors, partnerships, units, people, activities, reorganisations }
    return { id, network: { revision, ...whole } satisfies Network }
  })
}
