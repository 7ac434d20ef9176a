/** `/api/search`: things by name and answers by their words. */
import { search, searchOf } from '../network/cards/search.ts'
import type { Handler } from '../http/handler.ts'

export const searchNetwork: Handler<'search'> = async ({ query }, service) => {
  const { of, ...request } = query
  const { revision, result } = await service.read(async (run) =>
    of === undefined
      ? search(run, request)
      : { q: request.q, [of]: await searchOf(run, of, request) },
  )
  return { revision, ...result }
}
