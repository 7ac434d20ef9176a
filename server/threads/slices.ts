/** Long lists taken a slice at a time, so that other requests get their turn meanwhile. */
import { setImmediate } from 'node:timers/promises'

/** Takes a few ms with what an item of an answer or a report costs. */
const itemsAtOnce = 100

/** The items in slices, with a pause after each. */
export async function* slicesOf<Item>(items: readonly Item[]): AsyncGenerator<Item[]> {
  for (let start = 0; start < items.length; start += itemsAtOnce) {
    yield items.slice(start, start + itemsAtOnce)
    await setImmediate()
  }
}

/** As `map`, with pauses. */
export async function mapInSlices<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Made,
): Promise<Made[]> {
  const made: Made[] = []
  for await (const slice of slicesOf(items)) made.push(...slice.map(make))
  return made
}
