/** The network kept in memory, so that reading an unchanged one costs a single small question to the database. */
import { isDeepStrictEqual } from 'node:util'
import type { Network } from '../../domain/network.ts'
import type { GraphStore } from '../../store/port.ts'
import { readWhole, readWholeRegistry, type Registry, updateSchema } from '../registry.ts'
import { inTurn } from '../../threads/in-turn.ts'
import { slicesOf } from '../../threads/slices.ts'
import { type Note, ValueReader } from '../values.ts'
import { readActors } from './actors.ts'
import { readActivities, readReorganisations, readUnits } from './administration.ts'
import { readPartnerships } from './partnerships.ts'
import { readPeople } from './people.ts'

/**
 * Others may write to a database that is not ours alone without moving the revision. After this many ms the network is read
 * anew beside what is answered meanwhile, and after `longestAge` nobody is answered from what was read before.
 */
const refreshAge = 30_000
export const longestAge = 60_000

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
    const { id, network } = await readNetwork(store, note)
    const isSame = kept?.id === id && (await areEqual(kept.network, network))
    kept = { id, network: isSame && kept ? kept.network : network, readAt }
    return kept
  }

  function sharedReading(): Promise<Kept> {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return reading
  }

  const askRegistry = inTurn(() => store.read(readWholeRegistry))
  const age = ({ readAt }: Kept) => (isOnlyWriter(store) ? 0 : now() - readAt)

  async function current(): Promise<Network> {
    const registry = await askRegistry()
    await updateSchema(store, registry, note)
    if (kept !== undefined && isAsNew(kept, registry) && age(kept) < longestAge) {
      // A failure is met by whoever asks once the network is too old to be answered.
      if (age(kept) >= refreshAge) sharedReading().catch(() => undefined)
      return kept.network
    }
    const whole = await sharedReading()
    // A reading begun by another caller may have begun before the write that this caller knows of.
    return isAsNew(whole, registry) ? whole.network : (await sharedReading()).network
  }

  return { current }
}

/** Whether two networks hold the same; compared in slices, so that other requests get their turn. */
async function areEqual(one: Network, other: Network): Promise<boolean> {
  if (one.revision !== other.revision) return false
  for (const list of lists) {
    const others = other[list]
    if (one[list].length !== others.length) return false
    let at = 0
    for await (const slice of slicesOf<unknown>(one[list])) {
      if (!isDeepStrictEqual(slice, others.slice(at, at + slice.length))) return false
      at += slice.length
    }
  }
  return true
}

const lists = [
  'actors',
  'partnerships',
  'units',
  'people',
  'activities',
  'reorganisations',
] as const

/** Whether nobody else writes to the database: the embedded engine locks its file. */
export const isOnlyWriter = ({ engine }: Pick<GraphStore, 'engine'>) => engine === 'grafeo'

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
