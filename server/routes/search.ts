/** `/api/search`: things by name and answers by their words. */
import { search } from '../network/cards/search.ts'
import type { Handler } from './handler.ts'

export const searchNetwork: Handler<'search'> = async ({ query }, service) => {
  const { revision, result } = await service.read((run) => search(run, query))
  return { revision, ...result }
}
