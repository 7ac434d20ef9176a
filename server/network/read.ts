/** Reading the whole network: flat rows, joined here. */
import type { Network } from '../model/network.ts'
import type { GraphStore } from '../store/port.ts'
import { readActivities, readReorganisations, readUnits } from './read-administration.ts'
import { readActors } from './read-actors.ts'
import { readPartnerships } from './read-partnerships.ts'
import { readPeople } from './read-people.ts'
import { readWhole } from './registry.ts'
import { ValueReader } from './values.ts'
import type { Note } from './values.ts'

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
    const people = await readPeople(run, values)
    const network: Network = {
      revision,
      actors: await readActors(run, values, people),
      partnerships: await readPartnerships(run, values),
      units: await readUnits(run, values),
      people,
      activities: await readActivities(run, values),
      reorganisations: await readReorganisations(run, values),
    }
    return { id, network }
  })
}
