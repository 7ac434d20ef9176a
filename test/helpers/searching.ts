/** Searching a store as the service does. */
import type { SearchSort } from '../../server/contract/search.ts'
import { readFindable } from '../../server/network/search/findable.ts'
import { search, searchOf, type SearchRequest } from '../../server/network/search/search.ts'
import { readNetwork } from '../../server/network/snapshot/snapshot.ts'
import type { GraphStore } from '../../server/store/port.ts'

/** All that a search can match. */
export async function findableIn(store: GraphStore) {
  const { network } = await readNetwork(store, () => undefined)
  return store.read((run) => readFindable(run, network))
}

export const searchStore = async (store: GraphStore, request: SearchRequest) =>
  search(await findableIn(store), request)

export const searchStoreFor = async <Sort extends SearchSort>(
  store: GraphStore,
  sort: Sort,
  request: SearchRequest,
) => searchOf(await findableIn(store), sort, request)
