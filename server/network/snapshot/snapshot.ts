/** The network kept in memory, so that reading an unchanged one costs a single small question to the database. */
import type { Network } from '../../domain/network.ts'
import type { GraphStore } from '../../store/port.ts'
import { readWhole, readWholeRegistry, type Registry, updateSchema } from '../registry.ts'
import { type Note, ValueReader } from '../values.ts'
import { readActors } from './actors.ts'
import { readActivities, readReorganisations, readUnits } from './administration.ts'
import { readPartnerships } from './partnerships.ts'
import { readPeople } from './people.ts'

/** Others may write to the database without moving the revision: after this many ms the network is read anew. */
const longestAge = 60_000

export interface Snapshots {
  /**
   * The network as it is now: the same object as long as nothing changed, so what is derived from it can be kept
   * beside it (in a `WeakMap`).
   * @throws StoreUnavailable when the database does not answer or a network is being loaded
   */
  current(): Promise<Network>
}

export interface SnapshotOptions {
  /** The time in ms. */
  now?: () => number
  /** Is told of values that others wrote and the model does not know, and of what a new schema finds. */
  note: Note
}

interface Kept extends ReadNetwork {
  readAt: number
}

/** Keeps the network of a store. An older schema is brought up to date at the first reading. */
export function createSnapshots(
  store: GraphStore,
  { now = Date.now, note }: SnapshotOptions,
): Snapshots {
  let kept: Kept | undefined
  let reading: Promise<Kept> | undefined

  async function read(): Promise<Kept> {
    const readAt = now()
    kept = { ...(await readNetwork(store, note)), readAt }
    return kept
  }

  function sharedReading(): Promise<Kept> {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return reading
  }

  async function current(): Promise<Network> {
    const registry = await store.read(readWholeRegistry)
    await updateSchema(store, registry, note)
    if (kept !== undefined && now() - kept.readAt < longestAge && isAsNew(kept, registry)) {
      return kept.network
    }
    const shared = await sharedReading()
    // A reading begun by another caller may have begun before the write that this caller knows of.
    return isAsNew(shared, registry) ? shared.network : (await sharedReading()).network
  }

  return { current }
}

function isAsNew({ id, network }: Kept, registry: Registry): boolean {
  return id === registry.network && network.revision >= registry.revision
}

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
