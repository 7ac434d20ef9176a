/**
 * The second step of acts that take something out for good: their write is saved, but a database may keep old bytes aside.
 * An act that is final says with its write what is owed, and gets the note that it is done only when it is.
 */
import type { GraphStore } from '../../store/port.ts'
import { readRegistry } from '../registry.ts'

/** Where the second step of an act may be missing still, since it failed or was never looked for. */
const owed = new WeakSet<GraphStore>()

/**
 * Leaves nothing aside of what final acts took out, and notes with each since when. Whoever was interrupted between the two
 * steps is finished by the next call, in another process too.
 * @returns how many acts that was
 * @throws StoreUnusable when a newer version of the product has changed the database; nothing is done then
 */
export async function finishForgetting(store: GraphStore, now: Date): Promise<number> {
  owed.add(store)
  const ids = await store.read(async (run) => {
    await readRegistry(run)
    return (await run('history/unforgotten')).map(({ id }) => id as string)
  })
  if (ids.length > 0) {
    await store.forget()
    await store.write((run) => run('history/forgotten', { ids, at: now.toISOString() }))
  }
  owed.delete(store)
  return ids.length
}

/** Finishes what an earlier call of `finishForgetting` could not; asks the database nothing when there is nothing. */
export async function finishWhatFailed(store: GraphStore, now: Date): Promise<number> {
  return owed.has(store) ? finishForgetting(store, now) : 0
}
