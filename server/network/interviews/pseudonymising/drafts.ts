/** Drafts that hold a name: interviews on their way in, which the file they were read from can always make again. */
import type { Run } from '../../../store/port.ts'
import type { FindNames } from './names.ts'

/** Removes every draft that names one of the people; returns how many. */
export async function removeDraftsNaming(run: Run, find: FindNames): Promise<number> {
  const naming = (await run('drafts/all')).filter(({ name, content }) =>
    textsIn([name, JSON.parse(content as string)]).some((text) => find(text).length > 0),
  )
  const counts = await Promise.all(
    naming.map(async ({ id = '', revision = 0 }) => {
      const [row] = await run('drafts/remove', { id, revision })
      return Number(row?.['count'])
    }),
  )
  const removed = counts.filter((count) => count > 0).length
  // One that was changed meanwhile is looked at again.
  return removed === naming.length ? removed : removed + (await removeDraftsNaming(run, find))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
